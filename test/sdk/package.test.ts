import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const KB = 1000;
const run = promisify(execFile);

const PROJECT_FILE = {
  format: "gatehouse/project@1",
  project: { slug: "spring", name: "Spring", builtInGroups: ["posts"] },
  permissions: [
    { name: "todos.update", resourceType: "todo", action: "can_update_todo", group: "todos", label: "Update" },
    { name: "todos.read", resourceType: "todo", action: "read", group: "todos", label: 'Say "hi"' },
  ],
};

beforeAll(async () => {
  await run(process.execPath, [join(ROOT, "scripts/build-sdk.ts")]);
}, 120_000);

describe("what is published", () => {
  const built = (name: string) => join(ROOT, "sdk/dist", name);

  test("is at most 12 kB gzipped", () => {
    expect(gzipSync(readFileSync(built("index.js")), { level: 9 }).length).toBeLessThanOrEqual(12 * KB);
  });

  test("imports nothing, and takes nothing that only Node has", () => {
    const code = readFileSync(built("index.js"), "utf8");
    expect(code).not.toMatch(/\bimport\b|\brequire\(|\bprocess\.|\bBuffer\b/);
  });

  test("has types that hold by themselves, with names that a project file gives", async () => {
    const folder = temporaryFolder();
    const modules = join(folder, "node_modules/@gatehouse");
    mkdirSync(modules, { recursive: true });
    symlinkSync(join(ROOT, "sdk"), join(modules, "sdk"), "junction");
    writeFileSync(join(folder, "permissions.d.ts"), (await types(PROJECT_FILE)).stdout);
    const use = (action: string) => `
      import { createGatehouse, type Synced } from "@gatehouse/sdk";
      import type { Action } from "./permissions.d.ts";
      const gatehouse = createGatehouse<Action>({ url: "https://gatehouse.example.com", key: "gk_x" });
      const subject = { type: "email", id: "ann@example.com" };
      const resource = { type: "todo", id: "7" };
      const synced: Synced<Action> = gatehouse.sync("spring", { onStale: "last-known" });
      export const answers: boolean[] = [
        await gatehouse.check({ subject, action: ${action}, resource }),
        synced.allows({ subject, action: { name: ${action} }, resource }),
        (await gatehouse.explain({ subject, action: ${action}, resource })).because?.grant === null,
      ];`;
    const compile = async (action: string) => {
      writeFileSync(join(folder, "use.ts"), use(action));
      const strict = ["--strict", "--noEmit", "--allowImportingTsExtensions", "--skipLibCheck", "false"];
      const as = ["--target", "es2022", "--lib", "es2022", "--module", "nodenext", "--types", ""];
      const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
      writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
      return run(process.execPath, [tsc, ...strict, ...as, "use.ts"], { cwd: folder }).catch((error) => error);
    };
    for (const action of ["todos.update", "can_update_todo", "publish", "posts.schedule", "team.view"]) {
      expect(await compile(JSON.stringify(action)), action).toMatchObject({ stdout: "", stderr: "" });
    }
    for (const action of ["todos.delete", "reply", "comments.read"]) {
      expect((await compile(JSON.stringify(action))).stdout, action).toContain("not assignable");
    }
  }, 120_000);
});

async function types(file: unknown): Promise<{ stdout: string; stderr: string; code?: number }> {
  const path = join(temporaryFolder(), "project.json");
  writeFileSync(path, typeof file === "string" ? file : JSON.stringify(file));
  return run(process.execPath, [join(ROOT, "sdk/dist/gatehouse-types.js"), path]).catch((error) => error);
}

test("gatehouse-types names everything that may be asked about", async () => {
  const { stdout } = await types(PROJECT_FILE);
  expect(stdout).toContain('"posts.publish"');
  expect(stdout).toContain('readonly "todo": "can_update_todo" | "read";');
  expect(stdout).not.toContain("comments");
});

test("gatehouse-types says in one line what is wrong, and fails", async () => {
  for (const broken of ["{", { format: "other" }, { format: "gatehouse/project@1" }, "null"]) {
    const { code, stdout, stderr } = await types(broken);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr.trimEnd()).toMatch(/^\S.*(cannot be read|is no project file).*$/);
  }
});

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-sdk-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
