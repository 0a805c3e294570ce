import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
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
    const run = new Function(
      "fetch",
      "process",
      `return (async () => {${typeScriptOf("https://g.example", question)}\nreturn decision; })()`,
    );
    expect(await run(fetch, { env: { GATEHOUSE_KEY: "gk_1" } })).toBe(true);
    expect(sent[0]?.url).toBe("https://g.example/access/v1/evaluation");
    expect(sent[0]?.init.headers.Authorization).toBe("Bearer gk_1");
    expect(JSON.parse(sent[0]?.init.body ?? "")).toEqual(question);
  });
});
