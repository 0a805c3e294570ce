import { mkdirSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { Miniflare } from "miniflare";
import { expect, onTestFinished, test } from "vitest";
import type { Deployment } from "../../scripts/server/deployment.ts";
import { startRuntime } from "../../scripts/server/runtime.ts";
import { readSettings } from "../../scripts/server/settings.ts";
import { miniflareOptions, type ServerConfig } from "../../scripts/server/workers.ts";
import { temporaryFolder } from "./command.ts";

const DEPLOYMENT: Deployment = {
  name: "echo",
  compatibility_date: "2026-10-01",
  compatibility_flags: [],
  vars: {},
  triggers: { crons: [] },
  assets: { not_found_handling: "none", run_worker_first: ["/api/*", "/healthz"] },
  d1_databases: [{ binding: "DB", database_name: "echo" }],
  queues: { producers: [], consumers: [] },
  durable_objects: { bindings: [] },
  send_email: [],
};

const ECHO = "export default { fetch: (request) => Response.json(Object.fromEntries(request.headers)) };";

/** What a Worker that answers with the headers it got is made of. */
async function describeEcho(environment: Record<string, string>): Promise<ServerConfig> {
  const dist = temporaryFolder();
  for (const folder of ["client", "echo"]) mkdirSync(join(dist, folder));
  writeFileSync(join(dist, "echo/index.js"), ECHO);
  writeFileSync(join(dist, "client/index.html"), "the page");
  writeFileSync(join(dist, "client/long.js"), LONG);
  writeFileSync(join(dist, "client/image.png"), "an image");
  const settings = await readSettings({ PORT: "0", DATA_DIR: temporaryFolder(), ...environment });
  return { dist, settings, deployment: DEPLOYMENT, rootSecret: "", version: "" };
}

async function echo(environment: Record<string, string>): Promise<string> {
  const config = await describeEcho(environment);
  const runtime = await startRuntime(config);
  onTestFinished(() => runtime.stop());
  return `http://127.0.0.1:${config.settings.port}`;
}

const LONG = "export const words = 1;\n".repeat(1000);

const LIES = { "CF-Connecting-IP": "6.6.6.6", "X-Forwarded-For": "6.6.6.6, 203.0.113.7" };

test("a client cannot say who it is", async () => {
  const url = await echo({});
  expect(await (await fetch(`${url}/api/x`, { headers: LIES })).json()).not.toHaveProperty("cf-connecting-ip");
});

test("a trusted proxy can, and only by what it appended itself", async () => {
  const url = await echo({ TRUSTED_PROXY: "1" });
  const heard = await (await fetch(`${url}/api/x`, { headers: LIES })).json();
  expect(heard).toHaveProperty("cf-connecting-ip", "203.0.113.7");
});

test.each([
  ["203.0.113.7:5678", "203.0.113.7"],
  ["6.6.6.6:1, 203.0.113.7:5678", "203.0.113.7"],
  ["[2001:db8::7]:5678", "2001:db8::7"],
  ["[2001:db8::7]", "2001:db8::7"],
  ["2001:db8::7", "2001:db8::7"],
])("the port that a proxy appends is no part of the address (%s)", async (appended, address) => {
  const url = await echo({ TRUSTED_PROXY: "1" });
  const heard = await (await fetch(`${url}/api/x`, { headers: { "X-Forwarded-For": appended } })).json();
  expect(heard).toHaveProperty("cf-connecting-ip", address);
});

test("Miniflare's own port leads nowhere, with any headers of a request", async () => {
  const miniflare = new Miniflare({ ...miniflareOptions(await describeEcho({})), cf: false });
  onTestFinished(() => miniflare.dispose());
  const port = await miniflare.ready;
  for (const headers of [
    {},
    { "MF-Original-URL": "http://localhost/api/x" },
    { "MF-Route-Override": "echo", "MF-Original-URL": "http://localhost/healthz" },
    { "MF-Route-Override": "assets" },
  ]) {
    const answer = await fetch(new URL("/api/x", port), { headers });
    expect([answer.status, await answer.text()]).toEqual([404, ""]);
  }
});

/** By Node's own client, which neither asks for an encoding nor undoes one. */
function load(url: string, headers: Record<string, string>, method = "GET"): Promise<Loaded> {
  return new Promise((loaded, failed) => {
    const asking = request(url, { headers, method }, async (answer) => {
      const body = Buffer.concat(await Array.fromAsync(answer));
      loaded({ status: answer.statusCode, headers: answer.headers, body });
    });
    asking.once("error", failed).end();
  });
}

interface Loaded {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

test("assets are compressed for those who take that, each encoding under a name of its own", async () => {
  const url = await echo({});
  const plain = await load(`${url}/long.js`, {});
  expect(plain).toMatchObject({ status: 200, headers: { vary: "Accept-Encoding" }, body: Buffer.from(LONG) });
  expect(plain.headers).not.toHaveProperty("content-encoding");
  const tags = [plain.headers.etag];
  for (const [accepted, encoding, undo] of [
    ["gzip, deflate, br, zstd", "br", brotliDecompressSync],
    ["br;q=0, gzip;q=0.5", "gzip", gunzipSync],
  ] as const) {
    const headers = { "Accept-Encoding": accepted };
    const first = await load(`${url}/long.js`, headers);
    expect(first.headers).toMatchObject({ "content-encoding": encoding, vary: "Accept-Encoding" });
    expect(first.headers["content-type"]).toBe(plain.headers["content-type"]);
    expect(first.body.length).toBeLessThan(LONG.length / 10);
    expect(undo(first.body).toString()).toBe(LONG);
    expect(await load(`${url}/long.js`, headers)).toMatchObject({ body: first.body });
    const { etag = "" } = first.headers;
    tags.push(etag);
    const known = await load(`${url}/long.js`, { ...headers, "If-None-Match": etag });
    expect(known).toMatchObject({ status: 304, headers: { etag, vary: "Accept-Encoding" }, body: Buffer.alloc(0) });
    const head = await load(`${url}/long.js`, headers, "HEAD");
    expect(head).toMatchObject({ status: 200, headers: { etag, "content-encoding": encoding } });
    const part = await load(`${url}/long.js`, { ...headers, Range: "bytes=0-9" });
    expect(undo(part.body).toString()).toBe(LONG);
  }
  expect(new Set(tags).size).toBe(3);
});

test("what is compressed already is served as it is, and so is all else to those who take nothing else", async () => {
  const url = await echo({});
  const image = await load(`${url}/image.png`, { "Accept-Encoding": "br, gzip" });
  expect(image).toMatchObject({ status: 200, body: Buffer.from("an image") });
  for (const headers of [image.headers, (await load(`${url}/`, { "Accept-Encoding": "identity, zstd" })).headers])
    expect(headers).not.toHaveProperty("content-encoding");
});

test("the Worker gets its own paths, and others that are no file", async () => {
  const url = await echo({});
  const answers = await Promise.all(
    ["/api/x", "/healthz", "/healthz/x", "/apix", "/", "/?x"].map(async (path) => (await fetch(url + path)).text()),
  );
  expect(answers.map((answer) => (answer === "the page" ? "page" : "worker"))).toEqual([
    "worker",
    "worker",
    "worker",
    "worker",
    "page",
    "page",
  ]);
});
