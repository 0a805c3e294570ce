import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seed } from "../../scripts/demo/seed.ts";
import { type Server, startServer } from "../../scripts/server/start.ts";
import { asPattern, ROOT, snippetsOf } from "./pages.ts";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "gatehouse-docs-"));
let server: Server;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  server = await startServer({ PORT: "0", DATA_DIR: join(folder, "data") });
  env = { ...process.env, GATEHOUSE_KEY: (await seed(server.settings.publicUrl)) ?? "", NO_COLOR: "1" };
  for (const [name, target] of Object.entries({
    "@gatehouse/sdk": "sdk",
    "@types": "node_modules/@types",
    "@cloudflare/workers-types": "node_modules/@cloudflare/workers-types",
  })) {
    const link = join(folder, "node_modules", name);
    mkdirSync(join(link, ".."), { recursive: true });
    symlinkSync(join(ROOT, target), link, "junction");
  }
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
}, 120_000);
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(["README.md", "docs/api.md", "docs/checks.md"])("in a shell, what %s asks", (page) => {
  const commands = snippetsOf(page, "sh", "").filter((code) => code.includes("curl"));
  test.each(commands.map((_, at) => at))("is answered as it says (%i)", async (at) => {
    const code = snippetsOf(page, "sh", server.settings.publicUrl).filter((each) => each.includes("curl"))[at] ?? "";
    const [, expected = ""] = /^# ([[{].*)$/m.exec(code) ?? [];
    const { stdout } = await run("sh", ["-c", code.replace(/^export .*$/m, "").replaceAll("curl ", "curl -s ")], {
      env,
    });
    expect(stdout).toMatch(asPattern(expected));
  });
});

async function compile(file: string, types: string): Promise<void> {
  const strict = ["--strict", "--noUncheckedIndexedAccess", "--exactOptionalPropertyTypes", "--noEmit"];
  const as = ["--target", "es2024", "--lib", "es2024", "--module", "nodenext", "--types", types];
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const { stdout } = await run(process.execPath, [tsc, ...strict, ...as, file], { cwd: folder }).catch(
    (error) => error,
  );
  expect(stdout).toBe("");
}

describe.each(["README.md", "docs/checks.md", "docs/sdk.md", "sdk/README.md"])("the TypeScript of %s", (page) => {
  const inWorkers = (code: string) => code.includes("cloudflare:workers");

  test("compiles, runs, and prints what it says", async () => {
    const code = snippetsOf(page, "ts", server.settings.publicUrl).filter((each) => !inWorkers(each));
    const file = join(folder, `${page.replaceAll(/\W/g, "-")}.ts`);
    writeFileSync(file, `${code.join("\n")}\nexport {};\nprocess.exit(0);\n`);
    await compile(file, "node");
    const { stdout } = await run(process.execPath, [file], { env, cwd: folder });
    const printed = code.join("\n").matchAll(/console\.log\(.*\); \/\/ (.*)$/gm);
    const words = [...printed].flatMap(([, comment = ""]) => comment.split(" "));
    expect(stdout.replaceAll("\n", " ")).toMatch(asPattern(`…${words.join("…")}…`));
  });

  test("for Workers compiles", async () => {
    for (const [at, code] of snippetsOf(page, "ts", server.settings.publicUrl).filter(inWorkers).entries()) {
      const file = join(folder, `worker-${at}.ts`);
      writeFileSync(file, code);
      await compile(file, "@cloudflare/workers-types");
    }
  });
});
