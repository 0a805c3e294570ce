import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { Environment } from "../../scripts/server/settings.ts";
import { type Server, startServer } from "../../scripts/server/start.ts";
import { temporaryFolder } from "./command.ts";
import { mountDisk } from "./disk.ts";

async function serve(folder: string, environment: Environment = {}): Promise<Server> {
  const server = await startServer({ PORT: "0", DATA_DIR: folder, ...environment });
  onTestFinished(() => server.stop());
  return server;
}

/** A data folder that a server has used. */
async function usedFolder(folder = temporaryFolder()): Promise<string> {
  await (await serve(folder)).stop();
  return folder;
}

const SECRET = "a-secret-of-at-least-32-characters";

/** Where the runtime keeps D1. */
function databaseIn(folder: string): string {
  const files = readdirSync(join(folder, "state/d1"), { recursive: true, encoding: "utf8" });
  const [file = ""] = files.filter((name) => /[0-9a-f]{64}\.sqlite$/.test(name));
  return join(folder, "state/d1", file);
}

describe("a start stops with one sentence", () => {
  const refused = async (folder: string, said: RegExp, environment: Environment = {}) => {
    const message = await startServer({ PORT: "0", DATA_DIR: folder, ...environment }).then(
      async (server) => `started, ${await server.stop()}`,
      (error) => `${error.name}: ${error.message}`,
    );
    expect(message).toMatch(/^StartFailure: [^\n]*\.$/);
    expect(message).toMatch(said);
  };

  test.each(["", "short\n"])("when the root secret is cut short (%j)", async (secret) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "root-secret"), secret);
    await refused(folder, /root-secret must have at least 32 characters, but has [05]\./);
    expect(readFileSync(join(folder, "root-secret"), "utf8")).toBe(secret);
    await serve(folder, { ROOT_SECRET: SECRET });
  });

  test("when the root secret is gone and its database is not", async () => {
    const folder = await usedFolder();
    rmSync(join(folder, "root-secret"));
    await refused(folder, /root-secret is gone, but its database is there\./);
    expect(readdirSync(folder)).not.toContain("root-secret");
    await serve(folder, { ROOT_SECRET: SECRET });
  });

  test("when the database was emptied, or is gone", async () => {
    const folder = await usedFolder();
    truncateSync(databaseIn(folder));
    await refused(folder, /is empty, but was not\. Restore the data folder/);
    rmSync(join(folder, "state"), { recursive: true });
    await refused(folder, /is empty, but was not\. Restore the data folder/);
  });

  test("when the database lost a table", async () => {
    const folder = temporaryFolder();
    const server = await serve(folder);
    await (await server.database()).prepare("DROP TABLE mailbox").run();
    await server.stop();
    await refused(folder, /lacks tables \(mailbox\)\. Restore/);
  });

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ["its head", (bytes) => Buffer.concat([Buffer.alloc(100, "x"), bytes.subarray(100)])],
    ["its middle", (bytes) => bytes.fill("x", 4096, bytes.length)],
    ["its end", (bytes) => bytes.subarray(0, bytes.length / 2)],
  ])("when the database is damaged at %s", async (_where, damage) => {
    const folder = await usedFolder();
    const file = databaseIn(folder);
    const whole = new DatabaseSync(file);
    whole.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    whole.close();
    writeFileSync(file, damage(readFileSync(file)));
    await refused(
      folder,
      /^StartFailure: The database .*\.sqlite is damaged \(.+\)\. Restore the data folder from a backup\.$/,
    );
  });

  test("when the folder cannot be written to", async (context) => {
    const disk = mountDisk(context, 16);
    const folder = await usedFolder(join(disk.folder, "data"));
    disk.makeReadOnly();
    await refused(folder, /^StartFailure: Cannot write to the data folder .* \(EROFS\)\. Fix its permissions/);
  });

  test.runIf(process.platform === "linux")("when no folder can be made there", async () => {
    await refused(
      "/proc/gatehouse/data",
      /^StartFailure: Cannot write to the data folder .* \(ENOENT\)\. Fix its permissions/,
    );
  });

  test("when there is no room, in a folder that was used and in a new one", async (context) => {
    const disk = mountDisk(context, 16);
    const folder = await usedFolder(join(disk.folder, "data"));
    const makeRoom = disk.fill();
    await refused(folder, /^StartFailure: No space is left for the data folder .*\. Free some/);
    await refused(join(disk.folder, "new"), /^StartFailure: No space is left for the data folder .*\. Free some/);
    makeRoom();
    await serve(folder);
  });

  test.runIf(process.platform !== "win32")(
    "when another server has the folder, whichever path and settings lead to it",
    async () => {
      const folder = temporaryFolder();
      const link = join(temporaryFolder(), "link");
      symlinkSync(folder, link, "junction");
      await serve(folder);
      await refused(link, /^StartFailure: Another server uses the data folder/);
      onTestFinished(() => void vi.unstubAllEnvs());
      vi.stubEnv("TMPDIR", temporaryFolder());
      await refused(folder, /^StartFailure: Another server uses the data folder/);
    },
  );
});

test.skipIf(process.platform === "win32")("nothing in the folder is for other users, also where it was", async () => {
  const folder = temporaryFolder();
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, "state"));
  chmodSync(join(folder, "state"), 0o755);
  writeFileSync(join(folder, "root-secret"), SECRET);
  chmodSync(join(folder, "root-secret"), 0o644);
  const elsewhere = join(temporaryFolder(), "elsewhere");
  writeFileSync(elsewhere, "");
  chmodSync(elsewhere, 0o644);
  symlinkSync(elsewhere, join(folder, "link"));
  const server = await serve(folder);
  await (await fetch(`${server.url}/api/sign-in-codes`)).text();
  const inside = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name !== "link");
  const open = ["", ...inside].filter((name) => statSync(join(folder, name)).mode & 0o077);
  expect(open).toEqual([]);
  expect(inside.length).toBeGreaterThan(5);
  expect(statSync(elsewhere).mode & 0o777).toBe(0o644);
});

test.skipIf(process.platform === "win32")("links that were put into the folder lead no write out of it", async () => {
  const [folder, elsewhere] = [temporaryFolder(), join(temporaryFolder(), "elsewhere")];
  writeFileSync(elsewhere, "precious");
  for (const name of [".room", "root-secret.new", "has-database"]) symlinkSync(elsewhere, join(folder, name));
  await (await serve(folder, {}).catch(() => null))?.stop();
  expect(readFileSync(elsewhere, "utf8")).toBe("precious");
});

test("a disk that is full while the server runs is 503, until there is room", async (context) => {
  const disk = mountDisk(context, 24);
  const server = await serve(disk.folder);
  const send = (email: string) =>
    fetch(`${server.url}/api/sign-in-codes`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Origin: server.settings.publicUrl },
      body: JSON.stringify({ email }),
    });
  const makeRoom = disk.fill();
  let answer = await send("first@example.com");
  for (let at = 0; answer.ok && at < 200; at++) answer = await send(`ann-${at}@example.com`);
  expect([answer.status, answer.headers.get("Retry-After")]).toEqual([503, "30"]);
  expect(await answer.json()).toMatchObject({ error: { code: "busy" } });
  makeRoom();
  await expect.poll(async () => (await send("last@example.com")).ok).toBe(true);
});
