import { existsSync, statSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { startServer } from "../../scripts/server/start.ts";
import { startScript, temporaryFolder } from "./command.ts";

const READY = /Ctrl-C stops/;

async function serve(dataDir: string) {
  const command = startScript("serve.ts", { DATA_DIR: dataDir, PORT: "0" });
  await command.printed(READY);
  return command;
}

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((closed) => server.close(closed));
  return port;
}

/** A port that something else listens on. */
function takenPort(): Promise<number> {
  const server = createServer();
  onTestFinished(() => void server.close());
  return listen(server);
}

function listen(server: Server): Promise<number> {
  return new Promise((taken) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (typeof address === "object" && address) taken(address.port);
    });
  });
}

describe("a start that cannot succeed says why in one line, and fails", () => {
  test("a wrong variable", async () => {
    const command = startScript("serve.ts", { PORT: "80a", DATA_DIR: temporaryFolder() });
    expectOneLine(await command.ended, /^PORT must be a whole number from 0 to 65535, but is "80a"\.$/);
  });

  test("a port in use", async () => {
    const port = await takenPort();
    const command = startScript("serve.ts", { PORT: String(port), DATA_DIR: temporaryFolder() });
    expectOneLine(await command.ended, new RegExp(`^Port ${port} is in use\\. .*PORT=${port + 1} npm start`));
  });

  test("a data folder that cannot be written to", async () => {
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    const command = startScript("serve.ts", { PORT: "0", DATA_DIR: join(file, "data") });
    expectOneLine(await command.ended, /^Cannot write to the data folder .* \(ENOTDIR\)\. .*DATA_DIR/);
  });

  test("a data folder that another server uses", async () => {
    const folder = temporaryFolder();
    await serve(folder);
    const second = startScript("serve.ts", { PORT: "0", DATA_DIR: folder });
    expectOneLine(await second.ended, /^Another server uses the data folder/);
  });

  test("a migration that fails, and leaves nothing of itself behind", async () => {
    const folder = temporaryFolder();
    const server = await startServer({ PORT: "0", DATA_DIR: folder });
    const database = await server.database();
    await database.prepare("DELETE FROM d1_migrations").run();
    await server.stop();
    const command = startScript("serve.ts", { PORT: "0", DATA_DIR: folder });
    expectOneLine(await command.ended, /^Migration 0000_\w+\.sql failed: .*already exists.* start again\.$/);
  });
});

function expectOneLine({ code, stderr }: { code: number | null; stderr: string }, said: RegExp): void {
  expect(stderr.trimEnd()).toMatch(said);
  expect(stderr.trimEnd()).not.toContain("\n");
  expect(code).toBe(1);
}

describe("a running server", () => {
  test.each(["SIGINT", "SIGTERM"] as const)(
    "stops cleanly on %s, and starts again with what it had",
    async (signal) => {
      const folder = temporaryFolder();
      const first = await serve(folder);
      const { mode } = statSync(join(folder, "root-secret"));
      expect(mode & 0o777).toBe(0o600);
      first.child.kill(signal);
      expect(await first.ended).toMatchObject({ code: 0, stderr: "" });

      const again = await startServer({ PORT: "0", DATA_DIR: folder });
      onTestFinished(() => again.stop());
      const { results } = await (await again.database()).prepare("SELECT name FROM d1_migrations").all();
      expect(results.length).toBeGreaterThan(0);
    },
  );

  test("told to stop while it starts exits cleanly as well, and leaves a folder to start from", async () => {
    const folder = temporaryFolder();
    for (const begun of ["root-secret", "has-database"]) {
      const command = startScript("serve.ts", { DATA_DIR: folder, PORT: "0" });
      await expect.poll(() => existsSync(join(folder, begun)), { interval: 5, timeout: 20_000 }).toBe(true);
      command.child.kill("SIGTERM");
      expect(await command.ended).toMatchObject({ code: 0, stderr: "" });
    }
    await (await startServer({ PORT: "0", DATA_DIR: folder })).stop();
  });

  test("listens only when it can answer", async () => {
    const [port, folder] = [await freePort(), temporaryFolder()];
    const command = startScript("serve.ts", { DATA_DIR: folder, PORT: String(port) });
    let isReady = false;
    void command.printed(READY).then(() => (isReady = true));
    const answers: number[] = [];
    while (!isReady) {
      const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
      if (answer) answers.push(answer.status);
    }
    expect(new Set(answers).difference(new Set([200]))).toEqual(new Set());
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
  });

  test.each(["SIGTERM", "SIGKILL"] as const)("sends at once what was queued when it ended by %s", async (signal) => {
    const folder = temporaryFolder();
    const first = startScript("serve.ts", { DATA_DIR: folder, PORT: "0" });
    const [, url = ""] = await first.printed(/Gatehouse is at (\S+)/);
    const headers = { "Content-Type": "application/json", Origin: url };
    const body = JSON.stringify({ email: "ann@example.com" });
    expect((await fetch(`${url}/api/sign-in-codes`, { method: "POST", headers, body })).ok).toBe(true);
    first.child.kill(signal);
    await first.ended;
    const again = await startServer({ PORT: "0", DATA_DIR: folder });
    onTestFinished(() => again.stop());
    const delivered = async () => (await (await fetch(`${again.url}/mailbox/messages.json`)).json()).items.length;
    await expect.poll(delivered, { timeout: 20_000 }).toBe(1);
  });

  test("that was killed leaves neither its port nor its data locked", async () => {
    const folder = temporaryFolder();
    // The system chooses the port, and no other test can take it before the server has it.
    const killed = await serve(folder);
    const [, port = ""] = await killed.printed(/http:\/\/localhost:(\d+)/);
    killed.child.kill("SIGKILL");
    await killed.ended;
    await expect
      .poll(() => fetch(`http://127.0.0.1:${port}/healthz`).catch((error) => error.cause.code), { timeout: 10_000 })
      .toBe("ECONNREFUSED");
    const again = await startServer({ PORT: port, DATA_DIR: folder });
    onTestFinished(() => again.stop());
    expect((await fetch(`${again.url}/readyz`)).status).toBe(200);
  });

  test("answers health with its version, and any other path with the SPA, kept in by its policy", async () => {
    const server = await startServer({ PORT: "0", DATA_DIR: temporaryFolder() });
    onTestFinished(() => server.stop());
    expect(await (await fetch(`${server.url}/readyz`)).json()).toMatchObject({ version: expect.stringMatching(/^\d/) });
    for (const path of ["/", "/invite/some-token", "/p/spring/team"]) {
      const page = await fetch(`${server.url}${path}`, { headers: { "Sec-Fetch-Mode": "navigate" } });
      expect(page.headers.get("Content-Type")).toContain("text/html");
      expect(page.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
      expect(page.headers.get("Referrer-Policy")).toBe("no-referrer");
    }
    const api = await fetch(`${server.url}/api/nothing`, { headers: { "Sec-Fetch-Mode": "navigate" } });
    expect([api.status, api.headers.get("Content-Type")]).toEqual([404, expect.stringContaining("application/json")]);
  });
});
