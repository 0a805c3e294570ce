import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { mail } from "../../db/schema.ts";
import type { InvitationView } from "../../worker/api-type.ts";
import { db } from "../support/database.ts";
import { verifiedHistory } from "../support/history.ts";
import {
  answerAs,
  answersTo,
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
  stateOf,
} from "../support/offer-scene.ts";
import { tokenOf } from "../support/route-world.ts";
import { accept, edit, inviteAll, inviteOne, ok, P } from "../support/team.ts";

describe("an invitation", () => {
  beforeAll(newScene);

  test.each([
    [
      "declined",
      "invitation_closed",
      () => guest.client.post("/api/invitations/declination", { invitationId: offer.id }),
    ],
    ["withdrawn", "invitation_closed", () => owner.client.delete(offerPath())],
    ["expired", "invitation_expired", () => expire()],
  ] as const)("that was %s is no longer accepted, and its address can be invited again", async (state, code, end) => {
    await newScene();
    await end();
    expect(await answersTo(await tokenOf("mail", offer.id))).toEqual([state, code, expect.stringMatching(code)]);
    const old = await tokenOf("mail", offer.id);
    const again = await inviteOne(owner, project, guest.email, { presets: ["editor"] });
    expect([await stateOf(), await stateOf(again.id)]).toEqual([state, "pending"]);
    expect((await answerAs(guest.client, old)).status).toBe(409);
    expect((await answerAs(guest.client, await tokenOf("mail", again.id))).body).toMatchObject({
      me: { access: { presets: ["editor"] } },
    });
  });

  test("that was accepted admits no other account, and makes no person a member twice", async () => {
    await newScene();
    const token = await tokenOf("mail", offer.id);
    expect((await answerAs(guest.client, token)).status).toBe(200);
    const history = await verifiedHistory(project.id);
    expect((await answerAs(guest.client, token)).status).toBe(200);
    expect((await answerAs(other.client, token)).status).toBe(409);
    expect((await lookUp(token)).body.state).toBe("accepted");
    expect(await verifiedHistory(project.id)).toHaveLength(history.length);
    ok(await owner.client.delete(`${P(project)}/members/${(await meOf(guest)).id}`));
    expect((await answerAs(guest.client, token)).body.error.code).toBe("invitation_closed");
  });

  test("that another account tries to accept stays open, and the project is told", async () => {
    await newScene();
    const token = await tokenOf("mail", offer.id);
    const refused = await answerAs(other.client, token);
    expect([refused.status, refused.body.error.code]).toEqual([409, "wrong_account"]);
    expect(JSON.stringify(refused.body)).not.toContain(guest.email);
    expect((await other.client.post("/api/invitations/declination", { token })).status).toBe(409);
    expect((await lookUp(token, other.client)).body).toMatchObject({ state: "pending", isForMe: false });
    expect((await verifiedHistory(project.id)).at(-1)).toMatchObject({
      action: "invitation.tried_by_other",
      actor: `user:${other.userId}`,
      target: offer.id,
    });
    const { length } = await verifiedHistory(project.id);
    for (let times = 0; times < 3; times++) {
      expect((await answerAs(other.client, token)).body.error.code).toBe("wrong_account");
    }
    expect(await verifiedHistory(project.id)).toHaveLength(length);
    expect((await answerAs(guest.client, token)).status).toBe(200);
  });

  test("that was accepted, or whose time is over, is not declined any more", async () => {
    await newScene();
    const decline = () => guest.client.post("/api/invitations/declination", { invitationId: offer.id });
    await expire();
    expect(await decline()).toMatchObject({ status: 409, body: { error: { code: "invitation_expired" } } });
    ok(await owner.client.post(offerPath("/sending")));
    await accept(guest, offer);
    expect(await decline()).toMatchObject({ status: 409, body: { error: { code: "invitation_closed" } } });
    expect(await stateOf()).toBe("accepted");
    expect((await verifiedHistory(project.id)).map(({ action }) => action)).not.toContain("invitation.declined");
  });

  test("that was answered is not edited, sent again or withdrawn any more", async () => {
    await newScene();
    await accept(guest, offer);
    const tried = [
      () => owner.client.patch(offerPath(), { presets: ["editor"] }, { "If-Match": `"${offer.revision}"` }),
      () => owner.client.post(offerPath("/sending")),
      () => owner.client.delete(offerPath()),
    ];
    for (const each of tried) {
      expect(await each()).toMatchObject({ status: 409, body: { error: { code: "invitation_closed" } } });
    }
    expect(await stateOf()).toBe("accepted");
  });

  test("is edited as it was seen, and lasts 90 days at most", async () => {
    await newScene();
    const save = (change: object, revision: number | null) =>
      owner.client.patch(offerPath(), change, revision === null ? {} : { "If-Match": `"${revision}"` });
    const inDays = (days: number) => ({ expiresAt: new Date(Date.now() + days * 86_400_000).toISOString() });
    expect((await save({ note: "Hello" }, null)).status).toBe(422);
    for (const days of [-1, 91]) expect((await save(inDays(days), offer.revision)).status).toBe(422);
    ok(await save(inDays(89), offer.revision));
    expect(await save({ presets: ["editor"] }, offer.revision)).toMatchObject({
      status: 409,
      body: { error: { code: "stale", details: { current: { presets: ["viewer"] } } } },
    });
  });

  test("is found by its id only by the invited account", async () => {
    await newScene();
    for (const answer of ["acceptance", "declination"]) {
      const [foreign, none] = [offer.id, "inv_00000000000000000000000000"].map((invitationId) =>
        other.client.post(`/api/invitations/${answer}`, { invitationId }),
      );
      expect([(await foreign)?.status, (await foreign)?.body.error.code]).toEqual([404, "not_found"]);
      expect((await none)?.body.error.message).toBe((await foreign)?.body.error.message);
    }
    expect(await stateOf()).toBe("pending");
  });

  test("to a person who has joined meanwhile is closed, and leaves them what they have", async () => {
    await newScene();
    await accept(guest, offer);
    const { id } = await meOf(guest);
    ok(await owner.client.delete(`${P(project)}/members/${id}`));
    const second = await inviteOne(owner, project, guest.email, { presets: ["full-access"] });
    ok(await owner.client.post(`${P(project)}/members/${id}/restoration`));
    expect(await accept(guest, second)).toMatchObject({ me: { memberId: id, access: { presets: ["viewer"] } } });
    expect(await stateOf(second.id)).toBe("accepted");
    expect((await inviteAll(owner, project, [guest.email]))[0]?.status).toBe("already_member");
  });

  test("to an archived project waits until it is brought back; a deleted one is gone", async () => {
    await newScene();
    const token = await tokenOf("mail", offer.id);
    ok(await owner.client.post(`${P(project)}/archival`));
    expect((await answerAs(guest.client, token)).body.error.code).toBe("project_archived");
    ok(await owner.client.delete(P(project), { name: project.name }));
    expect((await lookUp(token)).body.state).toBe("project_gone");
    expect((await answerAs(guest.client, token)).status).toBe(404);
    ok(await owner.client.post(`${P(project)}/restoration`));
    ok(await owner.client.delete(`${P(project)}/archival`));
    expect((await answerAs(guest.client, token)).status).toBe(200);
  });
});

describe("an invitation whose giver may no longer give it", () => {
  const asked = async () =>
    (await answerAs(guest.client, await tokenOf("mail", offer.id))).body.error?.code ?? "joined";
  const mails = async () => {
    const rows = await db.select().from(mail).where(eq(mail.toEmail, owner.email));
    return rows.filter(({ data }) => data.outcome === "ask_again").length;
  };

  /** An offer by a member who may invite and holds just what is offered. */
  async function offerBy(): Promise<{ id: string }> {
    await newScene();
    const grants = [{ permission: "team.invite" }];
    await accept(other, await inviteOne(owner, project, other.email, { presets: ["viewer"], grants }));
    await offerAnew(other);
    return meOf(other);
  }

  test.each([
    ["was removed", (id: string) => owner.client.delete(`${P(project)}/members/${id}`)],
    ["left", () => other.client.delete(`${P(project)}/members/me`)],
    ["may not invite any more", (id: string) => edit(owner, project, id, { grants: [] })],
    ["holds less", (id: string) => edit(owner, project, id, { presets: ["editor"] })],
  ])("because they %s is asked for again, stays open, and the owner is told once", async (_, end) => {
    const { id } = await offerBy();
    ok(await end(id));
    expect([await asked(), await asked(), await stateOf(), await mails()]).toEqual([
      "ask_again",
      "ask_again",
      "pending",
      1,
    ]);
    ok(await saveOffer({ note: "Come along" }));
    expect(await asked()).toBe("ask_again");
    ok(await saveOffer());
    expect(await asked()).toBe("joined");
  });

  test("is accepted again once its giver may, or another member who may sends it again", async () => {
    const { id } = await offerBy();
    ok(await edit(owner, project, id, { grants: [] }));
    expect(await asked()).toBe("ask_again");
    ok(await owner.client.post(offerPath("/sending")));
    expect(await asked()).toBe("joined");
  });

  /** The access as it is, or else another change that leaves the access alone. */
  const saveOffer = async (other?: { note: string }) => {
    const { items } = ok<{ items: InvitationView[] }>(await owner.client.get(`${P(project)}/invitations`));
    const { presets, revision } = items.find(({ id }) => id === offer.id) ?? offer;
    return owner.client.patch(offerPath(), other ?? { presets }, { "If-Match": `"${revision}"` });
  };
});
