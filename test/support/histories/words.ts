import type { Access, Comparison, Grant, Properties } from "../../../access/types.ts";
import type { ProjectView } from "../../../worker/api-type.ts";
import type { Known } from "../people.ts";
import type { Asked } from "../service.ts";
import type { State } from "./naive.ts";
import type { AskedOf } from "./questions.ts";
import { NAMES, type Name, TIMES } from "./world.ts";

const UNUSED_ULID = "00000000000000000000000000";

/** What drawn names and times stand for in one project. */
export class Words {
  readonly #project: ProjectView;
  readonly #people: ReadonlyMap<Name, Known>;
  readonly #origin = Date.now();

  constructor(project: ProjectView, people: ReadonlyMap<Name, Known>) {
    this.#project = project;
    this.#people = people;
  }

  /** A person without an account still has an address. */
  emailOf(name: Name): string {
    return this.#people.get(name)?.email ?? `${name.toLowerCase()}-${this.#project.id.slice(-13)}@example.com`;
  }

  properties(drawn: Properties): Properties {
    return Object.fromEntries(Object.entries(drawn).map(([name, value]) => [name, this.#value(value)]));
  }

  access({ presets, grants }: Access): Access {
    return { presets: presets.toSorted(), grants: this.grants(grants) };
  }

  grants(drawn: readonly Grant[]): Grant[] {
    const time = (offset: number | null) => offset && this.#origin + offset;
    return drawn.map(({ when, startsAt, expiresAt, ...rest }) => ({
      ...rest,
      when: when.map((comparison) => this.#comparison(comparison)),
      startsAt: time(startsAt),
      expiresAt: time(expiresAt),
    }));
  }

  /** Its beginning, and every time in it at which an answer may turn by itself. */
  momentsIn([from, to]: readonly [number, number]): number[] {
    return [from, ...TIMES.map((offset) => this.#origin + offset).filter((time) => from < time && time <= to)];
  }

  question({ about, as, properties, action, resource }: AskedOf, state: State): Asked {
    const sent = (drawn: Properties | undefined) => (drawn ? { properties: this.properties(drawn) } : {});
    return {
      subject: { ...this.#subject(about, as, state), ...sent(properties) },
      action: { name: action.name, ...sent(action.properties) },
      resource: { type: resource.type, id: this.#text(resource.id), ...sent(resource.properties) },
    };
  }

  #subject(about: AskedOf["about"], as: AskedOf["as"], { members }: State): Asked["subject"] {
    if (typeof as === "object") return as;
    const userId = (about !== "stranger" && this.#people.get(about)?.userId) || `usr_${UNUSED_ULID}`;
    const email = about === "stranger" ? "unknown@example.com" : this.emailOf(about);
    const member = members.find((each) => each.userId === userId || each.placeholder?.email === email);
    switch (as) {
      case "user":
        return { type: "user", id: userId };
      case "member":
        return { type: "user", id: member?.id ?? `mem_${UNUSED_ULID}` };
      case "near":
        return { type: "user", id: userId.toUpperCase() };
      case "email":
        return { type: "email", id: email };
      case "loud":
        return { type: "email", id: ` ${email.toUpperCase()} ` };
    }
  }

  #comparison(drawn: Comparison): Comparison {
    if ("eq" in drawn) return typeof drawn.eq === "string" ? { ...drawn, eq: this.#text(drawn.eq) } : drawn;
    return typeof drawn.ne === "string" ? { ...drawn, ne: this.#text(drawn.ne) } : drawn;
  }

  #value(drawn: unknown): unknown {
    return typeof drawn === "string" ? this.#text(drawn) : drawn;
  }

  #text(drawn: string): string {
    if (drawn === "@id") return this.#project.id;
    if (drawn === "@slug") return this.#project.slug;
    const name = NAMES.find((each) => drawn.toLowerCase() === `@${each.toLowerCase()}`);
    if (name === undefined) return drawn;
    return drawn === `@${name}` ? this.emailOf(name) : this.emailOf(name).toUpperCase();
  }
}
