import { execFile } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { readDeployment } from "../../scripts/server/deployment.ts";
import { startScript, temporaryFolder } from "./command.ts";

const DIST = resolve(import.meta.dirname, "../../dist");
/** A tenth of what the smallest plan takes; the description of the API is 30 of them, read when it is asked for. */
const WORKER_KB = 350;

test("what would be deployed has the bindings it needs, and is small", async () => {
  const dryRun = [
    "deploy",
    "--dry-run",
    "--config",
    join(DIST, "gatehouse/wrangler.json"),
    "--outdir",
    temporaryFolder(),
  ];
  const { stdout } = await promisify(execFile)("wrangler", dryRun, { env: { ...process.env, NO_COLOR: "1" } });
  const bindings = [...stdout.matchAll(/^env\.(\w+)/gm)].map(([, name]) => name);
  expect(bindings.toSorted()).toEqual(["ASSETS", "DB", "EMAIL", "HUB", "MAIL_QUEUE", "MAIL_TRANSPORT", "SIGN_UP"]);
  const [, gzipped] = /gzip: ([\d.]+) KiB/.exec(stdout) ?? [];
  expect(Number(gzipped)).toBeLessThan(WORKER_KB);
});

test("the Worker is asked first for exactly its own paths, and for what no file answers", () => {
  const { assets } = readDeployment(join(DIST, "gatehouse"));
  expect(assets).toMatchObject({ directory: "../client", not_found_handling: "none" });
  expect(assets.run_worker_first.toSorted()).toEqual([
    "/.well-known/*",
    "/access/*",
    "/api/*",
    "/healthz",
    "/mailbox",
    "/mailbox/*",
    "/projects/*",
    "/readyz",
    "/schemas/*",
  ]);
});

test("mail has a consumer, its dead letters too, and crons sweep", () => {
  const { queues, triggers } = readDeployment(join(DIST, "gatehouse"));
  const [mail, dead] = queues.consumers;
  expect(queues.producers).toEqual([{ binding: "MAIL_QUEUE", queue: mail?.queue }]);
  expect(mail?.dead_letter_queue).toBe(dead?.queue);
  expect(triggers.crons).toContain("* * * * *");
});

/** Stands in for wrangler and its account: keeps what it was called with, knows the secrets and queues that were made. */
const FAKE = `#!/usr/bin/env node
const { appendFileSync, existsSync, readFileSync, writeFileSync } = require("node:fs");
const file = process.env.FAKE_ACCOUNT;
const account = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { calls: [], secrets: {}, queues: [] };
const args = process.argv.slice(2, process.argv.indexOf("--config"));
account.calls.push(args.join(" "));
let code = 0;
const [noun, verb, name] = args;
if (noun === "whoami") code = process.env.FAKE_SIGNED_OUT ? 1 : 0;
if (noun === "queues" && verb === "info") code = account.queues.includes(name) ? 0 : 1;
if (noun === "queues" && verb === "create") account.queues.push(name);
if (noun === "d1" && verb === "migrations") code = account.database && !process.env.FAKE_BROKEN ? 0 : 1;
if (noun === "d1" && verb === "info") code = account.database ? 0 : 1;
if (noun === "deploy") {
  account.database = true;
  const report = { type: "deploy", targets: ["https://gatehouse.example.workers.dev"] };
  appendFileSync(process.env.WRANGLER_OUTPUT_FILE_PATH, JSON.stringify(report) + "\\n");
}
if (noun === "secret" && verb === "list") console.log(JSON.stringify(Object.keys(account.secrets).map((name) => ({ name }))));
if (noun === "secret" && verb === "put") account.secrets[name] = readFileSync(0, "utf8");
if (noun === "d1" && verb === "execute") console.log(JSON.stringify([{ results: [{ key: "set-up-code" }] }]));
writeFileSync(file, JSON.stringify(account));
process.exit(code);
`;

interface Account {
  readonly calls: string[];
  readonly secrets: Record<string, string>;
  readonly queues: string[];
}

function fakeAccount() {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "wrangler"), FAKE);
  chmodSync(join(folder, "wrangler"), 0o755);
  const file = join(folder, "account.json");
  const environment = { PATH: `${folder}:${process.env.PATH}`, FAKE_ACCOUNT: file };
  return { environment, file, read: (): Account => JSON.parse(readFileSync(file, "utf8")) };
}

test("deploying makes what is missing, in the order in which it is needed, and tells how to become the administrator", async () => {
  const { environment, read } = fakeAccount();
  const { code, stdout } = await startScript("deploy.ts", environment).ended;
  expect(code).toBe(0);
  expect(stdout).toMatch(/deployed at https:\/\/gatehouse\.example\.workers\.dev\.\n.*code.*\n\n {2}[A-Z2-9]{20}\n/);
  const { calls, queues, secrets } = read();
  expect(queues).toEqual(["gatehouse-mail", "gatehouse-mail-dead"]);
  expect(secrets).toEqual({
    ROOT_SECRET: expect.stringMatching(/^[\w-]{43}$/),
    PUBLIC_URL: "https://gatehouse.example.workers.dev",
  });
  const order = [
    "whoami",
    "queues create",
    "deploy",
    "d1 migrations apply gatehouse --remote",
    "secret put",
    "d1 execute",
  ];
  const positions = order.map((step) => calls.findIndex((call) => call.startsWith(step)));
  expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  expect(stdout + calls.join()).not.toContain(secrets.ROOT_SECRET);
});

test("deploying says that no mail can be sent, until there is a sender", async () => {
  const { environment, file, read } = fakeAccount();
  const say = async () => (await startScript("deploy.ts", environment).ended).stdout;
  expect(await say()).toMatch(/No mail can be sent yet.*\n\n {2}npx wrangler secret put MAIL_FROM\n/);
  const account = read();
  writeFileSync(file, JSON.stringify({ ...account, secrets: { ...account.secrets, MAIL_FROM: "gate@example.com" } }));
  expect(await say()).not.toContain("MAIL_FROM");
});

test("deploying again migrates before the new version is up, changes no secret and makes no queue", async () => {
  const { environment, read } = fakeAccount();
  await startScript("deploy.ts", environment).ended;
  const before = read();
  expect((await startScript("deploy.ts", environment).ended).code).toBe(0);
  const after = read();
  expect(after.secrets).toEqual(before.secrets);
  const calls = after.calls.slice(before.calls.length);
  expect(calls.filter((call) => /create|secret put/.test(call))).toEqual([]);
  expect(calls.flatMap((call) => /^deploy|migrations/.exec(call) ?? [])).toEqual(["migrations", "deploy"]);
});

test("a migration that fails keeps the new version from being uploaded", async () => {
  const { environment, read } = fakeAccount();
  await startScript("deploy.ts", environment).ended;
  const { code, stderr } = await startScript("deploy.ts", { ...environment, FAKE_BROKEN: "1" }).ended;
  expect([code, stderr]).toEqual([1, expect.stringContaining("wrangler d1 migrations failed.")]);
  expect(read().calls.filter((call) => call.startsWith("deploy"))).toHaveLength(1);
});

test("without a login, deploying says how to get one", async () => {
  const { environment } = fakeAccount();
  const { code, stderr } = await startScript("deploy.ts", { ...environment, FAKE_SIGNED_OUT: "1" }).ended;
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Not logged in to Cloudflare\. Run `npx wrangler login`/);
});
