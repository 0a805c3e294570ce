import { connect, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { startScript, temporaryFolder } from "./command.ts";

/** A server of its own; `log` is what it has printed. */
async function serve() {
  const command = startScript("serve.ts", { DATA_DIR: temporaryFolder(), PORT: "0" });
  const [url = ""] = await command.printed(/http:\/\/localhost:\d+/);
  let log = "";
  for (const stream of [command.child.stdout, command.child.stderr]) stream?.on("data", (data) => (log += data));
  return { url, log: () => log };
}

const JSON_TYPE = { "Content-Type": "application/json" };

describe("an address that nothing has", () => {
  test("no screen: 404 as JSON, and the app's own page for a person in a browser", async () => {
    const { url } = await serve();
    for (const path of [
      "/mcp",
      "/metrics",
      "/llms.txt",
      "/p/spring/nothing",
      "//access/v1/evaluation",
      "/Access/v1/evaluation",
    ]) {
      const answer = await fetch(url + path);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(await answer.json()).toMatchObject({
        error: { code: "not_found", requestId: answer.headers.get("X-Request-ID") },
      });
      const page = await fetch(url + path, { headers: { Accept: "text/html,*/*" } });
      expect([page.status, page.headers.get("Content-Type")]).toEqual([404, expect.stringContaining("text/html")]);
    }
  });

  test("a screen has its page, and takes nothing else", async () => {
    const { url } = await serve();
    for (const path of ["/", "/sign-in", "/invite/some-token", "/p/spring/team?q=a", "/p/spring/settings/keys/"]) {
      const page = await fetch(url + path);
      expect([path, page.status, page.headers.get("Content-Type")]).toEqual([
        path,
        200,
        expect.stringContaining("html"),
      ]);
      const posted = await fetch(url + path, { method: "POST" });
      expect([posted.status, posted.headers.get("Allow")]).toEqual([405, "GET, HEAD"]);
    }
  });
});

test("a screen is compressed as its page is, and known again, as is the page of an address that nothing has", async () => {
  const { url } = await serve();
  const headers = { "Accept-Encoding": "br", Accept: "text/html" };
  const whole = await (await fetch(`${url}/`, { headers: { "Accept-Encoding": "identity" } })).text();
  for (const [path, status] of [
    ["/p/spring/team", 200],
    ["/mcp", 404],
  ] as const) {
    const page = await fetch(url + path, { headers });
    expect([page.status, page.headers.get("Content-Encoding"), page.headers.get("Vary")]).toEqual([
      status,
      "br",
      "Accept-Encoding",
    ]);
    expect(await page.text()).toBe(whole);
  }
  const { headers: known } = await fetch(`${url}/p/spring/team`, { headers });
  const again = { ...headers, "If-None-Match": known.get("ETag") ?? "" };
  expect((await fetch(`${url}/p/spring/activity`, { headers: again })).status).toBe(304);
});

test("a wrong method is 405 and says which are right", async () => {
  const { url } = await serve();
  for (const [method, path, allow] of [
    ["POST", "/healthz", "GET, HEAD"],
    ["PUT", "/api/me", "GET, HEAD, PATCH"],
    ["PUT", "/api/projects/spring/members/me", "GET, HEAD, PATCH, DELETE"],
    ["GET", "/api/users", "POST"],
    ["GET", "/access/v1/search/subject", "POST"],
  ] as const) {
    const answer = await fetch(url + path, { method });
    expect([path, answer.status, answer.headers.get("Allow")]).toEqual([path, 405, allow]);
  }
});

describe("a body that cannot be read", () => {
  test("a compressed one says so", async () => {
    const { url } = await serve();
    const body = gzipSync('{"email":"ann@example.com"}');
    const headers = { ...JSON_TYPE, "Content-Encoding": "gzip", Origin: url };
    const answer = await fetch(`${url}/api/sign-in-codes`, { method: "POST", headers, body });
    expect([answer.status, await answer.json()]).toMatchObject([
      415,
      { error: { message: "The body is compressed (gzip). Send it uncompressed." } },
    ]);
  });

  test.each(["/api/sign-in-codes", "/access/v1/evaluation"])(
    "%s: one that breaks off or is badly chunked is no fault of ours",
    async (path) => {
      const { url, log } = await serve();
      const head = `POST ${path} HTTP/1.1\r\nHost: localhost\r\nOrigin: ${url}\r\nContent-Type: application/json\r\n`;
      const chunked = `${head}Transfer-Encoding: chunked\r\n\r\n5\r\n{"a":\r\n`;
      const bad = await exchange(url, `${chunked}zz\r\nnonsense\r\n\r\n`, null);
      expect(bad).toMatch(/^$|^HTTP\/1\.1 4\d\d /);
      const broken = `${head}Content-Length: 100\r\n\r\n{"email":`;
      for (const text of [chunked, broken]) await exchange(url, text, (socket) => socket.destroy());
      expect((await fetch(`${url}/healthz`)).status).toBe(200);
      expect(log()).not.toMatch(/"level":"error"|Uncaught/);
    },
  );
});

/** Sends this, hangs up or waits, and gives the beginning of the answer. */
function exchange(url: string, text: string, hangUp: ((socket: Socket) => void) | null): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  let answer = "";
  const socket = connect(Number(new URL(url).port), "127.0.0.1", () => socket.write(text, () => hangUp?.(socket)));
  socket.on("data", (data) => {
    answer += data;
    socket.destroy();
  });
  socket.on("error", () => resolve(answer));
  socket.on("close", () => resolve(answer));
  return promise;
}
