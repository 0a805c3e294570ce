import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { invitations, mail } from "../../db/schema.ts";
import { SCHEMA_TABLES } from "../../db/tables.ts";
import type { InvitationLookupView, InvitationView, MemberView, ProjectView } from "../../worker/api-type.ts";
import { fromBase64Url, toBase64Url } from "../../worker/bytes.ts";
import { Client, newAddress } from "../support/client.ts";
import { db } from "../support/database.ts";
import { verifiedHistory } from "../support/history.ts";
import { type Known, mintPeople } from "../support/people.ts";
import { tokenOf } from "../support/route-world.ts";
import { accept, edit, inviteAll, inviteOne, newProject, ok, P } from "../support/team.ts";

let owner: Known;
let guest: Known;
let other: Known;
let project: ProjectView;
let offer: InvitationView;

async function newScene() {
  [owner, guest, other] = (await mintPeople(["Olga", "Guest", "Other"])) as [Known, Known, Known];
  project = await newProject(owner);
  offer = await inviteOne(owner, project, guest.email, { presets: ["viewer"] });
}

const lookUp = (token: string, client = new Client()) =>
  client.post<InvitationLookupView>("/api/invitation-lookups", { token });
const answerAs = (client: Client, token: string) => client.post("/api/invitations/acceptance", { token });
const signUpBy = (inviteToken: string) => new Client().post("/api/users", { inviteToken, name: "Somebody" });
const stateOf = async (id = offer.id) =>
  (await db.select().from(invitations).where(eq(invitations.id, id)).get())?.state;
const expire = (id = offer.id) =>
  db
    .update(invitations)
    .set({ expiresAt: Date.now() - 1 })
    .where(eq(invitations.id, id));
const path = (rest = "") => `${P(project)}/invitations/${offer.id}${rest}`;

/** How the token is answered by whatever takes one: looking, accepting as whom it is for, signing up. */
async function answersTo(token: string) {
  const [seen, accepted, signedUp] = [await lookUp(token), await answerAs(guest.client, token), await signUpBy(token)];
  return [
    seen.status === 200 ? seen.body.state : seen.status,
    accepted.body.error?.code ?? accepted.status,
    signedUp.body.error?.code ?? signedUp.status,
  ];
}

describe("a token", () => {
  beforeAll(newScene);
  const REFUSED = [404, "not_found", "wrong_credentials"];

  test("of which one bit was changed is none, wherever it was", async () => {
    for (const kind of ["mail", "link"] as const) {
      const bytes = fromBase64Url(await tokenOf(kind, offer.id)) ?? new Uint8Array();
      expect(bytes).toHaveLength(55);
      for (let at = 0; at < bytes.length; at++) {
        const changed = bytes.map((byte, index) => (index === at ? byte ^ (1 << (at % 8)) : byte));
        expect((await lookUp(toBase64Url(changed))).status).toBe(404);
      }
    }
  });

  test("of another kind, version, invitation or project, under its own seal, is none", async () => {
    const elsewhere = await newProject(other);
    const theirs = await tokenOf("mail", (await inviteOne(other, elsewhere, guest.email)).id);
    const [mine, link] = [await tokenOf("mail", offer.id), await tokenOf("link", offer.id)];
    const join = (head: string, seal: string) => {
      const [a, b] = [fromBase64Url(head) ?? [], fromBase64Url(seal) ?? []];
      return toBase64Url(Uint8Array.from([...a.slice(0, 31), ...b.slice(31)]));
    };
    const newer = fromBase64Url(mine) ?? new Uint8Array();
    newer[30] = 2;
    const forged = [join(theirs, mine), join(mine, theirs), join(mine, link), join(link, mine), toBase64Url(newer)];
    for (const token of forged) expect(await answersTo(token)).toEqual(REFUSED);
  });

  test("is written in one way alone", async () => {
    const token = await tokenOf("mail", offer.id);
    const last = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const sibling = token.slice(0, -1) + last[last.indexOf(token.at(-1) ?? "") + 1];
    expect(Buffer.from(sibling, "base64url")).toEqual(Buffer.from(token, "base64url"));
    const other = [sibling, `${token}=`, `${token}==`, ` ${token}`, `${token}\n`, token.slice(0, -1), `${token}A`];
    const standard = Buffer.from(token, "base64url").toString("base64");
    for (const each of [...other, standard, token.slice(0, 40), "", "e30", token + token]) {
      expect((await lookUp(each)).status).toBeGreaterThanOrEqual(404);
      expect((await answerAs(guest.client, each)).status).toBeGreaterThanOrEqual(404);
      expect((await signUpBy(each)).status).toBeGreaterThanOrEqual(401);
    }
    expect(await stateOf()).toBe("pending");
  });

  test("from the mail proves the address, and a copied link proves nothing", async () => {
    const email = newAddress("stranger");
    const { id } = await inviteOne(owner, project, email);
    const [byMail, byLink] = [await lookUp(await tokenOf("mail", id)), await lookUp(await tokenOf("link", id))];
    expect(byMail.body).toMatchObject({ email, provesAddress: true, registered: false, isForMe: null });
    expect(byLink.body).toMatchObject({ email: null, provesAddress: false, registered: null, isForMe: null });
    expect((await signUpBy(await tokenOf("link", id))).status).toBe(422);
    expect((await new Client().post("/api/invitations/declination", { token: await tokenOf("link", id) })).status).toBe(
      401,
    );
    expect((await signUpBy(await tokenOf("mail", id))).status).toBe(201);
  });

  test("of an older mail says that a newer one was sent", async () => {
    const [mailed, copied] = [await tokenOf("mail", offer.id), await tokenOf("link", offer.id)];
    ok(await owner.client.post(path("/sending")));
    expect(await answersTo(mailed)).toEqual(["newer_sent", "newer_sent", "newer_sent"]);
    expect((await lookUp(copied)).body).toMatchObject({ state: "newer_sent", email: null });
    expect((await lookUp(mailed)).body).toMatchObject({ state: "newer_sent", email: null, provesAddress: false });
    expect((await new Client().post("/api/invitations/declination", { token: mailed })).status).toBe(409);
    expect(await stateOf()).toBe("pending");
  });

  test("is in no answer and in no table", async () => {
    const { id, revision } = offer;
    const answers = [
      ...(await inviteAll(owner, project, [guest.email])),
      await owner.client.get(`${P(project)}/invitations`),
      await owner.client.get(`${P(project)}/members`),
      await owner.client.patch(path(), { note: "Hello" }, { "If-Match": `"${revision}"` }),
      await owner.client.post(path("/sending")),
      await guest.client.get("/api/me"),
    ];
    const everything = JSON.stringify([answers, await allRows()]);
    for (const kind of ["mail", "link"] as const) {
      const token = await tokenOf(kind, id);
      expect(everything).not.toContain(token);
      expect(everything).not.toContain(token.slice(-32));
    }
    const { url } = ok<{ url: string }>(await owner.client.post(path("/link")));
    expect(url).toBe(`${owner.client.env.PUBLIC_URL}/invite/${await tokenOf("link", id)}`);
  });
});

describe("looking", () => {
  beforeAll(newScene);

  test("twenty times changes nothing", async () => {
    const token = await tokenOf("mail", offer.id);
    await lookUp(token, guest.client);
    const before = await allRows();
    for (let times = 0; times < 20; times++) {
      expect((await lookUp(token, times % 2 === 0 ? guest.client : other.client)).body.state).toBe("pending");
    }
    expect(await allRows()).toEqual(before);
  });

  test("shows who invites to what, and nobody else of the team", async () => {
    await accept(other, await inviteOne(owner, project, other.email, { presets: ["viewer"] }));
    const { body } = await lookUp(await tokenOf("link", offer.id));
    expect(Object.keys(body).sort()).toEqual(
      [
        ["state", "project", "inviter", "emailMasked", "email", "provesAddress"],
        ["registered", "isForMe", "access", "note", "expiresAt"],
      ]
        .flat()
        .sort(),
    );
    expect(body).toMatchObject({ project: { name: project.name, slug: null }, inviter: { email: owner.email } });
    const shown = JSON.stringify(body);
    for (const hidden of [other.email, other.name, other.userId, guest.email, project.id, "mem_"])
      expect(shown).not.toContain(hidden);
  });
});

describe("an invitation", () => {
  beforeAll(newScene);

  test.each([
    [
      "declined",
      "invitation_settled",
      () => guest.client.post("/api/invitations/declination", { invitationId: offer.id }),
    ],
    ["withdrawn", "invitation_settled", () => owner.client.delete(path())],
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

  test("that was accepted makes nobody else a member, and nobody a member twice", async () => {
    await newScene();
    const token = await tokenOf("mail", offer.id);
    expect((await answerAs(guest.client, token)).status).toBe(200);
    const history = await verifiedHistory(project.id);
    expect((await answerAs(guest.client, token)).status).toBe(200);
    expect((await answerAs(other.client, token)).status).toBe(409);
    expect((await lookUp(token)).body.state).toBe("accepted");
    expect(await verifiedHistory(project.id)).toHaveLength(history.length);
    ok(await owner.client.delete(`${P(project)}/members/${(await meOf(guest)).id}`));
    expect((await answerAs(guest.client, token)).body.error.code).toBe("invitation_settled");
  });

  test("that somebody else tries to accept stays open, and is told to the project", async () => {
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
    expect((await answerAs(guest.client, token)).status).toBe(200);
  });

  test("is found by its id by nobody but whom it is for", async () => {
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

  test("to somebody who is in by now is closed, and leaves them what they have", async () => {
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
  const letters = async () => {
    const rows = await db.select().from(mail).where(eq(mail.toEmail, owner.email));
    return rows.filter(({ data }) => data.outcome === "ask_again").length;
  };

  /** An offer by a member who may invite and holds just what is offered. */
  async function offerBy(): Promise<{ id: string }> {
    await newScene();
    const grants = [{ permission: "team.invite" }];
    await accept(other, await inviteOne(owner, project, other.email, { presets: ["viewer"], grants }));
    await owner.client.delete(path());
    offer = await inviteOne(other, project, guest.email, { presets: ["viewer"] });
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
    expect([await asked(), await asked(), await stateOf(), await letters()]).toEqual([
      "ask_again",
      "ask_again",
      "pending",
      1,
    ]);
    ok(await saveOffer());
    expect(await asked()).toBe("joined");
  });

  test("is accepted again once they may, or somebody who may sends it again", async () => {
    const { id } = await offerBy();
    ok(await edit(owner, project, id, { grants: [] }));
    expect(await asked()).toBe("ask_again");
    ok(await owner.client.post(path("/sending")));
    expect(await asked()).toBe("joined");
  });

  const saveOffer = async () => {
    const { items } = ok<{ items: InvitationView[] }>(await owner.client.get(`${P(project)}/invitations`));
    const { presets, revision } = items.find(({ id }) => id === offer.id) ?? offer;
    return owner.client.patch(path(), { presets }, { "If-Match": `"${revision}"` });
  };
});

describe("how often", () => {
  beforeAll(newScene);

  test("one invitation is sent again, one address is invited and one account tries to accept, is limited", async () => {
    const sent: number[] = [];
    for (let times = 0; times < 6; times++) sent.push((await owner.client.post(path("/sending"))).status);
    expect(sent).toEqual([200, 200, 200, 200, 200, 429]);

    const email = newAddress("bombed");
    const results: (string | undefined)[] = [];
    for (let times = 0; times < 11; times++) {
      const [result] = await inviteAll(owner, project, [email]);
      results.push(result?.status);
      await owner.client.delete(`${P(project)}/invitations/${result?.invitation?.id}`);
    }
    expect(results).toEqual([...Array(10).fill("invited"), "suppressed"]);

    const statuses: number[] = [];
    for (let times = 0; times < 61; times++) statuses.push((await answerAs(other.client, "e30")).status);
    expect(statuses).toEqual([...Array(60).fill(404), 429]);
  });
});

const meOf = async (person: Known): Promise<MemberView> => ok(await person.client.get(`${P(project)}/members/me`));

/** Every row of every table, but for counters of attempts. */
async function allRows(): Promise<Record<string, unknown>> {
  const tables = SCHEMA_TABLES.filter((name) => name !== "rate_counters");
  const rows = tables.map(async (name) => [name, await db.all(sql`select * from ${sql.identifier(name)}`)] as const);
  return Object.fromEntries(await Promise.all(rows));
}
