import { and, eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { mail } from "../../db/schema.ts";
import { Client } from "../support/client.ts";
import { db } from "../support/database.ts";
import { verifiedHistory } from "../support/history.ts";
import {
  answerAs,
  expire,
  guest,
  lookUp,
  meOf,
  newScene,
  offer,
  offerAnew,
  offerPath,
  other,
  owner,
  project,
} from "../support/offer-scene.ts";
import { tokenOf } from "../support/route-world.ts";
import { accept, edit, inviteOne, ok, P } from "../support/team.ts";

const ask = (token: string, client = new Client()) => client.post("/api/invitations/renewal", { token });

/** Who was written to that a new invitation is asked for. */
async function asked(): Promise<string[]> {
  const about = and(eq(mail.projectId, project.id), sql`${mail.data} ->> 'outcome' = 'asked_for_new'`);
  return (await db.select().from(mail).where(about)).map(({ toEmail }) => toEmail);
}

test("a new invitation is asked for by any link of the expired one, and the inviter is told once a day", async () => {
  await newScene();
  const [mailed, copied] = [await tokenOf("mail", offer.id), await tokenOf("link", offer.id)];
  await expire();
  const before = await verifiedHistory(project.id);
  for (const [token, client] of [[mailed], [copied], [mailed, guest.client], [copied, other.client]] as const)
    expect((await ask(token, client)).status).toBe(204);
  expect(await asked()).toEqual([owner.email]);
  expect((await lookUp(mailed)).body.state).toBe("expired");
  expect(await verifiedHistory(project.id)).toEqual(before);

  ok(await owner.client.post(offerPath("/sending")));
  expect((await answerAs(guest.client, await tokenOf("mail", offer.id))).status).toBe(200);
});

describe("asked for a new invitation that a member made", () => {
  async function offerByMember(): Promise<string> {
    await newScene();
    const grants = [{ permission: "team.invite" }];
    await accept(other, await inviteOne(owner, project, other.email, { presets: ["viewer"], grants }));
    await offerAnew(other);
    await expire();
    return (await meOf(other)).id;
  }

  test.each([
    ["may still give it, that member is told", () => other.email, null],
    ["left, the owner is", () => owner.email, () => other.client.delete(`${P(project)}/members/me`)],
    [
      "may not invite any more, the owner is",
      () => owner.email,
      (id: string) => edit(owner, project, id, { grants: [] }),
    ],
    ["holds less, the owner is", () => owner.email, (id: string) => edit(owner, project, id, { presets: ["editor"] })],
  ] as const)("who %s", async (_, told, end) => {
    const id = await offerByMember();
    if (end) ok(await end(id));
    expect((await ask(await tokenOf("mail", offer.id))).status).toBe(204);
    expect(await asked()).toEqual([told()]);
  });
});

describe("no mail is sent about", () => {
  test.each([
    ["a link that still works", "invalid", async () => undefined],
    ["an older link than that", "newer_sent", () => owner.client.post(offerPath("/sending"))],
    ["a withdrawn invitation", "invitation_closed", () => owner.client.delete(offerPath())],
    [
      "one in whose place another was made",
      "newer_sent",
      () => expire().then(() => inviteOne(owner, project, guest.email)),
    ],
    [
      "one to an archived project",
      "project_archived",
      () => expire().then(() => owner.client.post(`${P(project)}/archival`)),
    ],
    ["one to a deleted project", "not_found", () => expire().then(() => deleteProject())],
  ])("%s", async (_, code, end) => {
    await newScene();
    const token = await tokenOf("mail", offer.id);
    await end();
    expect((await ask(token)).body.error.code).toBe(code);
    expect(await asked()).toEqual([]);
  });

  test("what is no token of ours, however often", async () => {
    const stranger = new Client();
    const statuses: number[] = [];
    for (let times = 0; times < 61; times++) statuses.push((await ask("e30", stranger)).status);
    expect(statuses).toEqual([...Array(60).fill(404), 429]);
  });
});

test("an expired link in whose place another was sent says so, and one to a deleted project is gone", async () => {
  await newScene();
  const token = await tokenOf("mail", offer.id);
  await expire();
  await inviteOne(owner, project, guest.email);
  expect((await lookUp(token)).body.state).toBe("newer_sent");

  await newScene();
  await expire();
  await deleteProject();
  expect((await lookUp(await tokenOf("mail", offer.id))).body.state).toBe("project_gone");
});

const deleteProject = () => owner.client.delete(P(project), { name: project.name });
