import { eq } from "drizzle-orm";
import { invitations } from "../../db/schema.ts";
import type { InvitationLookupView, InvitationView, MemberView, ProjectView } from "../../worker/api-type.ts";
import { Client } from "./client.ts";
import { db } from "./database.ts";
import { type Known, mintPeople } from "./people.ts";
import { inviteOne, newProject, ok, P } from "./team.ts";

export let owner: Known;
export let guest: Known;
export let other: Known;
export let project: ProjectView;
export let offer: InvitationView;

/** Three people, a project, and an offer of it to the guest. Each test file has its own, and each test may begin anew. */
export async function newScene() {
  [owner, guest, other] = (await mintPeople(["Olga", "Guest", "Other"])) as [Known, Known, Known];
  project = await newProject(owner);
  offer = await inviteOne(owner, project, guest.email, { presets: ["viewer"] });
}

export const lookUp = (token: string, client = new Client()) =>
  client.post<InvitationLookupView>("/api/invitation-lookups", { token });
export const answerAs = (client: Client, token: string) => client.post("/api/invitations/acceptance", { token });
export const signUpBy = (inviteToken: string) => new Client().post("/api/users", { inviteToken, name: "Casey" });
export const stateOf = async (id = offer.id) =>
  (await db.select().from(invitations).where(eq(invitations.id, id)).get())?.state;
export const expire = (id = offer.id) =>
  db
    .update(invitations)
    .set({ expiresAt: Date.now() - 1 })
    .where(eq(invitations.id, id));
export const offerPath = (rest = "") => `${P(project)}/invitations/${offer.id}${rest}`;

/** Every answer to the token: looking, accepting as the invited account, signing up. */
export async function answersTo(token: string) {
  const [seen, accepted, signedUp] = [await lookUp(token), await answerAs(guest.client, token), await signUpBy(token)];
  return [
    seen.status === 200 ? seen.body.state : seen.status,
    accepted.body.error?.code ?? accepted.status,
    signedUp.body.error?.code ?? signedUp.status,
  ];
}

/** Makes another member the author of the guest's offer. */
export async function offerAnew(by: Known): Promise<void> {
  ok(await owner.client.delete(offerPath()));
  offer = await inviteOne(by, project, guest.email, { presets: ["viewer"] });
}

export const meOf = async (person: Known): Promise<MemberView> =>
  ok(await person.client.get(`${P(project)}/members/me`));
