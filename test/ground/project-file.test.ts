import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server as HttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Server, startServer } from "../../scripts/server/start.ts";
import { type Ended, startScript, temporaryFolder } from "./command.ts";

const KEY = "bootstrap-key-of-this-test-alone";
const dataDir = mkdtempSync(join(tmpdir(), "gatehouse-ground-"));
let server: Server;

beforeAll(async () => {
  server = await startServer({ PORT: "0", DATA_DIR: dataDir, BOOTSTRAP_KEY: KEY });
});
afterAll(async () => {
  await server?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const run = (script: "import.ts" | "export.ts", args: readonly string[], environment = {}): Promise<Ended> =>
  startScript(script, { BOOTSTRAP_KEY: KEY, PUBLIC_URL: server.url, ...environment }, args).ended;

function fileWith(content: unknown): string {
  const path = join(temporaryFolder(), "file.json");
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const listening = (page: HttpServer): Promise<HttpServer> =>
  new Promise((resolve) => page.listen(0, "localhost", () => resolve(page)));

const fileOf = (slug: string, people: number) => ({
  format: "gatehouse/project@1",
  project: { slug, name: "Spring campaign", owner: { email: "lead@example.com" } },
  members: Array.from({ length: people }, (_, at) => ({ email: `p${at}@${slug}.example.com`, name: `Person ${at}` })),
});

describe("npm run import and npm run export", () => {
  test("make a project, tell of each part of a large one, and write out what changes nothing", async () => {
    const path = fileWith(fileOf("spring", 1_200));
    const tried = await run("import.ts", [path, "--dry-run"]);
    expect(tried).toMatchObject({ code: 0, stderr: "" });
    expect(tried.stdout).toContain("+ members: p0@spring.example.com\n");
    expect(tried.stdout).toMatch(/members: 1,200 added\nThis was a dry run: nothing was changed\.\n$/);
    expect(await run("export.ts", ["spring"])).toMatchObject({ code: 1, stdout: "" });

    const imported = await run("import.ts", [path]);
    expect(imported).toMatchObject({ code: 0, stderr: expect.stringContaining("Written 3 of 3 parts") });
    expect(imported.stdout).toMatch(/members: 1,200 added\nspring is at revision 4\.\n$/);

    const exported = await run("export.ts", ["spring"]);
    expect(exported).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(exported.stdout).members).toHaveLength(1_201);
    const asNpmPrintsIt = fileWith(`\n> gatehouse@0.1.0 export\n> node scripts/export.ts spring\n\n${exported.stdout}`);
    expect(await run("import.ts", [asNpmPrintsIt])).toMatchObject({
      code: 0,
      // What a key of the deployment reads is recorded, which is one revision.
      stdout: "Nothing to change.\nspring is at revision 5.\n",
    });
  });

  test("say everything that is wrong with a file, and fail", async () => {
    const broken = { ...fileOf("broken", 2), presets: [{ key: "a" }], surprise: 1 };
    for (const more of [[], ["--dry-run"]]) {
      const { code, stdout, stderr } = await run("import.ts", [fileWith(broken), ...more]);
      expect([code, stdout]).toEqual([1, ""]);
      expect(stderr.trim().split("\n").toSorted()).toEqual([
        "2 problems; nothing was changed.",
        "presets.0.name: `presets.0.name` is missing.",
        "surprise: `surprise` is not a field of a project file.",
      ]);
    }
  });

  test.each([
    ["no file", ["/no/such.json"], {}, /^Cannot read \/no\/such\.json: ENOENT/],
    ["no arguments", [], {}, /^npm run import -- file\.json/],
    ["an unknown option", ["x.json", "--force"], {}, /--force.*\nnpm run import/s],
    ["no key", ["x.json"], { BOOTSTRAP_KEY: "" }, /^No key\. Set BOOTSTRAP_KEY/],
    ["a key that no header takes", ["x.json"], { BOOTSTRAP_KEY: "ключ" }, /^A key consists of printable ASCII/],
    ["no address", ["x.json", "--url", "spring"], {}, /^--url must be an address/],
  ] as const)("explain %s", async (_, args, environment, words) => {
    const { code, stdout, stderr } = await run("import.ts", args, environment);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(words);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test("explain a file that is none, a server that is not there, and a key that is refused", async () => {
    const explained = async (content: unknown, ...args: string[]) =>
      (await run("import.ts", [fileWith(content), ...args])).stderr;
    const file = fileOf("summer", 0);
    expect(await explained("{")).toMatch(/is not JSON: .+\n$/);
    expect(await explained({})).toMatch(/is no project file: it has no project\.slug\.\n$/);
    expect(await explained(file, "--url", "http://localhost:59999")).toMatch(
      /^Cannot reach http:\/\/localhost:59999 \(ECONNREFUSED\)\. Is the server running\?/,
    );
    expect(await explained(file, "--key", "gk_guessed")).toBe("This key is unknown, has ended or has expired.\n");
  });

  test("take a file in UTF-8, with a byte order mark or without, and none in another encoding", async () => {
    const text = JSON.stringify({ ...fileOf("autumn", 0), members: [{ email: "r@autumn.example.com", name: "René" }] });
    const imported = (encoded: Buffer) => {
      const path = fileWith("");
      writeFileSync(path, encoded);
      return run("import.ts", [path, "--dry-run"]);
    };
    expect(await imported(Buffer.from(`\uFEFF${text}`))).toMatchObject({ code: 0, stderr: "" });
    for (const encoding of ["latin1", "utf16le"] as const) {
      const { code, stdout, stderr } = await imported(Buffer.from(`\uFEFF${text}`, encoding));
      expect([encoding, code, stdout]).toEqual([encoding, 1, ""]);
      expect(stderr).toMatch(/file\.json is not UTF-8\./);
    }
  });

  test("explain a project that is not there, and an answer that is not Gatehouse's", async () => {
    expect(await run("export.ts", ["winter"])).toMatchObject({
      code: 1,
      stderr: `There is no project winter at ${server.url}, or this key may not see it.\n`,
    });
    const page = createServer((_, response) => response.setHeader("Content-Type", "text/html").end("<p>Hello"));
    const { port } = (await listening(page)).address() as AddressInfo;
    const url = `http://localhost:${port}`;
    for (const [script, args] of [
      ["export.ts", ["winter"]],
      ["import.ts", [fileWith(fileOf("winter", 0))]],
    ] as const) {
      const { code, stderr } = await run(script, [...args, "--url", url]);
      expect([code, stderr]).toEqual([1, `What answers at ${url} is not Gatehouse. Another address: --url\n`]);
    }
    page.close();
  });

  test("the file of the documentation is one that can be imported", async () => {
    const page = readFileSync(join(import.meta.dirname, "../../docs/project-file.md"), "utf8");
    const [, example = ""] = /```json\n(\{[^`]+)```/.exec(page) ?? [];
    expect(await run("import.ts", [fileWith(example), "--dry-run"])).toMatchObject({ code: 0, stderr: "" });
  });
});
