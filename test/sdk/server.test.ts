import { setTimeout as sleep } from "node:timers/promises";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { type AccessQuestion, createGatehouse, type GatehouseOptions, type SyncOptions } from "../../sdk/index.ts";
import type { Socket } from "../../sdk/runtime.ts";
import { useWorld } from "./world.ts";

/** In Node, with Node's own fetch and WebSocket, against a server that runs. */
const world = useWorld();
const HUB_TRUST_MS = 1_000;
const SHORT_LEASE_MS = 500;

beforeEach(() => world.setPresets(["client"]));

const may = (action = "publish"): AccessQuestion => ({
  subject: { type: "email", id: world.ann.email },
  action,
  resource: { type: "post", id: "1" },
});

const gatehouseWith = async (scopes: string[], options: Partial<GatehouseOptions> = {}) =>
  createGatehouse({ url: world.url, key: (await world.newKey(scopes)).secret, ...options });

async function sync(options: SyncOptions = {}, more: Partial<GatehouseOptions> = {}) {
  const fetched = vi.fn();
  const gatehouse = await gatehouseWith(["check", "sync"], {
    fetch: (url, init) => {
      fetched(url);
      return fetch(url, init);
    },
    ...more,
  });
  const synced = gatehouse.sync(world.project.slug, options);
  onTestFinished(() => synced.close());
  await synced.ready();
  fetched.mockClear();
  return { synced, fetched };
}

test("checks, explains and searches", async () => {
  const gatehouse = await gatehouseWith(["check", "read"]);
  expect(await gatehouse.check(may())).toBe(true);
  expect(await gatehouse.checkMany([may("schedule"), may("approve")])).toEqual([false, true]);
  expect(await gatehouse.explain(may("schedule"))).toMatchObject({ allowed: false, reason: "no_grant" });
  const who: string[] = [];
  for await (const { id } of gatehouse.whoCan("publish", may().resource, { type: "email" })) who.push(id);
  expect(who.sort()).toEqual([world.ann.email, "olga@example.com"]);
  const what: string[] = [];
  for await (const { name } of gatehouse.whatCan(may().subject, may().resource)) what.push(name);
  expect(what).toEqual(["approve", "publish", "view"]);
});

describe("a synced project", () => {
  test("answers without a request, and hears at once of what is taken away", async () => {
    const { synced, fetched } = await sync();
    for (let round = 0; round < 1_000; round++) expect(await synced.check(may())).toBe(true);
    await world.setPresets(["viewer"]);
    await vi.waitFor(() => expect(synced.allows(may())).toBe(false), { interval: 2 });
    expect(await synced.check(may("view"))).toBe(true);
    expect(fetched).not.toHaveBeenCalled();
  });

  test("to which pushes do not come still denies within hub-trust and lease", async () => {
    const deaf = (url: string, headers: Record<string, string>) => {
      const socket = new WebSocket(url, { headers } as never);
      const listen = socket.addEventListener.bind(socket);
      const addEventListener: Socket["addEventListener"] = (type, listener) =>
        listen(type, (event) => {
          const isPush = event instanceof MessageEvent && String(event.data).startsWith('{"kind":"changes"');
          if (!isPush) listener(event as never);
        });
      return Object.assign(socket as unknown as Socket, { addEventListener });
    };
    const { synced, fetched } = await sync({ leaseMs: SHORT_LEASE_MS }, { webSocket: deaf });
    expect(synced.allows(may())).toBe(true);
    await world.setPresets(["viewer"]);
    const acknowledged = Date.now();
    while (Date.now() <= acknowledged + HUB_TRUST_MS + SHORT_LEASE_MS) {
      await synced.check(may());
      await sleep(10);
    }
    for (let round = 0; round < 20; round++) expect(await synced.check(may())).toBe(false);
    expect(fetched).not.toHaveBeenCalled();
  });

  test("goes on after the server restarted, without loading anything again", async () => {
    const { synced, fetched } = await sync();
    await world.server.reload();
    await world.setPresets(["viewer"]);
    await vi.waitFor(
      async () => {
        expect(await synced.check(may())).toBe(false);
        expect(synced.isLive).toBe(true);
      },
      { timeout: 20_000, interval: 50 },
    );
    expect(fetched.mock.calls.flat().filter((url) => url.includes("snapshot"))).toEqual([]);
  });

  test("whose key is revoked is refused", async () => {
    const { key, secret } = await world.newKey(["check", "sync"]);
    const { synced } = await sync({ onStale: "last-known" }, { key: secret });
    await world.owner.send("DELETE", `/api/projects/${world.project.id}/keys/${key.id}`);
    await vi.waitFor(() => expect(synced.isLive).toBe(false));
    await expect(synced.check(may())).rejects.toMatchObject({ code: "unauthenticated" });
  });

  test("says where its answers come from, when that changes", async () => {
    const onSource = vi.fn();
    const gatehouse = await gatehouseWith(["check", "sync"]);
    const synced = gatehouse.sync(world.project.slug, { onSource });
    onTestFinished(() => synced.close());
    expect([synced.allows(may()), await synced.check(may())]).toEqual([false, true]);
    await synced.ready();
    for (let round = 0; round < 3; round++) expect(await synced.check(may())).toBe(true);
    expect(onSource.mock.calls).toEqual([
      ["stale", null],
      ["server", null],
      ["memory", null],
    ]);
  });

  test("survives any message on its feed", async () => {
    const sockets: WebSocket[] = [];
    const recorded = (url: string, headers: Record<string, string>) => {
      sockets.push(new WebSocket(url, { headers } as never));
      return sockets.at(-1) as unknown as Socket;
    };
    const { synced } = await sync({}, { webSocket: recorded });
    for (const data of ["", "{", "7", "null", '{"kind":"changes"}', '{"kind":"changes","base":{},"changes":[{}]}']) {
      sockets.at(-1)?.dispatchEvent(new MessageEvent("message", { data }));
      await vi.waitFor(async () => {
        expect(await synced.check(may())).toBe(true);
        expect(synced.isLive).toBe(true);
      });
    }
  });

  test("keeps a caller's deadline while its lease is renewed", async () => {
    let isHeard = true;
    const webSocket = (url: string, headers: Record<string, string>) => {
      const socket = new WebSocket(url, { headers } as never);
      const say = socket.send.bind(socket);
      return Object.assign(socket as unknown as Socket, { send: (text: string) => isHeard && say(text) });
    };
    const { synced } = await sync({ leaseMs: SHORT_LEASE_MS }, { webSocket });
    isHeard = false;
    await sleep(SHORT_LEASE_MS);
    const late = synced.check(may(), { signal: AbortSignal.timeout(100) });
    await expect(Promise.race([late, sleep(1_000)])).rejects.toMatchObject({ name: "TimeoutError" });
  });

  test("gives up a connection that does not come about, and tries again", async () => {
    const silent = { addEventListener() {}, send() {}, close: vi.fn(), readyState: 0 };
    const webSocket = vi.fn((url: string, headers: Record<string, string>): Socket => {
      const real = () => new WebSocket(url, { headers } as never) as unknown as Socket;
      return webSocket.mock.calls.length === 1 ? silent : real();
    });
    await sync({}, { webSocket, timeoutMs: 500 });
    expect(silent.close).toHaveBeenCalled();
  });

  test("is closed at the end of a block that uses it", async () => {
    const { synced } = await sync();
    {
      using held = synced;
      expect(held.isLive).toBe(true);
    }
    expect(synced.isLive).toBe(false);
  });

  test("that is unavailable says so to the caller who waits for it", async () => {
    const { url } = world;
    const ready = async (key: string, project = world.project.slug) => {
      const synced = createGatehouse({ url, key }).sync(project);
      onTestFinished(() => synced.close());
      return synced.ready();
    };
    const { secret } = await world.newKey(["check", "sync"]);
    await expect(ready("gk_wrong")).rejects.toMatchObject({ code: "unauthenticated", status: 401 });
    await expect(ready((await world.newKey(["check"])).secret)).rejects.toMatchObject({ code: "forbidden" });
    await expect(ready(secret, "elsewhere")).rejects.toMatchObject({ code: "not_found", status: 404 });
    const given = createGatehouse({ url, key: secret }).sync("elsewhere");
    given.close();
    await given.ready();
  });

  test("denies when the lease is over and no server is there, unless the last known was chosen", async () => {
    const onSource = vi.fn();
    const denying = await sync({ leaseMs: SHORT_LEASE_MS, onSource });
    const trusting = await sync({ leaseMs: SHORT_LEASE_MS, onStale: "last-known" }, { timeoutMs: 200 });
    expect(denying.synced.allows(may())).toBe(true);
    await world.server.stop();
    await sleep(SHORT_LEASE_MS);
    expect(denying.synced.allows(may())).toBe(false);
    expect(await denying.synced.check(may())).toBe(false);
    const message = `${world.url} did not answer: The feed is cut.`;
    const problem = expect.objectContaining({ code: "unreachable", message });
    expect(onSource).toHaveBeenLastCalledWith("stale", problem);
    expect(await trusting.synced.check(may())).toBe(true);
    expect(await trusting.synced.check(may("schedule"))).toBe(false);
  });
});
