import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { curlOf, typeScriptOf } from "../../web/features/checks/examples.ts";
import { type QuestionDraft, questionOf } from "../../web/features/checks/question.ts";

const draft = (typed: Partial<QuestionDraft>) =>
  questionOf(
    { who: "ann@example.com", permission: "posts.publish", type: "", id: "", properties: "", ...typed },
    "spring",
  );

describe("a typed question", () => {
  test("is about the project where no resource is named, and takes an address as people write it", () => {
    expect(draft({ who: " Ann@Example.com " })).toEqual({
      question: {
        subject: { type: "email", id: "ann@example.com" },
        action: { name: "posts.publish" },
        resource: { type: "project", id: "spring" },
      },
    });
  });

  test("splits a name of a service's own at the first colon, and carries properties", () => {
    const typed = { who: "user:u:17", type: "post", id: "7", properties: '{ "account": "main", "drafts": 2 }' };
    expect(draft(typed)).toMatchObject({
      question: {
        subject: { type: "user", id: "u:17" },
        resource: { type: "post", id: "7", properties: { account: "main", drafts: 2 } },
      },
    });
  });

  test.each([
    [{ who: "ann" }, ["who"]],
    [{ who: "user:" }, ["who"]],
    [{ who: "", type: "post" }, ["who", "resource"]],
    [{ id: "7" }, ["resource"]],
    [{ properties: "[1]" }, ["properties"]],
    [{ properties: "{" }, ["properties"]],
    [{ properties: "null" }, ["properties"]],
  ])("%j says what is in its way", (typed, wrong) => {
    expect(draft(typed)).toEqual({ wrong });
  });
});

describe("the example of a service", () => {
  const question = {
    subject: { type: "user", id: 'it\'s $HOME `id` \\ "x"' },
    action: { name: "posts.publish" },
    resource: { type: "post", id: "7", properties: { line: "a\n  b" } },
  };

  test.runIf(process.platform !== "win32")(
    "in a shell sends exactly the question, and the key that a variable holds",
    () => {
      const script = `curl() { printf '%s\\n' "$@"; }\n${curlOf("https://g.example", "$KEY", question)}`;
      const sent = execFileSync("sh", ["-c", script], { encoding: "utf8", env: { KEY: "gk_1" } });
      expect(sent).toContain("https://g.example/access/v1/evaluation\n");
      expect(sent).toContain("Authorization: Bearer gk_1\n");
      expect(JSON.parse(sent.slice(sent.indexOf("-d\n") + 3))).toEqual(question);
    },
  );

  test("in TypeScript sends exactly the question", async () => {
    const sent: { url: string; init: { body: string; headers: Record<string, string> } }[] = [];
    const fetch = async (url: string, init: (typeof sent)[number]["init"]) => {
      sent.push({ url, init });
      return Response.json({ decision: true });
    };
    const code = stripTypeScriptTypes(typeScriptOf("https://g.example", question));
    const run = new Function("fetch", "process", "console", `return (async () => {${code}})()`);
    const said: unknown[] = [];
    await run(fetch, { env: { GATEHOUSE_KEY: "gk_1" } }, { log: (value: unknown) => said.push(value) });
    expect(said).toEqual([true]);
    expect(sent[0]?.url).toBe("https://g.example/access/v1/evaluation");
    expect(sent[0]?.init.headers.Authorization).toBe("Bearer gk_1");
    expect(JSON.parse(sent[0]?.init.body ?? "")).toEqual(question);
  });

  test("in TypeScript compiles where it is pasted, however strict", () => {
    const root = resolve(import.meta.dirname, "../..");
    const folder = mkdtempSync(join(tmpdir(), "gatehouse-pasted-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, "pasted.ts"), `${typeScriptOf("https://g.example", question)}\nexport {};`);
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    const as = ["--strict", "--noEmit", "--target", "es2024", "--module", "esnext", "--moduleResolution", "bundler"];
    const types = ["--lib", "es2024", "--typeRoots", join(root, "node_modules/@types"), "--types", "node"];
    const told = spawnSync(process.execPath, [compiler, ...as, ...types, "pasted.ts"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(told.stdout).toBe("");
  });
});
