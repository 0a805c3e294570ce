import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { answers, events, mail } from "../../db/schema.ts";
import type { MemberView, ProjectView } from "../../worker/api-type.ts";
import type { Answer, Client } from "../support/client.ts";
import { newAddress } from "../support/client.ts";
import { db } from "../support/database.ts";
import { verifiedHistory } from "../support/history.ts";
import { interceptDatabase, isCommit } from "../support/intercept-database.ts";
import { elsewhere, type Known, mintPeople, mintPerson } from "../support/people.ts";
import { accept, inviteOne, newProject, ok, P } from "../support/team.ts";

type Fault = "throws" | "breaks" | "hangs" | "refuses";

/**
 * The caller gets no answer, although the change was committed: its batch throws, once or with everything after it, or
 * never returns. `refuses` is a failure that the platform names as worth another try, before anything was written.
 */
function faulty(person: Known, fault: Fault): { client: Client; committed: Promise<void> } {
  let broken = false;
  let done = false;
  const { promise, resolve } = Promise.withResolvers<void>();
  const database = interceptDatabase(env.DB, async (asked, run) => {
    if (broken) throw new Error("D1_ERROR: the worker is gone");
    if (!isCommit(asked) || done) return run();
    done = true;
    if (fault === "refuses") throw new Error("D1_ERROR: Network connection lost");
    await run();
    resolve();
    if (fault === "hangs") return new Promise(() => undefined);
    broken = fault === "breaks";
    throw new Error("D1_ERROR: internal error");
  });
  return { client: elsewhere(person, { env: { DB: database } }).client, committed: promise };
}

/** A project in which each change below can be made once. */
async function newScene() {
  const [owner, ann, guest] = (await mintPeople(["Olga", "Ann", "Guest"])) as [Known, Known, Known];
  const project = await newProject(owner);
  await accept(ann, await inviteOne(owner, project, ann.email, { presets: ["viewer"] }));
  const member = ok<MemberView>(await ann.client.get(`${P(project)}/members/me`));
  const offer = await inviteOne(owner, project, guest.email, { presets: ["viewer"] });
  const other = await inviteOne(owner, project, newAddress("other"));
  return { owner, ann, guest, project, member, offer, other };
}
type Scene = Awaited<ReturnType<typeof newScene>>;

interface Asked {
  readonly by: (scene: Scene) => Known;
  readonly ask: (client: Client, scene: Scene, headers: Record<string, string>) => Promise<Answer<unknown>>;
  readonly mails: number;
  readonly before?: (scene: Scene) => Promise<unknown>;
}

const byOwner = ({ owner }: Scene) => owner;
const byAnn = ({ ann }: Scene) => ann;
const byGuest = ({ guest }: Scene) => guest;

const CHANGES: Record<string, Asked> = {
  "project.edited": { by: byOwner, mails: 0, ask: (c, { project }, h) => c.patch(P(project), { name: "Other" }, h) },
  "project.archived": { by: byOwner, mails: 0, ask: (c, { project }, h) => c.post(`${P(project)}/archival`, {}, h) },
  "project.deleted": {
    by: byOwner,
    mails: 0,
    ask: (c, { project }, h) => c.delete(P(project), { name: project.name }, h),
  },
  "invitation.created": {
    by: byOwner,
    mails: 1,
    ask: (c, { project, owner }, h) =>
      c.post(`${P(project)}/invitations`, { addresses: [{ email: `new-${owner.email}` }] }, h),
  },
  "invitation.sent_again": {
    by: byOwner,
    mails: 1,
    ask: (c, { project, offer }, h) => c.post(`${P(project)}/invitations/${offer.id}/sending`, {}, h),
  },
  "invitation.edited": {
    by: byOwner,
    mails: 0,
    ask: (c, { project, offer }, h) =>
      c.patch(`${P(project)}/invitations/${offer.id}`, { note: "Hi" }, { ...h, "If-Match": `"${offer.revision}"` }),
  },
  "invitation.withdrawn": {
    by: byOwner,
    mails: 0,
    ask: (c, { project, other }, h) => c.delete(`${P(project)}/invitations/${other.id}`, undefined, h),
  },
  "invitation.accepted": {
    by: byGuest,
    mails: 1,
    ask: (c, { offer }, h) => c.post("/api/invitations/acceptance", { invitationId: offer.id }, h),
  },
  "invitation.declined": {
    by: byGuest,
    mails: 1,
    ask: (c, { offer }, h) => c.post("/api/invitations/declination", { invitationId: offer.id }, h),
  },
  "member.edited": {
    by: byOwner,
    mails: 1,
    ask: (c, { project, member }, h) =>
      c.patch(
        `${P(project)}/members/${member.id}`,
        { presets: ["editor"] },
        { ...h, "If-Match": `"${member.revision}"` },
      ),
  },
  "members.edited": {
    by: byOwner,
    mails: 1,
    ask: (c, { project, member }, h) =>
      c.post(
        `${P(project)}/members/changes`,
        { members: [member.id], change: { type: "add_preset", preset: "editor" } },
        h,
      ),
  },
  "member.removed": {
    by: byOwner,
    mails: 1,
    ask: (c, { project, member }, h) => c.delete(`${P(project)}/members/${member.id}`, undefined, h),
  },
  "member.left": {
    by: byAnn,
    mails: 0,
    ask: (c, { project }, h) => c.delete(`${P(project)}/members/me`, undefined, h),
  },
  "transfer.started": {
    by: byOwner,
    mails: 1,
    ask: (c, { project, member }, h) => c.post(`${P(project)}/transfer`, { memberId: member.id }, h),
  },
  "transfer.accepted": {
    by: byAnn,
    mails: 1,
    before: ({ owner, project, member }) => owner.client.post(`${P(project)}/transfer`, { memberId: member.id }),
    ask: (c, { project }, h) => c.post(`${P(project)}/transfer/acceptance`, {}, h),
  },
  "member.restored": {
    by: byOwner,
    mails: 0,
    before: ({ owner, project, member }) => owner.client.delete(`${P(project)}/members/${member.id}`),
    ask: (c, { project, member }, h) => c.post(`${P(project)}/members/${member.id}/restoration`, {}, h),
  },
  "preset.added": {
    by: byOwner,
    mails: 0,
    ask: (c, { project }, h) => c.post(`${P(project)}/presets`, { key: "own", name: "Own", grants: [] }, h),
  },
  "permission.added": {
    by: byOwner,
    mails: 0,
    ask: (c, { project }, h) =>
      c.post(`${P(project)}/permissions`, { name: "bills.pay", resourceType: "bill", action: "pay", label: "Pay" }, h),
  },
  "key.added": {
    by: byOwner,
    mails: 0,
    ask: (c, { project }, h) => c.post(`${P(project)}/keys`, { name: "Shop", scopes: ["check"] }, h),
  },
};

const mailsOf = async ({ project }: Scene) =>
  (await db.select().from(mail).where(eq(mail.projectId, project.id))).length;

describe.each(Object.entries(CHANGES))(
  "%s, sent again when the answer was lost",
  (action, { by, ask, mails, before: prepare }) => {
    test("changes nothing twice and is answered the same", async () => {
      const scene = await newScene();
      await prepare?.(scene);
      const person = by(scene);
      const before = { mails: await mailsOf(scene), events: (await verifiedHistory(scene.project.id)).length };
      const headers = { "Idempotency-Key": crypto.randomUUID() };
      const { client, committed } = faulty(person, "hangs");
      void ask(client, scene, headers);
      await committed;
      const again = await ask(person.client, scene, headers);
      expect({ status: again.status, body: again.body }).toMatchObject({ status: expect.toSatisfy((s) => s < 300) });
      const third = await ask(person.client, scene, headers);
      expect([third.status, third.body]).toEqual([again.status, again.body]);
      const added = (await verifiedHistory(scene.project.id)).slice(before.events);
      expect(added.map((event) => event.action)).toEqual([action]);
      expect((await mailsOf(scene)) - before.mails).toBe(mails);
    });
  },
);

describe("a change whose batch fails in the request itself", () => {
  const rename = CHANGES["project.edited"] as Asked;
  const renames = async ({ project }: Scene) =>
    (await verifiedHistory(project.id)).filter(({ action }) => action === "project.edited").length;

  test("is found to be done, with and without a key", async () => {
    for (const headers of [{}, { "Idempotency-Key": crypto.randomUUID() }]) {
      const scene = await newScene();
      const answer = await rename.ask(faulty(scene.owner, "throws").client, scene, headers);
      expect([answer.status, await renames(scene)]).toEqual([200, 1]);
    }
  });

  test("is tried again when the platform says that it is worth it", async () => {
    const scene = await newScene();
    const answer = await rename.ask(faulty(scene.owner, "refuses").client, scene, {});
    expect([answer.status, await renames(scene)]).toEqual([200, 1]);
  });

  test("is found by the next request when the worker broke down after it", async () => {
    const scene = await newScene();
    const headers = { "Idempotency-Key": crypto.randomUUID() };
    expect((await rename.ask(faulty(scene.owner, "breaks").client, scene, headers)).status).toBe(500);
    expect((await rename.ask(scene.owner.client, scene, headers)).status).toBe(200);
    expect(await renames(scene)).toBe(1);
  });
});

test("a project that was begun and not answered is not begun again", async () => {
  const owner = await mintPerson("Olga");
  const headers = { "Idempotency-Key": crypto.randomUUID() };
  const body = { name: `Once ${crypto.randomUUID()}`, timeZone: "UTC" };
  const { client, committed } = faulty(owner, "hangs");
  void client.post("/api/projects", body, headers);
  await committed;
  const answers = [
    await owner.client.post<{ id: string }>("/api/projects", body, headers),
    await owner.client.post<{ id: string }>("/api/projects", body, headers),
  ];
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  expect(answers[0]?.body.id).toBe(answers[1]?.body.id);
  const { projects } = ok<{ projects: unknown[] }>(await owner.client.get("/api/me"));
  expect(projects).toHaveLength(1);
});

test("one request sent ten times at the same moment is carried out once", async () => {
  const { owner, project } = await newScene();
  const headers = { "Idempotency-Key": crypto.randomUUID() };
  const body = { addresses: [{ email: newAddress("once") }] };
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => owner.client.post(`${P(project)}/invitations`, body, headers)),
  );
  expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
  expect(answers[0]?.body).toMatchObject({ results: [{ status: "invited" }] });
  const begun = await db.select().from(events).where(eq(events.projectId, project.id));
  expect(begun.filter(({ action, revision }) => action === "invitation.created" && revision > 5)).toHaveLength(1);
});

test("a request whose answer is no longer kept is not carried out again, and says so", async () => {
  const { owner, project } = await newScene();
  const headers = { "Idempotency-Key": crypto.randomUUID() };
  const ask = () => owner.client.patch(P(project), { name: "Once" }, headers);
  ok(await ask());
  await db.update(events).set({ answer: null }).where(eq(events.projectId, project.id));
  await db.delete(answers);
  ok(await owner.client.patch(P(project), { name: "Twice" }));
  expect(await ask()).toMatchObject({ status: 409, body: { error: { code: "idempotency_expired" } } });
  expect(ok<ProjectView>(await owner.client.get(P(project))).name).toBe("Twice");
});

test("a key that was used for another request is refused; another's key is no business of mine", async () => {
  const { owner, ann, project, member } = await newScene();
  const headers = { "Idempotency-Key": "1" };
  ok(await owner.client.patch(P(project), { name: "First" }, headers));
  const others = [
    owner.client.patch(P(project), { name: "Second" }, headers),
    owner.client.post(`${P(project)}/archival`, {}, headers),
    owner.client.delete(`${P(project)}/members/${member.id}`, undefined, headers),
    owner.client.post("/api/projects", { name: "Third", timeZone: "UTC" }, headers),
  ];
  for (const { status, body } of await Promise.all(others)) {
    expect([status, body.error.code]).toEqual([422, "idempotency_mismatch"]);
  }
  expect((await ann.client.delete(`${P(project)}/members/me`, undefined, headers)).status).toBe(200);
  expect((await owner.client.patch(P(project), { name: "x" }, { "Idempotency-Key": "ключ" })).status).toBe(400);
});
