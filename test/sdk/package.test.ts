import { execFile } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { ROOT, snippetsOf } from "./pages.ts";

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
    const right = ["todos.update", "can_update_todo", "publish", "posts.schedule", "team.view"];
    const wrong = ["todos.delete", "reply", "comments.read"];
    const refused = wrong.flatMap(callsWith).map((call) => `// @ts-expect-error\n${call}`);
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(join(folder, "use.ts"), [USE, ...right.flatMap(callsWith), ...refused].join("\n"));
    writeFileSync(join(folder, "using.ts"), USING);
    const strict = ["--strict", "--noEmit", "--skipLibCheck", "false"];
    const as = ["--target", "es2022", "--module", "nodenext", "--types", ""];
    const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
    for (const [file, lib] of [
      ["use.ts", "es2022"],
      ["using.ts", "es2022,esnext.disposable"],
    ] as const) {
      const compiling = run(process.execPath, [tsc, ...strict, ...as, "--lib", lib, file], { cwd: folder });
      expect(await compiling.catch((error) => error)).toMatchObject({ stdout: "", stderr: "" });
    }
  }, 120_000);
});

const USE = `
  import { createGatehouse, type Synced } from "@gatehouse/sdk";
  import type { Action } from "./permissions.d.ts";
  const gatehouse = createGatehouse<Action>({ url: "https://gatehouse.example.com", key: "gk_x" });
  const subject = { type: "email", id: "ann@example.com" };
  const resource = { type: "todo", id: "7" };
  const synced: Synced<Action> = gatehouse.sync("spring", { onStale: "last-known" });
  export const answers: boolean[] = [
    await gatehouse.check({ subject, action: "publish", resource }),
    ...(await synced.checkMany([])),
    (await gatehouse.explain({ subject, action: "publish", resource })).because?.grant === null,
  ];`;

/** For those alone whose `lib` has it. */
const USING = `
  import { createGatehouse } from "@gatehouse/sdk";
  using spring = createGatehouse({ url: "https://gatehouse.example.com", key: "gk_x" }).sync("spring");
  export const isLive: boolean = spring.isLive;`;

/** Every call that takes an action, each in a line of its own. */
function callsWith(action: string): string[] {
  const asked = `{ subject, action: ${JSON.stringify(action)}, resource }`;
  return [
    ...["check", "explain"].map((call) => `void gatehouse.${call}(${asked});`),
    ...["check", "allows"].map((call) => `void synced.${call}(${asked});`),
    ...["gatehouse", "synced"].map((one) => `void ${one}.checkMany([${asked}]);`),
    `void gatehouse.check({ subject, action: { name: ${JSON.stringify(action)} }, resource });`,
    `void gatehouse.whoCan(${JSON.stringify(action)}, resource);`,
    `void gatehouse.whatCan(subject, { action: ${JSON.stringify(action)}, type: "todo" });`,
  ];
}

async function types(file: unknown): Promise<{ stdout: string; stderr: string; code?: number }> {
  const path = join(temporaryFolder(), "project.json");
  writeFileSync(path, typeof file === "string" ? file : JSON.stringify(file));
  return run(process.execPath, [join(ROOT, "sdk/dist/gatehouse-types.js"), path]).catch((error) => error);
}

test.each(["README.md", "docs/sdk.md"])(
  "%s says how to get it, by commands that do",
  async (page) => {
    const [commands = ""] = snippetsOf(page, "sh", "").filter((code) => code.includes("npm pack"));
    const [pack = "", install = ""] = commands.trim().split("\n");
    const [packed, service] = [temporaryFolder(), temporaryFolder()];
    // The build that packing begins with is done already, and other tests are using it.
    const env = { ...process.env, npm_config_pack_destination: packed, npm_config_ignore_scripts: "true" };
    await run("sh", ["-c", pack], { cwd: ROOT, env });
    writeFileSync(join(service, "package.json"), '{ "type": "module" }');
    const offline = { ...process.env, npm_config_offline: "true" };
    await run("sh", ["-c", install.replace("/path/to/gatehouse", packed)], { cwd: service, env: offline });
    const code = 'import * as sdk from "@gatehouse/sdk"; console.log(Object.keys(sdk).join());';
    const { stdout } = await run(process.execPath, ["--input-type=module", "-e", code], { cwd: service });
    expect(stdout).toBe("GatehouseError,createGatehouse\n");
    const files = globSync("**/*.*", { cwd: join(service, "node_modules/@gatehouse/sdk") });
    for (const file of ["README.md", "dist/index.js.map", "dist/gatehouse-types.js", "dist/types/sdk/index.d.ts"])
      expect(files).toContain(file);
    expect(files.filter((file) => /^[^.]+\.ts$/.test(file))).toEqual([]);
  },
  120_000,
);

test("gatehouse-types names everything that may be asked about", async () => {
  const { stdout } = await types(PROJECT_FILE);
  expect(stdout).toContain('"posts.publish"');
  expect(stdout).toContain('  readonly todo: "can_update_todo" | "read";\n');
  expect(stdout).not.toContain("comments");
  const asNpmPrintsIt = `\n> gatehouse@0.1.0 export\n> node scripts/export.ts spring\n\n${JSON.stringify(PROJECT_FILE)}`;
  expect(await types(asNpmPrintsIt)).toMatchObject({ stdout, stderr: "" });
});

test("gatehouse-types writes what compiles, for any names of resource types", async () => {
  const [permission] = PROJECT_FILE.permissions;
  const file = { ...PROJECT_FILE, permissions: [{ ...permission, resourceType: 'a "b"', action: "c-d" }] };
  expect((await types(file)).stdout).toContain(String.raw`  readonly "a \"b\"": "c-d";`);
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
