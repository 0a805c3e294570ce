import type { Access } from "../../../access/types.ts";
import { signUp } from "../client.ts";
import { sent } from "../delegation-team.ts";
import type { Known } from "../people.ts";
import { accept, inviteOne, ok } from "../team.ts";
import { givable, pick, withMembers } from "./edits.ts";
import type { Scene } from "./scene.ts";

// What takes several requests, or is no change of the project.

/** An invitation is one event, and that it is accepted another. */
export async function invite(scene: Scene, nth: number, drawn: Access): Promise<void> {
  const { owner, project, state, signedIn } = scene;
  const absent = signedIn.filter(({ email }) => !scene.isPresent(email));
  const person = pick(absent, nth);
  if (!person) return;
  const access = givable(drawn, state);
  const invitation = await inviteOne(owner, project, person.email, sent(access));
  await scene.past.acknowledgeEvent();
  await accept(person, invitation);
  const member = await scene.newcomer(person.userId, person.email);
  const joined = { ...member, ...access, isOwner: false, aliases: [], attributes: {} };
  return scene.past.acknowledge({ ...state, members: [...state.members, joined] });
}

/** Pat opens an account, and then takes the place that waits. */
export async function claim(scene: Scene): Promise<void> {
  const email = scene.words.emailOf("Pat");
  const pat = scene.people.get("Pat") ?? (await openAccount(scene, email));
  const waiting = scene.state.members.find(({ placeholder }) => placeholder?.email === email);
  if (!waiting || !scene.signedIn.includes(pat)) return;
  ok(await pat.client.post("/api/invitations/acceptance", { invitationId: waiting.id }));
  const claimed = { ...waiting, userId: pat.userId, placeholder: null };
  return scene.past.acknowledge(withMembers(scene.state, [waiting.id], () => claimed));
}

async function openAccount(scene: Scene, email: string): Promise<Known> {
  const client = await signUp(email, "Pat", { env: { HUB: scene.hub.HUB } });
  const { id } = ok<{ user: { id: string } }>(await client.get("/api/me")).user;
  const pat = { name: "Pat", email, userId: id, client };
  scene.people.set("Pat", pat);
  await scene.past.acknowledgeAccounts([...scene.users, { id, email, isSuspended: false }]);
  return pat;
}

/** A nomination is one event, and that it is accepted another. */
export async function handOver(scene: Scene, nth: number): Promise<void> {
  const { owner, path, state, present } = scene;
  const person = pick(present, nth);
  const next = state.members.find(({ userId }) => userId === person?.userId);
  if (!person || !next) return;
  ok(await owner.client.post(`${path}/transfer`, { memberId: next.id, formerOwnerPresets: ["viewer"] }));
  await scene.past.acknowledgeEvent();
  ok(await person.client.post(`${path}/transfer/acceptance`));
  const members = state.members.map((member) => {
    if (member.isOwner) return { ...member, isOwner: false, presets: ["viewer"], grants: [] };
    return member.id === next.id ? { ...member, isOwner: true, presets: [], grants: [] } : member;
  });
  return scene.past.acknowledge({ ...state, members });
}
