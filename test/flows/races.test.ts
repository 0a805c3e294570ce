import { env } from "cloudflare:workers";
import { asc, eq } from "drizzle-orm";
import { afterEach, describe, expect, test, vi } from "vitest";
import { eventValues } from "../../db/schema.ts";
import type { MemberView, ProjectView } from "../../worker/api-type.ts";
import { type Answer, newAddress } from "../support/client.ts";
import { db } from "../support/database.ts";
import { verifiedHistory } from "../support/history.ts";
import { interceptDatabase, isCommit } from "../support/intercept-database.ts";
import { elsewhere, type Known, mintPeople, mintPerson } from "../support/people.ts";
import { accept, inviteAll, inviteOne, newProject, ok, P } from "../support/team.ts";

afterEach(() => void vi.useRealTimers());

const together = <T>(...work: readonly (() => Promise<T>)[]): Promise<T[]> => Promise.all(work.map((each) => each()));
const statusOf = async (answer: Promise<Answer<unknown>>) => (await answer).status;

async function joined(owner: Known, project: ProjectView, person: Known, presets: readonly string[] = []) {
  await accept(person, await inviteOne(owner, project, person.email, { presets }));
  return ok<MemberView>(await person.client.get(`${P(project)}/members/me`));
}

describe("two people change one project at the same moment, a hundred times", async () => {
  const [owner, ann, ben, cid] = await mintPeople(["Olga", "Ann", "Ben", "Cid"]);
  if (!owner || !ann || !ben || !cid) throw new Error("Four names make four people.");
  const project = await newProject(owner);
  await joined(owner, project, ann, ["full-access"]);
  const targets = [await joined(owner, project, ben), await joined(owner, project, cid)];
  const seen = new Map(targets.map(({ id, revision }) => [id, revision]));

  const lost = { commits: 0 };
  const racing = elsewhere(ann, {
    env: {
      DB: interceptDatabase(env.DB, async (asked, run) => {
        try {
          return await run();
        } catch (error) {
          if (isCommit(asked)) lost.commits++;
          throw error;
        }
      }),
    },
  });

  /** What was acknowledged, as an event must show it. */
  const acknowledged: string[] = [];
  const actions = [rename, invite, edit];

  async function rename(by: Known, name: string) {
    ok(await by.client.patch(P(project), { name }));
    return `project.edited ${name}`;
  }

  async function invite(by: Known, name: string) {
    const [result] = await inviteAll(by, project, [newAddress(name.toLowerCase().replaceAll(" ", "-"))]);
    return `invitation.created ${result?.invitation?.email}`;
  }

  async function edit(by: Known, name: string) {
    const id = targets[by === owner ? 0 : 1]?.id ?? "";
    const grants = [{ permission: "posts.view", scope: `post:${name}` }];
    const path = `${P(project)}/members/${id}`;
    const edited = ok<MemberView>(await by.client.patch(path, { grants }, { "If-Match": `"${seen.get(id)}"` }));
    seen.set(id, edited.revision);
    return `member.edited post:${name}`;
  }

  test("every acknowledged change is there, once, in a history without a gap", async () => {
    const before = (await verifiedHistory(project.id)).length;
    for (let round = 0; round < 100; round++) {
      const [first, second] = [actions[round % 3] ?? rename, actions[Math.floor(round / 3) % 3] ?? rename];
      const both = together(
        () => first(owner, `Olga ${round}`),
        () => second(racing, `Ann ${round}`),
      );
      acknowledged.push(...(await both));
    }
    const history = (await verifiedHistory(project.id)).slice(before);
    const typed = await db
      .select()
      .from(eventValues)
      .where(eq(eventValues.projectId, project.id))
      .orderBy(asc(eventValues.position));
    const told = history.map(({ revision, action, text }) => {
      const scope = /post:[^"]+/.exec(JSON.stringify(JSON.parse(text).after))?.[0];
      return `${action} ${scope ?? typed.findLast((value) => value.revision === revision)?.value}`;
    });
    expect(told.sort()).toEqual(acknowledged.sort());
    expect(lost.commits).toBeGreaterThan(20);
    // A hundred rounds of real commits take ten seconds on an idle machine, and several times that on a busy one.
  }, 120_000);
});

test("fifty accept at once and all are in", async () => {
  const owner = await mintPerson("Olga");
  const project = await newProject(owner);
  const people = await mintPeople(Array.from({ length: 50 }, (_, at) => `Guest ${at}`));
  const results = await inviteAll(
    owner,
    project,
    people.map(({ email }) => email),
    { presets: ["viewer"] },
  );
  const answers = await Promise.all(
    people.map((person, at) => person.client.post<ProjectView>("/api/invitations/acceptance", idOf(results[at]))),
  );
  expect(answers.map(({ status, body }) => [status, body.me?.access.presets])).toEqual(
    people.map(() => [200, ["viewer"]]),
  );
  const history = await verifiedHistory(project.id);
  expect(history.filter(({ action }) => action === "invitation.accepted")).toHaveLength(50);
  expect(new Set(answers.map(({ body }) => body.me?.memberId)).size).toBe(50);
});

describe("of those who answer one invitation at the same moment", () => {
  test("one is first, and everybody else learns what it became", async () => {
    const owner = await mintPerson("Olga");
    const project = await newProject(owner);
    for (const { email, client } of await mintPeople(Array(12).fill("Ann"))) {
      const { id } = await inviteOne(owner, project, email);
      const statuses = await together(
        () => statusOf(client.post("/api/invitations/acceptance", { invitationId: id })),
        () => statusOf(client.post("/api/invitations/declination", { invitationId: id })),
        () => statusOf(owner.client.delete(`${P(project)}/invitations/${id}`)),
      );
      expect(statuses.filter((status) => status < 300)).toHaveLength(1);
      expect(statuses.filter((status) => status === 409)).toHaveLength(2);
      const history = await verifiedHistory(project.id);
      expect(history.filter(({ target }) => target === id).map(({ action }) => action)).toEqual([
        "invitation.created",
        expect.stringMatching(/^invitation\.(accepted|declined|withdrawn)$/),
      ]);
    }
  });

  test("who accepts while the offer is edited joins with what stands", async () => {
    const [owner, ann, ben] = await mintTrio();
    const project = await newProject(owner);
    await joined(owner, project, ben, ["full-access"]);
    const offer = await inviteOne(ben, project, ann.email, { presets: ["viewer"] });
    const path = `${P(project)}/invitations/${offer.id}`;
    let edits = 0;
    const edit = async () => {
      if (edits++ > 0) return;
      ok(await owner.client.patch(path, { presets: ["editor"] }, { "If-Match": `"${offer.revision}"` }));
      ok(await owner.client.delete(`${P(project)}/members/${(await memberOf(ben, project)).id}`));
    };
    const database = interceptDatabase(env.DB, async (asked, run) => {
      if (asked.length > 2) await edit();
      return run();
    });
    const slow = elsewhere(ann, { env: { DB: database } });
    expect((await accept(slow, offer)).me?.access.presets).toEqual(["editor"]);
    expect(edits).toBeGreaterThan(0);
  });

  test("no member is removed twice, and a member who leaves while being removed is gone once", async () => {
    const [owner, ann] = await mintPair("Olga", "Ann");
    const project = await newProject(owner);
    for (let round = 0; round < 8; round++) {
      const { id } = await joined(owner, project, ann, ["editor"]);
      const statuses = await together(
        () => statusOf(owner.client.delete(`${P(project)}/members/${id}`)),
        () => statusOf(owner.client.delete(`${P(project)}/members/${id}`)),
        () => statusOf(ann.client.delete(`${P(project)}/members/me`)),
      );
      expect(statuses.sort()).toEqual([200, 404, 404]);
    }
    await verifiedHistory(project.id);
  });
});

test("two accept one transfer while it is taken back: one owner at every revision", async () => {
  let [owner, nominee] = await mintPair("Olga", "Ann");
  const project = await newProject(owner);
  await joined(owner, project, nominee);
  for (let round = 0; round < 12; round++) {
    const nomination = { memberId: (await memberOf(nominee, project)).id, formerOwnerPresets: ["viewer"] };
    ok(await owner.client.post(`${P(project)}/transfer`, nomination));
    const statuses = await together(
      () => statusOf(nominee.client.post(`${P(project)}/transfer/acceptance`)),
      () => statusOf(nominee.client.post(`${P(project)}/transfer/acceptance`)),
      () => statusOf(owner.client.delete(`${P(project)}/transfer`)),
    );
    expect(statuses.filter((status) => status < 300)).toHaveLength(1);
    expect(statuses.filter((status) => status === 404)).toHaveLength(2);
    if (statuses[2] === 404) [owner, nominee] = [nominee, owner];
    expect((await memberOf(owner, project)).isOwner).toBe(true);
  }
  await verifiedHistory(project.id);
});

test("projects of one name that are begun at the same moment each get an address of their own", async () => {
  const people = await mintPeople(Array.from({ length: 12 }, (_, at) => `Starter ${at}`));
  const name = `Autumn ${crypto.randomUUID().slice(0, 8)}`;
  const slugs = await Promise.all(people.map(async (person) => (await newProject(person, name)).slug));
  expect(new Set(slugs).size).toBe(people.length);
  const asked = { name, timeZone: "UTC", slug: `${slugs[0]}-asked` };
  const answers = await Promise.all(people.map((person) => statusOf(person.client.post("/api/projects", asked))));
  expect(answers.sort()).toEqual([201, ...Array(people.length - 1).fill(409)]);
});

describe("when another request always commits first", () => {
  /** Lets a rival win every commit until `losses` were counted; each costs a second of the clock. */
  function losing(person: Known, rival: () => Promise<unknown>, losses: number): { person: Known; lost: () => number } {
    let lost = 0;
    const database = interceptDatabase(env.DB, async (asked, run) => {
      if (isCommit(asked) && lost < losses) {
        lost++;
        await rival();
        vi.setSystemTime(Date.now() + 1_000);
      }
      return run();
    });
    return { person: elsewhere(person, { env: { DB: database } }), lost: () => lost };
  }

  test("an edit is given up after five seconds with 503 and when to come back; nothing is half done", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const [owner, ann] = await mintPair("Olga", "Ann");
    const project = await newProject(owner);
    await joined(owner, project, ann, ["full-access"]);
    let names = 0;
    const rival = async () => ok(await owner.client.patch(P(project), { name: `Rival ${names++}` }));
    const { person, lost } = losing(ann, rival, 1_000);
    const answer = await person.client.patch(P(project), { name: "Mine" });
    expect([answer.status, answer.body.error.code]).toEqual([503, "busy"]);
    expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect(lost()).toBeLessThan(10);
    expect((await verifiedHistory(project.id)).at(-1)?.actor).toBe(`user:${owner.userId}`);
  });

  test("a member who accepts, declines or leaves gets through", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const [owner, ann, ben] = await mintTrio();
    const project = await newProject(owner);
    let names = 0;
    const rival = async () => ok(await owner.client.patch(P(project), { name: `Rival ${names++}` }));
    const offers = [await inviteOne(owner, project, ann.email), await inviteOne(owner, project, ben.email)];
    const accepting = losing(ann, rival, 8).person;
    const declining = losing(ben, rival, 8).person;
    expect((await accepting.client.post("/api/invitations/acceptance", { invitationId: offers[0]?.id })).status).toBe(
      200,
    );
    expect((await declining.client.post("/api/invitations/declination", { invitationId: offers[1]?.id })).status).toBe(
      204,
    );
    const leaving = losing(ann, rival, 8).person;
    expect((await leaving.client.delete(`${P(project)}/members/me`)).status).toBe(200);
    await verifiedHistory(project.id);
  });
});

const idOf = (result: { invitation?: { id: string } | null } | undefined) => ({ invitationId: result?.invitation?.id });

const memberOf = async (person: Known, project: ProjectView): Promise<MemberView> =>
  ok(await person.client.get(`${P(project)}/members/me`));

async function mintPair(...names: [string, string]): Promise<[Known, Known]> {
  return (await mintPeople(names)) as [Known, Known];
}

async function mintTrio(): Promise<[Known, Known, Known]> {
  return (await mintPeople(["Olga", "Ann", "Ben"])) as [Known, Known, Known];
}
