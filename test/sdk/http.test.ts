import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { type AccessQuestion, createGatehouse, type GatehouseOptions } from "../../sdk/index.ts";

const question: AccessQuestion = {
  subject: { type: "email", id: "ann@example.com" },
  action: "publish",
  resource: { type: "post", id: "1" },
};

type Answer = { readonly status: number; readonly headers?: Record<string, string> } | "none";

/** A server that answers with these in turn, and then with yes. */
function answering(...answers: Answer[]) {
  const fetch = vi.fn(async (_url: string, { signal }: { signal: AbortSignal }) => {
    signal.throwIfAborted();
    const { status, headers = {} } = noneThrows(answers.shift() ?? { status: 200 });
    const body = status === 200 ? { decision: true } : { error: { code: "busy", message: "Busy." } };
    return Response.json(body, { status, headers });
  });
  const options: GatehouseOptions = { url: "https://gatehouse.example.com", key: "gk_x", fetch };
  return {
    fetch,
    gatehouse: createGatehouse(options),
    withOptions: (more: object) => createGatehouse({ ...options, ...more }),
  };
}

function noneThrows(answer: Answer): Exclude<Answer, "none"> {
  if (answer === "none") throw new TypeError("fetch failed");
  return answer;
}

/** Waits until all work that needs no timer is done. */
async function settled() {
  for (let turn = 0; turn < 5; turn++) await setImmediate();
}

test("an address and a key are needed at once, and not only at the first question", () => {
  for (const missing of [{ key: undefined }, { url: undefined }, { key: "" }, { url: "localhost:8787" }]) {
    expect(() => createGatehouse({ url: "https://gatehouse.example.com", key: "gk_x", ...missing })).toThrow(TypeError);
  }
});

describe("between two tries", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  /** How many tries there were by then. */
  async function triesAfter(ms: number, { fetch }: ReturnType<typeof answering>) {
    await settled();
    vi.advanceTimersByTime(ms);
    await settled();
    return fetch.mock.calls.length;
  }

  test("there is a random wait, the second time up to twice as long", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const server = answering({ status: 503 }, { status: 503 });
    const answer = server.gatehouse.check(question);
    expect(await triesAfter(24, server)).toBe(1);
    expect(await triesAfter(1, server)).toBe(2);
    expect(await triesAfter(49, server)).toBe(2);
    expect(await triesAfter(1, server)).toBe(3);
    expect(await answer).toBe(true);
  });

  test("it never waits less than the server says", async () => {
    const server = answering({ status: 429, headers: { "Retry-After": "2" } });
    const answer = server.gatehouse.check(question);
    expect(await triesAfter(1_999, server)).toBe(1);
    expect(await triesAfter(100, server)).toBe(2);
    expect(await answer).toBe(true);
  });

  test("the caller may give up, and is told the reason at once", async () => {
    const server = answering({ status: 429, headers: { "Retry-After": "2" } });
    const caller = new AbortController();
    const answer = server.gatehouse.check(question, { signal: caller.signal });
    const told = expect(answer).rejects.toBe("gone");
    expect(await triesAfter(0, server)).toBe(1);
    caller.abort("gone");
    await told;
  });

  test("and nothing listens any longer to a caller who did not", async () => {
    const server = answering({ status: 503 });
    const { signal } = new AbortController();
    const listening = new Set<unknown>();
    vi.spyOn(signal, "addEventListener").mockImplementation((_, listener) => void listening.add(listener));
    vi.spyOn(signal, "removeEventListener").mockImplementation((_, listener) => void listening.delete(listener));
    const answer = server.gatehouse.check(question, { signal });
    expect(await triesAfter(0, server)).toBe(1);
    expect(listening.size).toBe(1);
    await triesAfter(100, server);
    expect(await answer).toBe(true);
    expect(listening.size).toBe(0);
  });

  test("a server that does not answer is asked once a second, until it does", async () => {
    const server = answering(...Array<Answer>(6).fill("none"));
    const gatehouse = server.withOptions({ retries: 0 });
    const ask = () => gatehouse.check(question).catch((error) => error.code);
    for (let silence = 0; silence < 5; silence++) expect(await ask()).toBe("unreachable");
    for (let spared = 0; spared < 10; spared++) expect(await ask()).toBe("unreachable");
    expect(server.fetch).toHaveBeenCalledTimes(5);
    vi.advanceTimersByTime(1_000);
    expect([await ask(), await ask()]).toEqual(["unreachable", "unreachable"]);
    expect(server.fetch).toHaveBeenCalledTimes(6);
    vi.advanceTimersByTime(1_000);
    expect([await ask(), await ask()]).toEqual([true, true]);
  });

  test("which is one try at a time, however long it takes: other callers do not wait", async () => {
    const server = answering(...Array<Answer>(5).fill("none"));
    const gatehouse = server.withOptions({ retries: 0 });
    const ask = (signal?: AbortSignal) => gatehouse.check(question, { signal }).catch((error) => error.code ?? error);
    for (let silence = 0; silence < 5; silence++) await ask();
    server.fetch.mockImplementationOnce((_, { signal }) => new Promise((_, lost) => (signal.onabort = lost)));
    const caller = new AbortController();
    vi.advanceTimersByTime(1_000);
    const hanging = ask(caller.signal);
    vi.advanceTimersByTime(2_000);
    expect(await ask()).toBe("unreachable");
    caller.abort("gone");
    expect(await hanging).toBe("gone");
    expect(await ask()).toBe(true);
  });

  test("a server that refuses is there", async () => {
    const server = answering(...Array<Answer>(10).fill({ status: 403 }));
    for (let refusal = 0; refusal < 10; refusal++) await server.gatehouse.check(question).catch(() => null);
    expect(await server.gatehouse.check(question)).toBe(true);
  });
});

test("a caller's own deadline holds for the whole call", async () => {
  const { gatehouse, fetch } = answering();
  const signal = AbortSignal.abort("too late");
  const asked = { subject: question.subject, resource: question.resource };
  for (const call of [
    () => gatehouse.check(question, { signal }),
    () => gatehouse.checkMany([question, question], { signal }),
    () => gatehouse.explain(question, { signal }),
    () => Array.fromAsync(gatehouse.whoCan("publish", asked.resource, { signal })),
    () => Array.fromAsync(gatehouse.whatCan(asked.subject, asked.resource, { signal })),
  ]) {
    await expect(call()).rejects.toBe("too late");
  }
  expect(fetch).toHaveBeenCalledTimes(5);
});

test.each([
  ["ECONNREFUSED", Object.assign(new Error(), { code: "ECONNREFUSED" })],
  ["bad port", new Error("bad port")],
])("which address did not answer, and why, is in the message, also when it is spared (%s)", async (why, reason) => {
  const cause = new TypeError("fetch failed", { cause: reason });
  const fetch = vi.fn(() => Promise.reject(cause));
  const gatehouse = answering().withOptions({ retries: 0, fetch });
  for (let silence = 0; silence < 6; silence++) {
    await expect(gatehouse.check(question)).rejects.toMatchObject({
      code: "unreachable",
      message: `https://gatehouse.example.com did not answer: TypeError: fetch failed (${why})`,
      cause,
    });
  }
  expect(fetch).toHaveBeenCalledTimes(5);
});

test("a redirect is not followed with the key, but told", async () => {
  const server = answering({ status: 301, headers: { Location: "https://elsewhere.example.com/" } });
  const unparsed = server.withOptions({ fetch: (url: string, init: never) => server.fetch(url, init).then(asPage) });
  await expect(unparsed.check(question)).rejects.toMatchObject({
    code: "unreadable",
    message: "This is no answer of Gatehouse's: 301 https://elsewhere.example.com/",
  });
  expect(server.fetch).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ redirect: "manual" }));
});

const asPage = ({ status, headers }: Response) => new Response("<html>", { status, headers });

test("an answer of another shape is no answer, to any question", async () => {
  const { subject, resource } = question;
  for (const body of ["null", "7", "[]", "{}", '{"evaluations":[null,null]}', '{"results":[{}]}', "<html>"]) {
    const gatehouse = answering().withOptions({ fetch: async () => new Response(body) });
    for (const call of [
      () => gatehouse.check(question),
      () => gatehouse.checkMany([question, question]),
      () => gatehouse.explain(question),
      () => Array.fromAsync(gatehouse.whoCan("publish", resource)),
      () => Array.fromAsync(gatehouse.whatCan(subject, resource)),
    ]) {
      await expect(call()).rejects.toMatchObject({ name: "GatehouseError", code: "unreadable", status: 200 });
    }
  }
});

test("a project is synced only where there are sockets", () => {
  onTestFinished(() => void vi.unstubAllGlobals());
  vi.stubGlobal("WebSocket", undefined);
  expect(() => answering().gatehouse.sync("spring")).toThrow(TypeError);
});
