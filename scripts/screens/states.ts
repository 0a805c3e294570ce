import { setTimeout } from "node:timers/promises";
import { type APIRequestContext, request } from "playwright-core";
import { DEMO_PASSWORD, DEMO_PROJECT, INVITED, MEMBERS, OWNER } from "../demo/demo.ts";
import { mailedTo } from "./mailed.ts";

const MOMENT_MS = 1000;
const [, MAX, OLGA, SAM] = MEMBERS;

/** Projects and links in rare states, created from the seeded demo. */
export interface States {
  /** A project whose owner is its only member. */
  readonly alone: string;
  /** One with an own preset and permission, and an invitation that waits, to be changed by the scenes. */
  readonly busy: string;
  /** A project being transferred to a member who cannot see its team. */
  readonly handed: string;
  /** One with keys that its members created, and from which the scenes' member was removed. */
  readonly keyed: string;
  readonly links: Readonly<Record<LinkState, string>>;
}

type LinkState = "new" | "known" | "mine" | "copied" | "accepted" | "declined" | "withdrawn" | "newer" | "expired";

export async function makeStates(url: string): Promise<States> {
  const [owner, max, sam] = [await enter(url, OWNER), await enter(url, MAX), await enter(url, SAM)];
  const [alone, busy, handed] = [
    await project(owner, "Autumn"),
    await project(owner, "Summer"),
    await project(owner, "Winter"),
  ];
  await post(owner, `/api/projects/${busy}/presets`, OWN_PRESET);
  await post(owner, `/api/projects/${busy}/permissions`, OWN_PERMISSION);
  await post(owner, "/api/deployment/keys", { name: "Shop", scopes: ["check", "read"] });
  await invite(owner, busy, emailOf(SAM), { note: "See you on Monday." });

  const little = { presets: [], grants: [{ permission: "posts.create" }] };
  const invited = await invite(owner, handed, emailOf(SAM), little);
  // The mail is composed only while the invitation is pending.
  const accepted = await mailLink(owner, emailOf(SAM), "Winter");
  await post(sam, "/api/invitations/acceptance", { invitationId: invited });
  const { items } = await json<Page>(owner.get(`/api/projects/${handed}/members?q=${emailOf(SAM)}`));
  await post(owner, `/api/projects/${handed}/transfer`, { memberId: items[0].id, formerOwnerPresets: ["editor"] });

  const offered = await invite(owner, handed, emailOf(MAX));
  const declined = await mailLink(owner, emailOf(MAX), "Winter");
  await post(max, "/api/invitations/declination", { invitationId: offered });
  await invite(owner, handed, emailOf(OLGA));
  const withdrawn = await invite(owner, handed, "withdrawn@example.com");
  const late = await invite(owner, handed, "late@example.com");
  const expired = await mailLink(owner, "late@example.com", "Winter");
  await letExpire(owner, handed, late, "late@example.com");
  const again = await invite(owner, handed, "newer@example.com", LIMITED);
  const newer = await mailLink(owner, "newer@example.com", "Winter");
  await post(owner, `/api/projects/${handed}/invitations/${again}/sending`);
  const links = {
    new: await mailLink(owner, INVITED.email, DEMO_PROJECT.name),
    known: await mailLink(owner, emailOf(OLGA), "Winter"),
    mine: await mailLink(owner, emailOf(SAM), "Summer"),
    copied: await copiedLink(owner),
    accepted,
    declined,
    withdrawn: await mailLink(owner, "withdrawn@example.com", "Winter"),
    newer,
    expired,
  };
  await owner.delete(`/api/projects/${handed}/invitations/${withdrawn}`);
  return { alone, busy, handed, keyed: await leaveKeys(url, owner, { max, sam }), links };
}

/** Max and Olga create keys; Olga then may not any more. Sam is removed. */
async function leaveKeys(
  url: string,
  owner: APIRequestContext,
  { max, sam }: Record<"max" | "sam", APIRequestContext>,
): Promise<string> {
  const slug = await project(owner, "Keyring");
  const at = `/api/projects/${slug}`;
  const olga = await enter(url, OLGA);
  for (const [person, reader] of [
    [MAX, max],
    [OLGA, olga],
    [SAM, sam],
  ] as const) {
    const invitationId = await invite(owner, slug, emailOf(person), { presets: ["full-access"] });
    await post(reader, "/api/invitations/acceptance", { invitationId });
  }
  const robot = await post<{ secret: string }>(max, `${at}/keys`, { name: "Deploy robot", scopes: ["manage"] });
  await post(max, `${at}/keys`, { name: "Website", scopes: ["check"] });
  await post(olga, `${at}/keys`, { name: "Newsletter", scopes: ["read"] });
  const headers = { Authorization: `Bearer ${robot.secret}` };
  await json(owner.get(`${at}/file`, { headers }));
  const member = async (email: string) => (await json<Page>(owner.get(`${at}/members?q=${email}`))).items[0];
  const { id, revision } = await member(emailOf(OLGA));
  const less = { data: { presets: ["viewer"], grants: [] }, headers: { "If-Match": `"${revision}"` } };
  await json(owner.patch(`${at}/members/${id}`, less));
  await json(owner.delete(`${at}/members/${(await member(emailOf(SAM))).id}`));
  return slug;
}

const LIMITED = {
  presets: ["viewer"],
  grants: [
    { permission: "posts.publish", scope: "account:instagram-main", expiresAt: "2999-01-01T12:00:00.000Z" },
    { permission: "posts.publish", when: [{ property: "resource.ownerID", eq: { property: "subject.id" } }] },
  ],
};
const OWN_PRESET = { key: "writer", name: "Writer", grants: [{ permission: "posts.create" }] };
const OWN_PERMISSION = {
  name: "invoices.approve",
  label: "Approve invoices",
  resourceType: "invoice",
  action: "approve",
  risky: true,
};

interface Page {
  readonly items: readonly [{ readonly id: string; readonly revision: number }];
}

const emailOf = (person: { readonly email: string } | undefined): string => person?.email ?? "";

async function enter(url: string, person: { readonly email: string } | undefined): Promise<APIRequestContext> {
  const context = await request.newContext({ baseURL: url, extraHTTPHeaders: { Origin: url } });
  await post(context, "/api/sessions", { email: emailOf(person), password: DEMO_PASSWORD });
  return context;
}

async function project(owner: APIRequestContext, name: string): Promise<string> {
  const { slug } = await post<{ slug: string }>(owner, "/api/projects", { name, timeZone: "Europe/Riga" });
  return slug;
}

async function invite(owner: APIRequestContext, slug: string, email: string, given: object = {}): Promise<string> {
  const asked = { addresses: [{ email }], presets: ["viewer"], grants: [], ...given };
  const { results } = await post<{ results: [{ invitation: { id: string } }] }>(
    owner,
    `/api/projects/${slug}/invitations`,
    asked,
  );
  return results[0].invitation.id;
}

/** Sets the invitation to expire in a moment, and waits until it has. */
async function letExpire(owner: APIRequestContext, slug: string, id: string, email: string): Promise<void> {
  const at = `/api/projects/${slug}`;
  const { items } = await json<Page>(owner.get(`${at}/members?q=${email}`));
  const data = { expiresAt: new Date(Date.now() + MOMENT_MS).toISOString() };
  const headers = { "If-Match": `"${items[0].revision}"` };
  await json(owner.patch(`${at}/invitations/${id}`, { data, headers }));
  await setTimeout(MOMENT_MS);
}

async function copiedLink(owner: APIRequestContext): Promise<string> {
  const at = `/api/projects/${DEMO_PROJECT.slug}`;
  const { items } = await json<Page>(owner.get(`${at}/members?q=${INVITED.email}`));
  const { url } = await post<{ url: string }>(owner, `${at}/invitations/${items[0].id}/link`);
  return new URL(url).pathname;
}

/** The path of the link in their mail about the project. */
const mailLink = (reader: APIRequestContext, email: string, about: string): Promise<string> =>
  mailedTo(reader, email, (text) => (text.includes(about) ? /\/invite\/[\w-]+/.exec(text)?.[0] : undefined));

const post = <T>(who: APIRequestContext, path: string, data: object = {}) => json<T>(who.post(path, { data }));

async function json<T>(asked: ReturnType<APIRequestContext["get"]>): Promise<T> {
  const answer = await asked;
  const text = await answer.text();
  if (!answer.ok()) throw new Error(`${answer.url()} was answered ${answer.status()}: ${text}`);
  return (text === "" ? null : JSON.parse(text)) as T;
}
