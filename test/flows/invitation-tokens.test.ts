import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { invitations, mail } from "../../db/schema.ts";
import { SCHEMA_TABLES } from "../../db/tables.ts";
import type { InvitationView } from "../../worker/api-type.ts";
import { fromBase64Url, toBase64Url } from "../../worker/platform/bytes.ts";
import { Client, newAddress } from "../support/client.ts";
import { db } from "../support/database.ts";
import {
  answerAs,
  answersTo,
  guest,
  lookUp,
  newScene,
  offer,
  offerPath,
  other,
  owner,
  project,
  signUpBy,
  stateOf,
} from "../support/offer-scene.ts";
import { tokenOf } from "../support/route-world.ts";
import { accept, inviteAll, inviteOne, newProject, ok, P } from "../support/team.ts";

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
    ok(await owner.client.post(offerPath("/sending")));
    expect(await answersTo(mailed)).toEqual(["newer_sent", "newer_sent", "newer_sent"]);
    expect((await lookUp(copied)).body).toMatchObject({ state: "newer_sent", email: null });
    expect((await lookUp(mailed)).body).toMatchObject({ state: "newer_sent", email: null, provesAddress: false });
    expect((await new Client().post("/api/invitations/declination", { token: mailed })).status).toBe(409);
    expect(await stateOf()).toBe("pending");
  });

  test("of a mail that the database, restored since, never heard of is none", async () => {
    ok(await owner.client.post(offerPath("/sending")));
    const token = await tokenOf("mail", offer.id);
    await db.update(invitations).set({ version: 1 }).where(eq(invitations.id, offer.id));
    expect(await answersTo(token)).toEqual(REFUSED);
  });

  test("is in no answer and in no table", async () => {
    const { id, revision } = offer;
    const answers = [
      ...(await inviteAll(owner, project, [guest.email])),
      await owner.client.get(`${P(project)}/invitations`),
      await owner.client.get(`${P(project)}/members`),
      await owner.client.patch(offerPath(), { note: "Hello" }, { "If-Match": `"${revision}"` }),
      await owner.client.post(offerPath("/sending")),
      await guest.client.get("/api/me"),
    ];
    const everything = JSON.stringify([answers, await allRows()]);
    for (const kind of ["mail", "link"] as const) {
      const token = await tokenOf(kind, id);
      expect(everything).not.toContain(token);
      expect(everything).not.toContain(token.slice(-32));
    }
    const { url } = ok<{ url: string }>(await owner.client.post(offerPath("/link")));
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

  test("shows the inviter and the project, and no other member of the team", async () => {
    await accept(other, await inviteOne(owner, project, other.email, { presets: ["viewer"] }));
    const { body } = await lookUp(await tokenOf("link", offer.id));
    expect(Object.keys(body).sort()).toEqual(
      [
        ["state", "project", "inviter", "emailMasked", "email", "name", "provesAddress"],
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

  test("shows the name that the inviter typed only to a caller who proved the address", async () => {
    const addresses = [{ email: guest.email, name: "Ginger Rogers" }];
    const named = await owner.client.post(`${P(await newProject(owner))}/invitations`, {
      addresses,
      presets: ["viewer"],
    });
    const [result] = ok<{ results: { invitation: InvitationView }[] }>(named).results;
    const id = result?.invitation.id ?? "";
    const nameSeen = async (kind: "mail" | "link", by?: Client) =>
      (await lookUp(await tokenOf(kind, id), by)).body.name;
    expect(await nameSeen("link")).toBeNull();
    expect(await nameSeen("link", other.client)).toBeNull();
    expect(await nameSeen("mail")).toBe("Ginger Rogers");
    expect(await nameSeen("link", guest.client)).toBe("Ginger Rogers");
  });
});

describe("how often", () => {
  beforeAll(newScene);

  test("one invitation is sent again, one address is invited and one account tries to accept, is limited", async () => {
    const sent: number[] = [];
    for (let times = 0; times < 6; times++) sent.push((await owner.client.post(offerPath("/sending"))).status);
    expect(sent).toEqual([200, 200, 200, 200, 200, 429]);

    const email = newAddress("bombed");
    const results: (string | undefined)[] = [];
    for (let times = 0; times < 11; times++) {
      const [result] = await inviteAll(owner, project, [email]);
      results.push(result?.status);
      await owner.client.delete(`${P(project)}/invitations/${result?.invitation?.id}`);
    }
    expect(results).toEqual([...Array(10).fill("invited"), "suppressed"]);

    // Sent again counts like sent, in all projects of one sender.
    const [often, second] = [newAddress("often"), await newProject(owner)];
    const offers = [await inviteOne(owner, project, often), await inviteOne(owner, second, often)] as const;
    const again = async () => [
      (await owner.client.post(`${P(project)}/invitations/${offers[0].id}/sending`)).status,
      (await owner.client.post(`${P(second)}/invitations/${offers[1].id}/sending`)).status,
    ];
    for (let times = 0; times < 4; times++) expect(await again()).toEqual([200, 200]);
    expect(await again()).toEqual([429, 429]);

    // Another sender's mail still goes; and what gets no mail is invited all the same, with a link to copy.
    const elsewhere = await newProject(other);
    expect(await inviteOne(other, elsewhere, often)).toMatchObject({ mail: { state: "queued" } });
    const third = await newProject(owner);
    const [silent] = await inviteAll(owner, third, [often]);
    expect(silent).toMatchObject({ status: "suppressed", invitation: { email: often, state: "pending", mail: null } });
    const path = `${P(third)}/invitations/${silent?.invitation?.id}`;
    expect((await owner.client.post(`${path}/sending`)).status).toBe(429);
    expect((await owner.client.post(`${path}/link`)).status).toBe(200);
    expect(
      await db
        .select()
        .from(mail)
        .where(eq(mail.invitationId, silent?.invitation?.id ?? "")),
    ).toEqual([]);

    const statuses: number[] = [];
    for (let times = 0; times < 61; times++) statuses.push((await answerAs(other.client, "e30")).status);
    expect(statuses).toEqual([...Array(60).fill(404), 429]);
  });
});

/** Every row of every table, but for counters of attempts. */
async function allRows(): Promise<Record<string, unknown>> {
  const tables = SCHEMA_TABLES.filter((name) => name !== "rate_counters");
  const rows = tables.map(async (name) => [name, await db.all(sql`select * from ${sql.identifier(name)}`)] as const);
  return Object.fromEntries(await Promise.all(rows));
}
