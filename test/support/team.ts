import type { InvitationView, InviteResult, MemberView, ProjectView, TeamEntry } from "../../worker/api-type.ts";
import { type Answer, type Client, type ClientOptions, newAddress, signUp } from "./client.ts";

export interface Person {
  readonly name: string;
  readonly email: string;
  readonly client: Client;
}

/** What a test answered, or a readable failure. */
export function ok<T>(answer: Answer<unknown>): T {
  if (answer.status < 400) return answer.body as T;
  throw new Error(`Answered ${answer.status}: ${JSON.stringify(answer.body)}`);
}

export async function newPerson(name: string, options: ClientOptions = {}): Promise<Person> {
  const email = newAddress(
    name
      .toLowerCase()
      .replaceAll(" ", ".")
      .replace(/[^a-z0-9.]+/g, "x"),
  );
  return { name, email, client: await signUp(email, name, options) };
}

export async function newProject(owner: Person, name = "Spring campaign"): Promise<ProjectView> {
  return ok(await owner.client.post("/api/projects", { name, timeZone: "UTC" }));
}

export interface Offer {
  readonly presets?: readonly string[];
  readonly grants?: readonly object[];
  readonly kind?: "team" | "client";
}

export const P = (project: ProjectView): string => `/api/projects/${project.id}`;

export async function inviteAll(
  by: Person,
  project: ProjectView,
  emails: readonly string[],
  offer: Offer = {},
): Promise<InviteResult[]> {
  const addresses = emails.map((email) => ({ email }));
  const body = { addresses, presets: offer.presets ?? [], grants: offer.grants ?? [], kind: offer.kind ?? "team" };
  return ok<{ results: InviteResult[] }>(await by.client.post(`${P(project)}/invitations`, body)).results;
}

export async function inviteOne(
  by: Person,
  project: ProjectView,
  email: string,
  offer: Offer = {},
): Promise<InvitationView> {
  const [result] = await inviteAll(by, project, [email], offer);
  if (!result?.invitation || result.status !== "invited") throw new Error(`Not invited: ${JSON.stringify(result)}`);
  return result.invitation;
}

export async function accept(person: Person, invitation: InvitationView): Promise<ProjectView> {
  return ok(await person.client.post("/api/invitations/acceptance", { invitationId: invitation.id }));
}

/** A member who was invited and accepted. */
export async function join(
  by: Person,
  project: ProjectView,
  name: string,
  offer: Offer = {},
): Promise<Person & { member: MemberView }> {
  const person = await newPerson(name);
  await accept(person, await inviteOne(by, project, person.email, offer));
  return { ...person, member: ok(await person.client.get(`${P(project)}/members/me`)) };
}

export async function teamOf(by: Person, project: ProjectView, query = ""): Promise<TeamEntry[]> {
  return ok<{ items: TeamEntry[] }>(await by.client.get(`${P(project)}/members${query}`)).items;
}

export async function getMember(by: Person, project: ProjectView, id: string): Promise<MemberView> {
  return ok(await by.client.get(`${P(project)}/members/${id}`));
}

/** Edits as the pencil does: on the revision that was seen. */
export async function edit(by: Person, project: ProjectView, id: string, change: object): Promise<Answer<unknown>> {
  const seen = await by.client.get<MemberView>(`${P(project)}/members/${id}`);
  return by.client.patch(`${P(project)}/members/${id}`, change, { "If-Match": `"${seen.body.revision}"` });
}
