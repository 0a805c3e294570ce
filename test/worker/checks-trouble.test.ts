import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import type { ProjectView } from "../../worker/api-type.ts";
import { app } from "../../worker/app.ts";
import type { Env } from "../../worker/platform/env.ts";
import { jsonHeaders } from "../support/client.ts";
import { type Around, interceptDatabase } from "../support/intercept-database.ts";
import { makeKey, may, newService, Service } from "../support/service.ts";
import { edit, join, newPerson, newProject, ok, type Person } from "../support/team.ts";
import { watchHub } from "../support/watch-hub.ts";

// What a check says while a part of the deployment is not there, in real time.

const LEASE_MS = 1_000;

let owner: Person;
let project: ProjectView;
let secret: string;

beforeAll(async () => {
  owner = await newPerson("Olga");
  project = await newProject(owner);
  ({ secret } = await makeKey(owner, project, ["check"]));
});

const joinAsClient = (name: string) => join(owner, project, name, { presets: ["client"] });

/**
 * A replica that no longer follows: each statement's first answer is its answer for ever. It is asked by sessions that may be
 * answered from anywhere, and after its first round trip by any other, which then brings about what `afterFirst` does.
 */
function withStuckReplica(d1: D1Database) {
  const first = new Map<string, unknown>();
  const state = { stale: 0, afterFirst: async () => {} };
  const answerLate: Around = async (asked, run) => {
    const answers = (await run()) as readonly unknown[];
    return answers.map((answer, at) => {
      const key = JSON.stringify(asked[at]);
      if (first.has(key)) state.stale++;
      else first.set(key, answer);
      return first.get(key);
    }) as Awaited<ReturnType<typeof run>>;
  };
  const withSession = (start?: string) => {
    let isPrimary = start === "first-primary";
    const around: Around = async (asked, run) => {
      if (!isPrimary) return answerLate(asked, run);
      isPrimary = false;
      const answer = await run();
      await state.afterFirst();
      return answer;
    };
    return interceptDatabase(d1, around).withSession(start);
  };
  return { database: { withSession } as unknown as D1Database, state };
}

test("a replica that serves old snapshots for ever is found out, and the primary is asked", async () => {
  const { database, state } = withStuckReplica(env.DB);
  const service = new Service(secret, { env: { DB: database } });
  const ann = await joinAsClient("Ann");
  const question = may(ann.email, "publish");
  // Whose key it is, is looked up in the primary, and then so is the rest.
  await service.allowsFromMemory(may(owner.email, "publish"));
  expect(await service.allowsFromMemory(question)).toBe(true);
  ok(await edit(owner, project, ann.member.id, { presets: [] }));
  expect(await service.allowsFromMemory(question)).toBe(false);
  expect(state.stale).toBeGreaterThan(0);
});

test("the primary is asked though the same request asked it before, which a session does for its first query alone", async () => {
  const { database, state } = withStuckReplica(env.DB);
  const bea = await joinAsClient("Bea");
  const [first, second] = [await makeKey(owner, project, ["check"]), await makeKey(owner, project, ["check"])];
  const question = may(bea.email, "publish");
  expect(await new Service(first.secret, { env: { DB: database } }).allowsFromMemory(question)).toBe(true);
  // Once it is known whose key it is, which only the primary says.
  state.afterFirst = async () => {
    state.afterFirst = async () => {};
    ok(await edit(owner, project, bea.member.id, { presets: [] }));
  };
  expect(await new Service(second.secret, { env: { DB: database } }).allowsFromMemory(question)).toBe(false);
  expect(state.stale).toBeGreaterThan(0);
});

test("a queue that is down keeps nothing of a revocation back but the mail about it", async () => {
  const MAIL_QUEUE = {
    sendBatch: () => Promise.reject(new Error("The queue is down.")),
  } as unknown as Env["MAIL_QUEUE"];
  const by = await newPerson("Root", { env: { MAIL_QUEUE } });
  const where = await newProject(by);
  const bob = await join(by, where, "Bob", { presets: ["client"] });
  const service = await newService(by, where);
  expect(await service.allowsFromMemory(may(bob.email, "publish"))).toBe(true);
  ok(await edit(by, where, bob.member.id, { presets: [] }));
  expect(await service.allowsFromMemory(may(bob.email, "publish"))).toBe(false);
});

test("a hub that cannot be asked is no decision once the lease is over, and nothing is forgotten", async () => {
  const eve = await joinAsClient("Eve");
  const question = may(eve.email, "publish");
  expect(await new Service(secret).allowsFromMemory(question)).toBe(true);
  const HUB = { ...watchHub().HUB, get: () => ({ ask: () => Promise.reject(new Error("Overloaded.")) }) };
  const cutOff = new Service(secret, { env: { HUB: HUB as unknown as Env["HUB"] } });
  expect(await cutOff.allowsFromMemory(question)).toBe(true);
  await scheduler.wait(LEASE_MS);
  const answer = await cutOff.send(question);
  expect([answer.status, answer.headers.get("Retry-After")]).toEqual([503, "1"]);
  expect(await new Service(secret).allowsFromMemory(question)).toBe(true);
});

test("a database that is down is no decision once the lease is over", async () => {
  const around: Around = () => Promise.reject(new Error("D1 is down."));
  const down = new Service(secret, { env: { DB: interceptDatabase(env.DB, around) } });
  const zoe = await joinAsClient("Zoe");
  const answer = await down.send(may(zoe.email, "publish"));
  expect([answer.status, answer.headers.get("Retry-After")]).toEqual([503, "1"]);
  expect(await new Service(secret).allowsFromMemory(may(zoe.email, "publish"))).toBe(true);
});

describe("a body that takes more than five seconds to arrive is no question", () => {
  const PLAIN = "/access/v1/evaluation";
  const EXPLAIN = { "Gatehouse-Explain": "true" };

  test.concurrent.each([
    ["a plain check", PLAIN, {}, true],
    ["a plain check of no stated length", PLAIN, {}, false],
    ["a batch", "/access/v1/evaluations", {}, true],
    ["an explanation", PLAIN, EXPLAIN, true],
    ["an explanation of no stated length", PLAIN, EXPLAIN, false],
    ["a search", "/access/v1/search/action", {}, true],
  ])("%s", async (_, path, headers, hasLength) => {
    const json = JSON.stringify(may(owner.email, "publish"));
    const { "Content-Length": length = "", ...rest } = jsonHeaders(json);
    const { secret: own } = await makeKey(owner, project, ["read"]);
    // The quick way is for keys that are known.
    await new Service(own).allowsFromMemory(may(owner.email, "publish"));
    const request = new Request(`http://localhost:8787${path}`, {
      method: "POST",
      headers: {
        Authorization: `Bearer ${own}`,
        ...rest,
        ...(hasLength ? { "Content-Length": length } : {}),
        ...headers,
      },
      body: trickling(json, 5_200),
    });
    const answer = await app.fetch(request, env, createExecutionContext());
    expect([answer.status, await answer.json()]).toMatchObject([400, { error: { code: "malformed" } }]);
  });
});

/** Its last character comes so much later, ms. */
function trickling(text: string, ms: number): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const bytes = new TextEncoder().encode(text);
  const write = async () => {
    const writer = writable.getWriter();
    await writer.write(bytes.slice(0, -1));
    await scheduler.wait(ms);
    await writer.write(bytes.slice(-1));
    await writer.close();
  };
  write().catch(() => {});
  return readable;
}
