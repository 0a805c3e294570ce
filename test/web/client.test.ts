import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { api } from "../../web/client/api.ts";
import { createChange } from "../../web/client/create-change.ts";
import { ApiFailure, failureOf, unreachable } from "../../web/client/failure.ts";
import { nextOf } from "../../web/features/sign-in/next.ts";

const refused = (status: number) =>
  new ApiFailure({ code: "stale", message: "", status, requestId: null, retryAfter: null });

describe("a change that is sent again", () => {
  const sent: (string | undefined)[] = [];
  const outcomes: unknown[] = [];
  const change = () =>
    createChange(async (_input: { name: string }, { headers }) => {
      sent.push(headers["Idempotency-Key"]);
      const outcome = outcomes.shift();
      if (outcome !== undefined) throw outcome;
      return "done";
    });
  beforeEach(() => {
    sent.length = 0;
    outcomes.length = 0;
  });

  test.each([
    ["no answer came", unreachable()],
    ["the server broke", refused(500)],
  ])("carries the same key when %s: it may have been made already", async (_why, outcome) => {
    outcomes.push(outcome);
    const { run } = change();
    expect(await run({ name: "a" })).toBeNull();
    expect(await run({ name: "a" })).toEqual({ answer: "done" });
    expect(sent[1]).toBe(sent[0]);
  });

  test("carries another key when it was refused, when it was made, and when something else is wanted", async () => {
    outcomes.push(refused(409), undefined, unreachable());
    const { run } = change();
    await run({ name: "a" });
    await run({ name: "a" });
    await run({ name: "a" });
    await run({ name: "b" });
    expect(new Set(sent).size).toBe(4);
  });

  test("needs nothing to go with it", async () => {
    const { run, failure } = createChange(async (_nothing: undefined) => "done");
    expect(await run(undefined)).toEqual({ answer: "done" });
    expect(failure()).toBeNull();
  });

  test("is not sent twice at once", async () => {
    const { run } = change();
    const [first, second] = await Promise.all([run({ name: "a" }), run({ name: "a" })]);
    expect([first, second]).toEqual([{ answer: "done" }, null]);
    expect(sent).toHaveLength(1);
  });
});

describe("the client", () => {
  const requests: Request[] = [];
  beforeEach(() => {
    requests.length = 0;
    vi.stubGlobal("fetch", (address: string, init: RequestInit) => {
      requests.push(new Request(new URL(address, "http://localhost"), init));
      return Promise.resolve(Response.json({}));
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  test("fills a path, and what stands in it cannot leave it", async () => {
    await api.projects[":project"].members[":member"].$get({ param: { project: "../me", member: "a/b?c" } });
    expect(requests[0]?.url).toBe("http://localhost/api/projects/..%2Fme/members/a%2Fb%3Fc");
  });

  test("sends JSON with its type, the method and the headers", async () => {
    await api.projects.$post({ json: { name: "Spring", timeZone: "UTC" } }, { headers: { "Idempotency-Key": "k" } });
    const [request] = requests;
    expect([request?.method, request?.headers.get("Idempotency-Key")]).toEqual(["POST", "k"]);
    expect(request?.headers.get("Content-Type")).toBe("application/json");
    expect(await request?.json()).toEqual({ name: "Spring", timeZone: "UTC" });
  });

  test("reads a refusal, and one that no server of ours wrote", async () => {
    const ours = await failureOf(
      Response.json(
        { error: { code: "too_many_requests", message: "", details: { limit: 5 } } },
        { status: 429, headers: { "Retry-After": "30", "X-Request-ID": "req_1" } },
      ),
    );
    expect(ours).toMatchObject({
      code: "too_many_requests",
      retryAfter: 30,
      requestId: "req_1",
      details: { limit: 5 },
    });
    const foreign = await failureOf(new Response("<html>", { status: 502 }));
    expect(foreign).toMatchObject({ code: "internal", status: 502, requestId: null });
  });
});

describe("after signing in", () => {
  beforeEach(() => vi.stubGlobal("location", { origin: "https://gatehouse.example" }));
  afterEach(() => vi.unstubAllGlobals());

  test.each([
    ["/p/spring/team?q=a", "/p/spring/team?q=a"],
    [undefined, "/"],
    ["https://evil.example/", "/"],
    ["//evil.example/", "/"],
    ["/\\evil.example", "/"],
    ["javascript:alert(1)", "/"],
  ])("%s leads to %s", (wanted, path) => {
    expect(nextOf(wanted)).toBe(path);
  });
});
