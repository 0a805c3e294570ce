import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { ROOT } from "./pages.ts";
import { useWorld } from "./world.ts";

/** In a process of its own, which ends by itself when nothing is left to do. */
const world = useWorld();
const run = promisify(execFile);
const SOON_MS = 3_000;

/** What it printed, if it ended soon. */
async function printedBy(code: string, ...options: string[]): Promise<string> {
  const sdk = JSON.stringify(join(ROOT, "sdk/dist/index.js"));
  const whole = `import { createGatehouse } from ${sdk};\n${code}`;
  const { stdout } = await run(process.execPath, [...options, "--input-type=module", "-e", whole], {
    timeout: SOON_MS,
  });
  return stdout;
}

/** Takes connections, and says nothing. */
async function silentServer(): Promise<string> {
  const server = createServer(() => {}).listen(0);
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : address}`;
}

test("closing a project that was refused does not wait", async () => {
  for (const [key, slug] of [
    ["gk_wrong", world.project.slug],
    [(await world.newKey(["check", "sync"])).secret, "elsewhere"],
  ]) {
    const code = `
      const synced = createGatehouse(${JSON.stringify({ url: world.url, key })}).sync(${JSON.stringify(slug)});
      await synced.ready().catch(({ name, code }) => console.log(name, code));
      synced.close();`;
    expect(await printedBy(code)).toMatch(/^GatehouseError (unauthenticated|not_found)\n$/);
  }
});

test("closing a project before there was a connection does not wait", async () => {
  const options = JSON.stringify({ url: await silentServer(), key: "gk_x" });
  expect(await printedBy(`createGatehouse(${options}).sync("spring").close();`)).toBe("");
  const late = `
    const synced = createGatehouse(${options}).sync("spring");
    setTimeout(() => synced.close(), 200);
    await synced.ready();
    console.log("over");`;
  expect(await printedBy(late)).toBe("over\n");
});

test("an uncaught error is read in a few lines", async () => {
  const options = JSON.stringify({ url: world.url, key: "gk_wrong" });
  const question = `{ subject: { type: "user", id: "a" }, action: "view", resource: { type: "post", id: "1" } }`;
  const { stderr } = await printedBy(`await createGatehouse(${options}).check(${question});`).catch((error) => error);
  expect(stderr).toContain("\nGatehouseError: This key is unknown");
  expect(stderr.length).toBeLessThan(5_000);
});

test("with source maps it names the lines of the SDK's own sources", async () => {
  const check = `check({ subject: { type: "user", id: "a" }, action: "view", resource: { type: "post", id: "1" } })`;
  const options = JSON.stringify({ url: "http://127.0.0.1:9", key: "gk_x", retries: 0 });
  const code = `await createGatehouse(${options}).${check};`;
  const { stderr } = await printedBy(code, "--enable-source-maps").catch((error) => error);
  expect(stderr).toContain("GatehouseError: http://127.0.0.1:9 did not answer: TypeError: fetch failed (bad port)");
  for (const [, name = "", line = "", column = ""] of stderr.matchAll(/sdk[\\/](\w+\.ts):(\d+):(\d+)\)/g)) {
    const source = readFileSync(join(ROOT, "sdk", name), "utf8").split("\n")[Number(line) - 1] ?? "";
    expect([name, source.slice(Number(column) - 1)]).toEqual([name, expect.stringMatching(CALL)]);
  }
  expect(stderr).toMatch(/at unreachable .*sdk[\\/]error\.ts:\d+/);
});

/** What a frame of a stack points to: something that is called, made, thrown or awaited. */
const CALL = /^(?:new |throw |await |(?:this)?[.#\w<>]+\()/;
