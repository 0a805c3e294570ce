import { evictDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { and, eq, isNull } from "drizzle-orm";
import { expect } from "vitest";
import { members } from "../../../db/schema.ts";
import type { NewKeyView, ProjectView } from "../../../worker/api-type.ts";
import type { Rotated } from "../../../worker/projects/keys/rotate.ts";
import { db } from "../database.ts";
import { elsewhere, type Known, mintPeople } from "../people.ts";
import { makeKey, type Service } from "../service.ts";
import { newProject, ok, P } from "../team.ts";
import { type WatchedHub, watchHub } from "../watch-hub.ts";
import { Chronicle, DEPLOYMENT } from "./chronicle.ts";
import type { Account, NaiveMember, State } from "./naive.ts";
import { Tally } from "./tally.ts";
import { Words } from "./words.ts";
import { NAMES, type Name } from "./world.ts";

/** Shared by scenes: the administrator, and a deployment key. */
export interface Deployment {
  readonly root: Known;
  readonly service: Service;
}

/** With what services ask. Its secret may have been another before a revision. */
interface Keyed {
  readonly id: string;
  readonly secret: string;
  readonly former: string | null;
  readonly endedBy: number;
}

/** A project with its people, and the chronicle of both. */
export class Scene {
  readonly project: ProjectView;
  readonly past: Chronicle;
  readonly hub: WatchedHub;
  readonly root: Known;
  readonly deployment: Service;
  readonly people: Map<Name, Known>;
  readonly words: Words;
  /** How often steps of each kind were taken. */
  readonly played = new Tally();
  key: Keyed = { id: "", secret: "", former: null, endedBy: 0 };

  private constructor(
    { root, service }: Deployment,
    project: ProjectView,
    past: Chronicle,
    people: Map<Name, Known>,
    hub: WatchedHub,
  ) {
    this.project = project;
    this.past = past;
    this.hub = hub;
    this.root = elsewhere(root, { env: { HUB: hub.HUB } });
    this.deployment = service;
    this.people = people;
    this.words = new Words(project, people);
  }

  /** A new project of Olga's. Pat has an address, and no account yet. */
  static async open(deployment: Deployment): Promise<Scene> {
    const hub = watchHub();
    const names = NAMES.filter((name) => name !== "Pat");
    const minted = await mintPeople(names, { env: { HUB: hub.HUB } });
    const people = new Map(minted.map((person) => [person.name as Name, person]));
    const [olga] = minted;
    if (!olga) throw new Error("Olga is the first.");
    const project = await newProject(olga);
    const accounts = minted.map(({ userId: id, email }) => ({ id, email, isSuspended: false }));
    const past = await Chronicle.begin(await firstState(project, olga), accounts);
    const scene = new Scene(deployment, project, past, people, hub);
    const { key, secret } = await scene.makeKey(["check"]);
    scene.key = { id: key.id, secret, former: null, endedBy: 0 };
    return scene;
  }

  get state(): State {
    return this.past.stateAt(this.past.place.revision);
  }

  get users(): readonly Account[] {
    return this.past.usersAt(this.past.place.accounts);
  }

  get path(): string {
    return P(this.project);
  }

  get owner(): Known {
    const isOwner = ({ userId }: Known) => this.state.members.some((each) => each.isOwner && each.userId === userId);
    const [owner] = [...this.people.values()].filter(isOwner);
    if (!owner) throw new Error("A project has an owner.");
    return owner;
  }

  /** A user who was suspended once does not sign in again. */
  get signedIn(): Known[] {
    return [...this.people.values()].filter(({ userId }) => !this.past.wasSuspended(userId));
  }

  /** Members who are signed in, but for the owner. */
  get present(): Known[] {
    const others = this.state.members.filter(({ isOwner }) => !isOwner);
    return this.signedIn.filter((person) => others.some(({ userId }) => userId === person.userId));
  }

  isPresent(email: string): boolean {
    return this.state.members.some((member) => this.emailOf(member) === email);
  }

  emailOf({ userId, placeholder }: NaiveMember): string {
    return placeholder?.email ?? this.users.find(({ id }) => id === userId)?.email ?? "";
  }

  async makeKey(scopes: string[]): Promise<NewKeyView> {
    const made = await makeKey(this.owner, this.project, scopes);
    await this.past.acknowledgeEvent();
    return made;
  }

  /** The former secret ends with the event. */
  async rotateKey(): Promise<void> {
    const { id, secret: former } = this.key;
    const { secret } = ok<Rotated>(await this.owner.client.post(`${this.path}/keys/${id}/rotation`));
    await this.past.acknowledgeEvent();
    this.key = { id, secret, former, endedBy: this.past.place.revision };
  }

  /** Hubs keep nothing, and begin anew. */
  async evictHubs(): Promise<void> {
    for (const stream of [this.project.id, DEPLOYMENT]) {
      const eviction = evictDurableObject(env.HUB.get(env.HUB.idFromName(stream)), { webSockets: "hibernate" });
      // One that is not running has nothing to lose.
      await eviction.catch((error) => expect(String(error)).toContain("not currently running"));
    }
  }

  /** What the server chose for a new member. */
  newcomer = (userId: string | null, email: string) => newcomerIn(this.project.id, userId, email);
}

async function firstState(project: ProjectView, { userId, email }: Known): Promise<State> {
  const { id, slug, builtInGroups: groups } = project;
  const rest = { isOwner: true, presets: [], grants: [], aliases: [], attributes: {} };
  const owner = { ...(await newcomerIn(id, userId, email)), ...rest };
  const nothing = { permissions: [], presets: [], retired: [], resources: [], stored: { subject: [], resource: [] } };
  return { id, slug, status: "active", groups, ...nothing, members: [owner] };
}

async function newcomerIn(projectId: string, userId: string | null, email: string) {
  const isMeant = userId === null ? eq(members.placeholderEmail, email) : eq(members.userId, userId);
  const isCurrent = and(eq(members.projectId, projectId), isNull(members.endedRev));
  const row = await db.select().from(members).where(and(isCurrent, isMeant)).get();
  if (!row) throw new Error(`${email} did not come in.`);
  return { id: row.id, userId, placeholder: userId === null ? { email, until: row.placeholderUntil } : null };
}
