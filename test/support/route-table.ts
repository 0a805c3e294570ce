import { Client, newAddress, readCode } from "./client.ts";
import { expire } from "./offer-scene.ts";
import type { Known } from "./people.ts";
import { newInvitation, type Place, type Thing, tokenOf } from "./route-world.ts";
import { inviteAll, ok, P } from "./team.ts";

/**
 * - `anyone`: also without a session
 * - `user`, `administrator`: a signed-in user; the deployment's administrator
 * - `member`: a member of the project; `owner`; `nominee` of a transfer, which other members do not see
 * - `service`: a key alone, as AuthZEN has it; `synced`: a key with `sync`
 * - a permission, or `*`: who holds it for the whole project
 */
export type Who =
  | "anyone"
  | "user"
  | "administrator"
  | "member"
  | "owner"
  | "nominee"
  | "service"
  | "synced"
  | "*"
  | `${string}.${string}`;

export interface Row {
  readonly who: Who;
  /** The least that is valid; a route without it reads no body. */
  readonly body?: (place: Place) => unknown;
  /** Well-formed JSON that is not valid; `{ unexpected: true }` unless given. */
  readonly invalid?: object;
  /** What the path's parameters stand for, where their names do not say it. */
  readonly things?: Readonly<Record<string, Thing>>;
  /** It makes what the path names, so there is nothing that could be missing. */
  readonly makes?: boolean;
  readonly headers?: (place: Place) => Record<string, string>;
  /** Who plays it to the good end, if not the owner or the administrator; and what must have happened before. */
  readonly by?: (place: Place) => Client;
  readonly before?: (place: Place) => Promise<unknown>;
  readonly status?: number;
  /** How many megabytes of body it takes, if more than one. */
  readonly megabytes?: number;
}

const project = "/api/projects/:project";
const things = {
  preset: { key: "preset" },
  permission: { name: "permission" },
  resource: { id: "resource" },
  session: { id: "session" },
  mail: { id: "mail" },
  deploymentKey: { key: "deploymentKey" },
  user: { user: "user" },
} as const;

const question = () => ({
  subject: { type: "user", id: "u-1" },
  action: { name: "posts.view" },
  resource: { type: "post", id: "1" },
});
const search = () => ({ ...question(), page: { limit: 10 } });
const nothing = () => ({});
const byNominee = ({ nominee }: Place) => nominee.client;
const byGuest = ({ guest }: Place) => guest.client;

/** The revision that an edit starts from: seen before it is played to the good end. */
const currentRevision = (place: Place) => ({ "If-Match": `"${revisions.get(place) ?? 0}"` });
const revisions = new WeakMap<Place, number>();
async function seeInvitation(place: Place) {
  const path = at(place, "/invitations");
  const { items } = ok<{ items: { id: string; revision: number }[] }>(await place.owner.client.get(path));
  revisions.set(place, items.find(({ id }) => id === place.ids.invitation)?.revision ?? 0);
}
async function seeMember(place: Place) {
  const path = at(place, `/members/${place.ids.member}`);
  revisions.set(place, ok<{ revision: number }>(await place.owner.client.get(path)).revision);
}

const at = (place: Place, path: string) => `${P(place.project)}${path}`;
const nominate = async (place: Place) => {
  const { id } = ok<{ id: string }>(await place.nominee.client.get(at(place, "/members/me")));
  return { memberId: id };
};
const startTransfer = async (place: Place) => place.owner.client.post(at(place, "/transfer"), await nominate(place));

async function expiredInvitation(place: Place): Promise<string> {
  const id = await newInvitation(place);
  await expire(id);
  return id;
}

/** The one that waits, or a new one. */
async function offerToGuest({ owner, project: offered, guest }: Place) {
  const [result] = await inviteAll(owner, offered, [guest.email]);
  return { invitationId: result?.invitation?.id };
}

/** A code works in the browser that asked for it. */
const newcomer = new Client();

async function codeFor({ client, email }: Pick<Known, "client" | "email">) {
  await client.post("/api/sign-in-codes", { email });
  return { email, code: await readCode(email) };
}

/** Every route, in an order in which one project can live through all of them. */
export const ROUTES: Readonly<Record<string, Row>> = {
  "GET /healthz": { who: "anyone" },
  "GET /readyz": { who: "anyone" },
  "GET /mailbox": { who: "anyone" },
  "GET /mailbox/style.css": { who: "anyone" },
  "GET /mailbox/messages.json": { who: "anyone" },
  "GET /mailbox/:id": { who: "anyone", things: things.mail },
  "GET /mailbox/:id/html": { who: "anyone", things: things.mail },
  "POST /api/sign-in-codes": { who: "anyone", body: ({ guest }) => ({ email: guest.email }), status: 202 },
  "POST /api/users": {
    who: "anyone",
    body: async () => ({ name: "New", ...(await codeFor({ client: newcomer, email: newAddress("new") })) }),
    by: () => newcomer,
    status: 201,
  },
  "POST /api/sessions": { who: "anyone", body: ({ member }) => codeFor(member), by: ({ member }) => member.client },
  "GET /api/sessions": { who: "user" },
  "GET /api/me": { who: "user" },
  "PATCH /api/me": { who: "user", body: () => ({ name: "Olga" }), invalid: { name: 7 } },
  "GET /api/colleagues": { who: "user" },
  "POST /api/me/confirmation": {
    who: "user",
    body: async ({ owner }) => ({ code: (await codeFor(owner)).code }),
    status: 204,
  },
  "PUT /api/me/password": { who: "user", body: () => ({ password: "correct horse" }), status: 204 },
  "DELETE /api/me/password": { who: "user", body: nothing, invalid: { current: 7 }, status: 204 },

  "GET /api/deployment/settings": { who: "administrator" },
  "GET /api/deployment/users": { who: "administrator" },
  "GET /api/deployment/events": { who: "administrator" },
  "GET /api/deployment/events/verification": { who: "administrator" },
  "GET /api/deployment/health": { who: "administrator" },
  "GET /api/deployment/keys": { who: "administrator" },
  "POST /api/deployment/keys": {
    who: "administrator",
    body: () => ({ name: "Shop", scopes: ["check"] }),
    status: 201,
  },
  "POST /api/deployment/keys/:key/rotation": { who: "administrator", things: things.deploymentKey },
  "DELETE /api/deployment/keys/:key": { who: "administrator", things: things.deploymentKey, status: 204 },
  "POST /api/deployment/administrator": { who: "user", body: () => ({ code: "guessed" }), status: 401 },

  "POST /api/projects": { who: "user", body: () => ({ name: "Autumn", timeZone: "UTC" }), status: 201 },
  [`GET ${project}`]: { who: "member" },
  [`GET ${project}/catalogue`]: { who: "member" },
  [`GET ${project}/members`]: { who: "team.view" },
  [`GET ${project}/members/:member`]: { who: "team.view" },
  [`GET ${project}/invitations`]: { who: "team.view" },
  [`GET ${project}/keys`]: { who: "keys.manage" },
  [`GET ${project}/resources`]: { who: "member" },
  [`GET ${project}/resources/:type/:id`]: { who: "member", things: things.resource },
  [`GET ${project}/events`]: { who: "audit.view" },
  [`GET ${project}/events/export`]: { who: "audit.view" },
  [`GET ${project}/events/verification`]: { who: "audit.view" },
  [`POST ${project}/checks`]: { who: "team.view", body: question },
  "POST /access/v1/evaluation": { who: "service", body: question },
  "POST /projects/:project/access/v1/evaluation": { who: "service", body: question },
  "POST /access/v1/evaluations": { who: "service", body: question },
  "POST /projects/:project/access/v1/evaluations": { who: "service", body: question },
  "POST /access/v1/search/subject": { who: "service", body: search },
  "POST /projects/:project/access/v1/search/subject": { who: "service", body: search },
  "POST /access/v1/search/resource": { who: "service", body: search },
  "POST /projects/:project/access/v1/search/resource": { who: "service", body: search },
  "POST /access/v1/search/action": { who: "service", body: search },
  "POST /projects/:project/access/v1/search/action": { who: "service", body: search },
  "GET /projects/:project/feed": { who: "member", headers: () => ({ Upgrade: "websocket" }), status: 101 },
  "GET /projects/:project/feed/snapshot": { who: "synced" },
  "GET /.well-known/authzen-configuration": { who: "anyone" },
  "GET /.well-known/authzen-configuration/projects/:project": { who: "anyone" },
  "GET /projects/:project/.well-known/authzen-configuration": { who: "anyone" },

  "GET /schemas/project-1.json": { who: "anyone" },
  "GET /api/openapi.json": { who: "anyone" },
  [`GET ${project}/file`]: { who: "*" },
  [`PUT ${project}/file`]: {
    who: "*",
    body: async (place) => ok(await place.owner.client.get(at(place, "/file"))),
    megabytes: 16,
  },

  [`PATCH ${project}`]: { who: "project.edit", body: () => ({ name: "Summer campaign" }) },
  [`POST ${project}/archival`]: { who: "project.edit" },
  [`DELETE ${project}/archival`]: { who: "project.edit" },
  [`POST ${project}/permissions`]: {
    who: "*",
    body: () => ({ name: "invoices.pay", resourceType: "invoice", action: "pay", label: "Pay" }),
    status: 201,
  },
  [`PATCH ${project}/permissions/:name`]: {
    who: "*",
    things: things.permission,
    body: () => ({ label: "Yes" }),
  },
  [`DELETE ${project}/permissions/:name`]: { who: "*", things: things.permission },
  [`POST ${project}/presets`]: {
    who: "presets.manage",
    body: () => ({ key: "writer", name: "Writer", grants: [] }),
    status: 201,
  },
  [`PATCH ${project}/presets/:key`]: { who: "presets.manage", things: things.preset, body: () => ({ name: "Hand" }) },
  [`DELETE ${project}/presets/:key`]: { who: "presets.manage", things: things.preset },
  [`POST ${project}/keys`]: {
    who: "keys.manage",
    body: () => ({ name: "Shop", scopes: ["check"] }),
    status: 201,
  },
  [`POST ${project}/keys/:key/rotation`]: { who: "keys.manage" },
  [`POST ${project}/keys/:key/takeover`]: { who: "keys.manage" },
  [`DELETE ${project}/keys/:key`]: { who: "keys.manage", status: 204 },
  [`PUT ${project}/resources/:type/:id`]: {
    who: "resources.manage",
    things: things.resource,
    makes: true,
    body: () => ({ name: "Seven" }),
  },
  [`DELETE ${project}/resources/:type/:id`]: { who: "resources.manage", things: things.resource, status: 204 },

  [`POST ${project}/invitations`]: { who: "team.invite", body: () => ({ addresses: [{ email: newAddress("new") }] }) },
  [`PATCH ${project}/invitations/:invitation`]: {
    who: "team.invite",
    body: () => ({ note: "Welcome" }),
    before: seeInvitation,
    headers: currentRevision,
  },
  [`POST ${project}/invitations/:invitation/sending`]: { who: "team.invite" },
  [`POST ${project}/invitations/:invitation/link`]: { who: "team.invite" },
  "POST /api/invitation-lookups": {
    who: "anyone",
    body: async ({ ids }) => ({ token: await tokenOf("link", ids.invitation) }),
  },
  "POST /api/invitations/declination": {
    who: "anyone",
    body: async (place) => ({ token: await tokenOf("mail", await newInvitation(place)) }),
    status: 204,
  },
  "POST /api/invitations/renewal": {
    who: "anyone",
    body: async (place) => ({ token: await tokenOf("link", await expiredInvitation(place)) }),
    status: 204,
  },
  [`DELETE ${project}/invitations/:invitation`]: { who: "team.invite", status: 204 },
  "POST /api/invitations/acceptance": { who: "user", body: offerToGuest, by: byGuest },

  [`PATCH ${project}/members/:member`]: {
    who: "team.edit",
    body: () => ({ presets: ["editor"] }),
    before: seeMember,
    headers: currentRevision,
  },
  [`POST ${project}/members/changes`]: {
    who: "team.edit",
    body: ({ ids }) => ({ members: [ids.member], change: { type: "add_preset", preset: "viewer" } }),
  },
  [`DELETE ${project}/members/:member`]: { who: "team.remove" },
  [`POST ${project}/members/:member/restoration`]: { who: "team.remove" },
  [`POST ${project}/transfer`]: { who: "owner", body: nominate, status: 201 },
  [`DELETE ${project}/transfer`]: { who: "nominee", status: 204 },
  [`POST ${project}/transfer/acceptance`]: { who: "nominee", before: startTransfer, by: byNominee },
  [`DELETE ${project}`]: { who: "owner", body: () => ({ name: "Summer campaign" }), by: byNominee },
  [`POST ${project}/restoration`]: { who: "owner", by: byNominee },
  "POST /api/deployment/users/:user/suspension": { who: "administrator", things: things.user, status: 204 },
  "DELETE /api/deployment/users/:user/suspension": { who: "administrator", things: things.user, status: 204 },
  "POST /api/deployment/projects/:project/suspension": { who: "administrator", status: 204 },
  "DELETE /api/deployment/projects/:project/suspension": { who: "administrator", status: 204 },

  "DELETE /api/sessions/others": { who: "user", by: byNominee, status: 204 },
  "DELETE /api/sessions/:id": { who: "user", things: things.session, status: 204 },
  "DELETE /api/sessions/current": { who: "user", by: byNominee, status: 204 },
};
