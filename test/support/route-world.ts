import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { invitations, mailbox, sessions } from "../../db/schema.ts";
import type { MemberView, NewKeyView, ProjectView } from "../../worker/api-type.ts";
import { makeInvitationToken, type TokenKind } from "../../worker/platform/secrets/invitation-token.ts";
import { secretsOf } from "../../worker/platform/secrets/secrets.ts";
import { type ClientOptions, newAddress } from "./client.ts";
import { db } from "./database.ts";
import { type Known, mintPeople } from "./people.ts";
import { accept, inviteOne, newProject, type Offer, ok, P } from "./team.ts";

/** A project with one of everything that a path can name. */
export interface Place {
  readonly project: ProjectView;
  readonly owner: Known;
  readonly nominee: Known;
  readonly guest: Known;
  /** In it: with some access; without any; with all of it, on one account alone. */
  readonly member: Known;
  readonly idle: Known;
  readonly narrow: Known;
  readonly administrator: Known;
  /** What a path's parameters stand for. */
  readonly ids: Readonly<Record<Thing, string>>;
  /** Secrets of its keys, by scope. */
  readonly keys: { readonly check: string; readonly manage: string; readonly sync: string };
}

export type Thing =
  | "project"
  | "member"
  | "invitation"
  | "permission"
  | "preset"
  | "key"
  | "type"
  | "resource"
  | "session"
  | "mail"
  | "deploymentKey"
  | "user";

export const NOBODYS: Readonly<Record<Thing, string>> = {
  project: "prj_00000000000000000000000000",
  member: "mem_00000000000000000000000000",
  invitation: "inv_00000000000000000000000000",
  permission: "nothing.at-all",
  preset: "nothing-at-all",
  key: "key_00000000000000000000000000",
  type: "nothing",
  resource: "nothing",
  session: "ses_00000000000000000000000000",
  mail: "box_00000000000000000000000000",
  deploymentKey: "key_00000000000000000000000000",
  user: "usr_00000000000000000000000000",
};

/** @param name tells two places apart in everything that people name themselves */
export async function newPlace(name: string, administrator: Known, options: ClientOptions = {}): Promise<Place> {
  const people = await mintFor(name, options);
  const { owner, member, idle, narrow, nominee, guest } = people;
  const project = await newProject(owner, name);
  const memberId = await joinAs(owner, project, member, { presets: ["viewer"] });
  await joinAs(owner, project, idle, {});
  await joinAs(owner, project, narrow, { grants: [{ permission: "*", scope: "account:main" }] });
  await joinAs(owner, project, nominee, { presets: ["full-access"] });
  const invitation = await inviteOne(owner, project, guest.email, { presets: ["viewer"] });
  const manage = await keyOf(owner, project, ["manage"]);
  const check = await keyOf(owner, project, ["check"]);
  const sync = await keyOf(owner, project, ["sync"]);
  return {
    ...people,
    project,
    administrator,
    ids: {
      project: project.id,
      member: memberId,
      invitation: invitation.id,
      key: manage.key.id,
      session: await sessionOf(owner),
      mail: await newMail(),
      deploymentKey: await deploymentKeyOf(administrator),
      user: idle.userId,
      ...(await nameThings(owner, project, name)),
    },
    keys: { check: check.secret, manage: manage.secret, sync: sync.secret },
  };
}

async function nameThings(owner: Known, project: ProjectView, name: string) {
  const things = { permission: `${name}.approve`, preset: `${name}-helper`, type: `${name}-record`, resource: name };
  const { client } = owner;
  const permission = { name: things.permission, resourceType: `${name}-item`, action: "approve", label: "Approve" };
  ok(await client.post(`${P(project)}/permissions`, permission));
  ok(await client.post(`${P(project)}/presets`, { key: things.preset, name: "Helper", grants: [] }));
  ok(await client.put(`${P(project)}/resources/${things.type}/${things.resource}`, { name: "Seven" }));
  return things;
}

/** A member who joined by an invitation; returns the member's id. */
export async function joinAs(owner: Known, project: ProjectView, person: Known, offer: Offer): Promise<string> {
  await accept(person, await inviteOne(owner, project, person.email, offer));
  return ok<MemberView>(await person.client.get(`${P(project)}/members/me`)).id;
}

/** As the consumer makes it for the mail, or as Copy link does. */
export async function tokenOf(kind: TokenKind, invitationId: string): Promise<string> {
  const row = await db.select().from(invitations).where(eq(invitations.id, invitationId)).get();
  if (!row) throw new Error(`There is no invitation ${invitationId}.`);
  return makeInvitationToken(await secretsOf(env), kind, row);
}

export const newInvitation = (place: Place): Promise<string> =>
  inviteOne(place.owner, place.project, newAddress("invited")).then(({ id }) => id);

async function mintFor(name: string, options: ClientOptions) {
  const roles = ["owner", "member", "idle", "narrow", "nominee", "guest"] as const;
  const people = await mintPeople(
    roles.map((role) => `${name} ${role}`),
    options,
  );
  return Object.fromEntries(roles.map((role, at) => [role, people[at]])) as Record<(typeof roles)[number], Known>;
}

const keyOf = async (owner: Known, project: ProjectView, scopes: string[]): Promise<NewKeyView> =>
  ok(await owner.client.post(`${P(project)}/keys`, { name: "Shop", scopes }));

const deploymentKeyOf = async ({ client }: Known): Promise<string> =>
  ok<NewKeyView>(await client.post("/api/deployment/keys", { name: "Shop", scopes: ["check"] })).key.id;

async function sessionOf({ userId }: Known): Promise<string> {
  const session = await db.select().from(sessions).where(eq(sessions.userId, userId)).get();
  return session?.id ?? "";
}

async function newMail(): Promise<string> {
  const id = `box_${crypto.randomUUID()}`;
  const mail = { toEmail: newAddress("reader"), subject: "Hello", text: "Hello", html: "<head></head>Hello" };
  await db.insert(mailbox).values({ id, ...mail, deliveredAt: Date.now() });
  return id;
}
