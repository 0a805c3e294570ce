import { execFile } from "node:child_process";
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
async function printedBy(code: string): Promise<string> {
  const sdk = JSON.stringify(join(ROOT, "sdk/dist/index.js"));
  const whole = `import { createGatehouse } from ${sdk};\n${code}`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "-e", whole], { timeout: SOON_MS });
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

test("whoever closed a project that was refused waits for nothing", async () => {
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

test("whoever closed a project before there was a connection waits for none", async () => {
  const options = JSON.stringify({ url: await silentServer(), key: "gk_x" });
  expect(await printedBy(`createGatehouse(${options}).sync("spring").close();`)).toBe("");
  const late = `
    const synced = createGatehouse(${options}).sync("spring");
    setTimeout(() => synced.close(), 200);
    await synced.ready();
    console.log("over");`;
  expect(await printedBy(late)).toBe("over\n");
});

test("an error that nobody caught is read in a few lines", async () => {
  const options = JSON.stringify({ url: world.url, key: "gk_wrong" });
  const question = `{ subject: { type: "user", id: "a" }, action: "view", resource: { type: "post", id: "1" } }`;
  const { stderr } = await printedBy(`await createGatehouse(${options}).check(${question});`).catch((error) => error);
  expect(stderr).toContain("\nGatehouseError: This key is unknown");
  expect(stderr.length).toBeLessThan(5_000);
});
