import { createExecutionContext, createScheduledController, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import type { MemberView } from "../../worker/api-type.ts";
import { runCron } from "../../worker/cron/run.ts";
import type { Page } from "../../worker/platform/http/list.ts";
import { deliver, deliverDead, invite, newWorld, post, ScriptedMailer } from "../queue/world.ts";
import { addCrowd, nameAt } from "../support/crowd.ts";
import { type Asked, interceptDatabase, isCommit } from "../support/intercept-database.ts";
import { mintPerson } from "../support/people.ts";
import { ALL_ROUTES, playWell } from "../support/route-story.ts";
import { newPlace, type Place } from "../support/route-world.ts";
import { ok, P } from "../support/team.ts";

const MEMBERS = 20_000;
const PENDING = 2_000;
const PAGE = 50;

/** Every statement that was sent, with how many rows it read, and the sizes of the batches that changed a project. */
const sent: (Asked & { rows: number })[] = [];
const commits: number[] = [];

const recorder = interceptDatabase(env.DB, async (statements, run) => {
  const result = await run();
  for (const [at, statement] of statements.entries()) {
    sent.push({ ...statement, rows: await rowsRead(statement, result, at) });
  }
  if (isCommit(statements)) commits.push(statements.length);
  return result;
});
const options = { env: { DB: recorder } };

/** Batches say how much they read; a statement alone is asked again, if asking changes nothing. */
async function rowsRead({ sql, values }: Asked, result: unknown, at: number): Promise<number> {
  const { meta } = ((Array.isArray(result) ? result[at] : result) ?? {}) as { meta?: { rows_read?: number } };
  if (meta?.rows_read !== undefined) return meta.rows_read;
  return /^\s*(select|with)/i.test(sql) ? (await prepare(sql, values).all()).meta.rows_read : 0;
}

const prepare = (sql: string, values: readonly unknown[]) => env.DB.prepare(sql).bind(...values);

/** What `work` sends, and how large its batches are that change a project. */
async function during(work: () => Promise<unknown>) {
  const [before, committed] = [sent.length, commits.length];
  await work();
  return { sent: sent.slice(before), commits: commits.slice(committed) };
}

let place: Place;

beforeAll(async () => {
  const administrator = await mintPerson("Root", { administrator: true, ...options });
  place = await newPlace("spring", administrator, options);
  await addCrowd(place.project.id, MEMBERS, PENDING);
}, 60_000);

describe("of a team of twenty thousand", () => {
  const QUERIES = [
    ["", "?sort=joined", "?status=active", "?status=pending", "?kind=team", "?kind=client&sort=joined"],
    ["?q=a", "?q=aab", "?q=zzz", "?q=person", "?q=person+777", "?q=crowd-77@", "?q=aa&preset=client"],
    ["?preset=viewer", "?preset=community-manager", "?preset=full-access", "?preset=client&sort=joined"],
    ["?permission=posts.view", "?permission=posts.publish", "?permission=team.edit"],
    ["?q=aab+person&preset=client&permission=posts.view&kind=client&inactiveDays=3&sort=joined"],
  ].flat();

  test.each(QUERIES)(
    "the first page, the next and one from the middle, asked with “%s”, read few rows",
    async (query) => {
      const get = async (cursor: string | null) => {
        const more = [query.slice(1), cursor === null ? "" : `cursor=${cursor}`].filter((part) => part !== "");
        const path = `${P(place.project)}/members?${more.join("&")}`;
        return ok<{ nextCursor: string | null }>(await place.owner.client.get(path)).nextCursor;
      };
      const middle = ["members", query.includes("joined") ? 10_000 : "nnn", "mem_", ""];
      const { sent: asked } = await during(async () => {
        const next = await get(null);
        if (next !== null) await get(next);
        await get(btoa(JSON.stringify(middle)).replace(/=+$/, ""));
      });
      // The access that is offered is no index: what is pending is walked where a filter asks for it.
      const isOffer = (sql: string) => sql.includes('from "invitations"');
      const many = asked.filter(({ sql, rows }) => rows > (isOffer(sql) ? 3 * PENDING : 50 * PAGE));
      expect(many).toEqual([]);
    },
  );

  test.each([
    ["?q=b&status=active", (name: string) => name.startsWith("b")],
    ["?q=ba&status=active", (name: string) => name.startsWith("ba")],
    ["?q=person+b&status=active", (name: string) => name.startsWith("b")],
    ["?preset=community-manager&status=active", (_: string, at: number) => at % 1_000 === 7],
  ])("the pages of “%s” hold together: everybody once, in order", async (query, isFound) => {
    const found: string[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const path: string = `${P(place.project)}/members${query}&limit=200${cursor === "" ? "" : `&cursor=${cursor}`}`;
      const page: Page<MemberView> = ok(await place.owner.client.get(path));
      // The few others of the place have addresses made at random, of which a word may begin with anything.
      found.push(...page.items.map(({ user }) => user?.name ?? "").filter((name) => name.includes(" Person ")));
      cursor = page.nextCursor;
    }
    const everybody = Array.from({ length: MEMBERS }, (_, at) => nameAt(at)).filter(isFound);
    expect(found.toSorted()).toEqual(everybody.toSorted());
    if (!query.includes("person")) expect(found.map(firstName)).toEqual(everybody.map(firstName).toSorted());
  });

  test("every other route reads as little, and makes its change in one batch of at most twelve statements", async () => {
    for (const route of ALL_ROUTES) {
      const { sent: asked, commits: batches } = await during(async () => {
        const { status, body } = await playWell(route, place, options);
        const expected = route.status ?? 200;
        if (status !== expected) throw new Error(`${route.route}: ${status} ${JSON.stringify(body)}`);
      });
      // A change of the catalogue reads every member it affects and all pending rows; a file and a snapshot contain everything.
      const most = /\/(presets|permissions)/.test(route.path) ? 2.5 * PENDING : 8 * PAGE;
      if (/\/(file|snapshot)$/.test(route.path)) continue;
      expect({ route: route.route, many: asked.filter(({ rows }) => rows > most) }).toEqual({
        route: route.route,
        many: [],
      });
      expect({ route: route.route, batches: batches.filter((size) => size > 12) }).toEqual({
        route: route.route,
        batches: [],
      });
    }
  }, 60_000);
});

const firstName = (name: string) => name.slice(0, 3);

test("mail and chores", async () => {
  for (const cron of ["* * * * *", "17 3 * * *"]) {
    const execution = createExecutionContext();
    await runCron(createScheduledController({ cron, scheduledTime: new Date() }), { ...env, DB: recorder }, execution);
    await waitOnExecutionContext(execution);
  }
  const world = await newWorld({ DB: recorder });
  const { message } = await invite(world);
  await deliver(world, new ScriptedMailer(), await post(world, message));
  await deliver(world, new ScriptedMailer({ outcome: "refused", failure: "refused" }), await post(world, message));
  await deliverDead(world, await post(world, message));
});

describe("the plan of every statement that was sent", () => {
  const plans = async () => {
    const distinct = new Map(sent.map((each) => [each.sql, each]));
    expect(distinct.size).toBeGreaterThan(200);
    return Promise.all(
      [...distinct.values()].map(async ({ sql, values }) => {
        const { results } = await prepare(`explain query plan ${sql}`, values).all<{ detail: string }>();
        return { sql, plan: results.map(({ detail }) => detail) };
      }),
    );
  };

  /** Lists of the whole deployment, in the order of an index and cut by their limit; and the database's own table. */
  const WALKED = ["INDEX users_email", "INDEX mailbox_time", "sqlite_master"];

  test("is an index range: no table is scanned, no index is made for the occasion", async () => {
    const isScan = (step: string, plan: readonly string[]) => {
      const name = /^SCAN (\S+)/.exec(step)?.[1];
      if (name === undefined) return /AUTOMATIC/.test(step);
      const isMade = plan.includes(`CO-ROUTINE ${name}`) || plan.includes(`MATERIALIZE ${name}`);
      return (
        !isMade &&
        !/VIRTUAL TABLE|CONSTANT ROW|\(subquery/.test(step) &&
        !WALKED.some((walked) => step.endsWith(walked))
      );
    };
    const scanning = (await plans()).filter(({ plan }) => plan.some((step) => isScan(step, plan)));
    expect(scanning).toEqual([]);
  });

  /**
   * Sorted apart, because there are few: what is mine and was, colleagues, a page that is cut already, the matches of a rare filter,
   * one member's aliases.
   */
  const SORTED = [
    /where \("members"\."user_id" = \?/,
    /where \(\("members"\."user_id" = \?/,
    /where \("invitations"\."email" = \?/,
    /^\s*with views as/,
    /"added_rev" desc limit \?$/,
    /chosen\(start\)/,
    /"bytes_before"/,
    /"id" in \(select "invitations"\."id"/,
    /order by \+/,
    /order by "members"\."id" asc, "member_aliases"\."id" asc/,
    /order by "members"\."id" = "invitations"\."invited_by"/,
  ];

  test("comes in the order of an index", async () => {
    const sorting = (await plans()).filter(({ plan }) =>
      plan.some((step) => /TEMP B-TREE FOR (LAST .*)?ORDER BY/.test(step)),
    );
    expect(sorting.filter(({ sql }) => !SORTED.some((pattern) => pattern.test(sql)))).toEqual([]);
  });
});
