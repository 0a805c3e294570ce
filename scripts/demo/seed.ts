import type { KeyView, NewKeyView, TeamEntry } from "../../worker/api-type.ts";
import { DEMO_PASSWORD, DEMO_PROJECT, type DemoMember, type DemoPerson, INVITED, MEMBERS, OWNER } from "./demo.ts";
import { codeMailedTo, Session } from "./session.ts";

const PROJECT = `/api/projects/${DEMO_PROJECT.slug}`;
const KEY_NAME = "Website";

interface Me {
  readonly projects: readonly { readonly slug: string }[];
  readonly invitations: readonly { readonly id: string; readonly project: { readonly name: string } }[];
}

/**
 * Creates the missing parts of the demo project through the HTTP API, as its people would. Returns the secret of the service
 * key if this run created it.
 */
export async function seed(url: string): Promise<string | null> {
  const owner = await enter(url, OWNER);
  if (!(await projectsOf(owner)).includes(DEMO_PROJECT.slug)) await owner.post("/api/projects", DEMO_PROJECT);
  await inviteMissing(owner);
  for (const member of MEMBERS) await accept(await enter(url, member));
  return newKey(owner);
}

/** Signs in, or signs up if there is no account. */
async function enter(url: string, { email, name, language }: DemoPerson): Promise<Session> {
  const session = new Session(url);
  if (await session.tries("/api/sessions", { email, password: DEMO_PASSWORD })) return session;
  const ask = () => session.post("/api/sign-in-codes", { email, language });
  const code = await codeMailedTo(session, email, ask);
  if (await session.tries("/api/sessions", { email, code })) return session;
  await session.post("/api/users", { email, code, name, language, password: DEMO_PASSWORD });
  return session;
}

const projectsOf = async (session: Session) => (await session.get<Me>("/api/me")).projects.map(({ slug }) => slug);

async function inviteMissing(owner: Session): Promise<void> {
  const { items } = await owner.get<{ items: TeamEntry[] }>(`${PROJECT}/members?limit=200`);
  const known = new Set(items.map(addressOf));
  for (const person of [...MEMBERS, INVITED]) if (!known.has(person.email)) await invite(owner, person);
}

const addressOf = (entry: TeamEntry) => (entry.entry === "invitation" ? entry.email : entry.user?.email);

const invite = (
  owner: Session,
  { email, name, kind, preset }: Pick<DemoMember, "email" | "name" | "kind" | "preset">,
) => owner.post(`${PROJECT}/invitations`, { addresses: [{ email, name }], kind, presets: [preset], grants: [] });

async function accept(session: Session): Promise<void> {
  const { invitations } = await session.get<Me>("/api/me");
  const mine = invitations.find(({ project }) => project.name === DEMO_PROJECT.name);
  if (mine) await session.post("/api/invitations/acceptance", { invitationId: mine.id });
}

async function newKey(owner: Session): Promise<string | null> {
  const { items } = await owner.get<{ items: KeyView[] }>(`${PROJECT}/keys`);
  if (items.some(({ name }) => name === KEY_NAME)) return null;
  return (await owner.post<NewKeyView>(`${PROJECT}/keys`, { name: KEY_NAME, scopes: ["check", "read", "sync"] }))
    .secret;
}
