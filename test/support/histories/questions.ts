import fc from "fast-check";
import type { Properties } from "../../../access/types.ts";
import { ALIASES, type Aliases, attributes, NAMES, type Name, PERMISSIONS, RESOURCES } from "./world.ts";

/** A question whose subject is still named by who is meant. */
export interface AskedOf {
  readonly about: Name | "stranger";
  /** How they are named; `near` and `loud` are an id and an address written in another case. */
  readonly as: "user" | "member" | "email" | "loud" | "near" | Aliases[number];
  readonly properties: Properties | undefined;
  readonly action: { readonly name: string; readonly properties: Properties | undefined };
  readonly resource: { readonly type: string; readonly id: string; readonly properties: Properties | undefined };
}

const NEAR_ALIASES: Aliases = [
  { type: "crm", id: "07" },
  { type: "user", id: "U-7" },
  { type: "email", id: "7" },
];
const SHORT: readonly (readonly [type: string, action: string])[] = [
  ...["publish", "view", "create", "zap", "edit"].map((action) => ["post", action] as const),
  ...["x", "y", "publish"].map((action) => ["thing", action] as const),
  ...["edit", "invite", "view"].map((action) => ["project", action] as const),
  ["comment", "reply"],
];
const NO_NAMES = ["*", "posts.*", "posts.Publish", "Publish", "no.such", ""];
const TYPES = ["post", "thing", "account", "project"];

/** The project's id and slug, for two of the three questions about a project. */
const OWN_IDS: Readonly<Record<string, string>> = { "1": "@id", "2": "@slug" };

const sent = fc.option(attributes, { nil: undefined, freq: 2 });
const weighted = <T>(...all: readonly (readonly [weight: number, from: readonly T[]])[]) =>
  fc.oneof(...all.map(([weight, from]) => ({ weight, arbitrary: fc.constantFrom(...from) })));

/** A permission's name on any resource, or a short action, mostly of the resource's type. */
const actionOn = weighted(
  [3, PERMISSIONS.map((name) => ["post", name] as const)],
  [1, PERMISSIONS.flatMap((name) => TYPES.map((type) => [type, name] as const))],
  [3, SHORT],
  [1, NO_NAMES.map((name) => ["post", name] as const)],
);

export const question: fc.Arbitrary<AskedOf> = fc
  .record({
    about: weighted<AskedOf["about"]>([6, NAMES.slice(1)], [1, ["Olga", "stranger"]]),
    as: weighted<AskedOf["as"]>(
      [4, ["user", "member", "email", "loud"]],
      [1, ["near"]],
      [2, ALIASES],
      [1, NEAR_ALIASES],
    ),
    actionOn,
    id: weighted([6, RESOURCES], [1, ["main"]]),
    properties: fc.tuple(sent, sent, sent),
  })
  .map(({ about, as, actionOn: [type, name], id, properties: [subject, action, resource] }) => ({
    ...{ about, as, properties: subject },
    action: { name, properties: action },
    resource: { type, id: type === "project" ? (OWN_IDS[id] ?? id) : id, properties: resource },
  }));
