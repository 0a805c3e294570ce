import { spawn } from "node:child_process";
import { globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { ROOT } from "./pages.ts";
import { useWorld } from "./world.ts";

/** The SDK as it is published, in each runtime's own process, with its own fetch and WebSocket. */
const world = useWorld();

beforeEach(() => world.setPresets(["client"]));

const installed = (pattern: string) => globSync(pattern, { cwd: join(ROOT, "node_modules") })[0];
const inModules = (path: string | undefined) => path && join(ROOT, "node_modules", path);

const RUNTIMES = [
  { name: "Node", program: process.execPath, options: [] },
  { name: "Bun", program: inModules(installed("@oven/*/bin/bun{,.exe}")), options: ["run"] },
  {
    name: "Deno",
    program: inModules(installed("@deno/*/deno{,.exe}")),
    options: ["run", "--allow-net", "--no-prompt"],
  },
];

/** Asks, syncs, hears that a permission is taken away, and asks where nothing is. */
const script = (options: object, slug: string) => `
  import { createGatehouse } from ${JSON.stringify(pathToFileURL(join(ROOT, "sdk/dist/index.js")).href)};
  const options = ${JSON.stringify(options)};
  const subject = { type: "email", id: ${JSON.stringify(world.ann.email)} };
  const question = { subject, action: "publish", resource: { type: "post", id: "1" } };
  const gatehouse = createGatehouse(options);
  console.log("checked", await gatehouse.check(question));
  const spring = gatehouse.sync(${JSON.stringify(slug)});
  await spring.ready();
  console.log("synced", spring.allows(question), spring.isLive);
  while (spring.allows(question)) await new Promise((soon) => setTimeout(soon, 5));
  console.log("heard", spring.isLive);
  spring.close();
  await createGatehouse({ ...options, url: "http://127.0.0.1:1", retries: 0 })
    .check(question)
    .catch(({ name, code, message }) => console.log(name, code, message.split(":", 3).join(":")));`;

test.for(RUNTIMES)("checks and syncs in $name", async ({ name, program, options }, { skip }) => {
  if (!program) return skip(`There is no ${name} for this platform.`);
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-runtime-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "ask.mjs");
  const { secret } = await world.newKey(["check", "sync"]);
  writeFileSync(file, script({ url: world.url, key: secret }, world.project.slug));
  const env = { ...process.env, DENO_DIR: folder, DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" };
  const child = spawn(program, [...options, file], { env, cwd: folder });
  onTestFinished(() => void child.kill("SIGKILL"));
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (printed += chunk));
  const ended = new Promise((end) => child.once("close", end));
  await expect.poll(() => printed, { timeout: 20_000 }).toContain("synced");
  await world.setPresets(["viewer"]);
  expect(await ended).toBe(0);
  expect(printed.trim().split("\n")).toEqual([
    "checked true",
    "synced true true",
    "heard true",
    "GatehouseError unreachable http://127.0.0.1:1 did not answer",
  ]);
});
