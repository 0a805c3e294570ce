import { describe, expect, test } from "vitest";
import { filesBelow, importsOf, type SourceFile } from "./files.ts";

// The tables that a project consists of, as db/schema.ts names them.
const PROJECT_TABLES =
  "events eventValues grants invitations memberAliases memberPresets memberSearch members permissions presetGrants presets projects projectStates resources serviceKeys transfers";

const WRITE = new RegExp(`\\.(?:insert|update|delete)\\(\\s*(?:${PROJECT_TABLES.replaceAll(" ", "|")})\\b`);
const AUTHORIZES = /\bauthorize\w*\(/;
// The one way to write, whose type asks for the event.
const RECORDS = /\b(?:change|changeProject|commit)[(<]/;

const changesProject = (file: SourceFile) =>
  WRITE.test(file.text) || importsOf(file).some(({ path }) => path?.startsWith("db/writes/"));

/** Who may is not a permission of the project here, and why. */
const DECIDED_OTHERWISE: Readonly<Record<string, string>> = {
  "worker/invitations/accept.ts": "the invited person alone may",
  "worker/invitations/decline.ts": "the invited person alone may",
  "worker/projects/create.ts": "anybody with an account may",
  "worker/projects/delete.ts": "the owner alone may",
  "worker/transfers/accept.ts": "the nominee alone may",
  "worker/transfers/cancel.ts": "the owner and the nominee may",
};

/** What is written here is no change of a project, and why. */
const NO_CHANGE: Readonly<Record<string, string>> = {
  "worker/cron/clear-old.ts": "forgets what requests were answered, a day later",
  "worker/invitations/write.ts": "makes the statements of invite.ts, which authorizes and records",
  "worker/keys/deployment.ts": "keys of the deployment belong to no project",
  "worker/keys/find-key.ts": "notes when a key was last used",
  "worker/me/change.ts": "a person's new name, by which lists are ordered and searched",
  "worker/projects/purge.ts": "carries out what deleting recorded 14 days ago",
  "worker/team/differences.ts": "makes the statements of edits, which authorize and record",
};

const changing = filesBelow("worker", [".ts", ".tsx"]).filter(changesProject);
const broken = (rule: RegExp) => changing.filter(({ text }) => !rule.test(text)).map(({ path }) => path);

describe("a file of the Worker that changes a project's tables", () => {
  test("is found by this test", () => {
    expect(changing.map(({ path }) => path)).toContain("worker/team/remove.ts");
  });

  test("asks whether the caller may, or says above who may", () => {
    const allowed = [...Object.keys(DECIDED_OTHERWISE), ...Object.keys(NO_CHANGE)];
    expect(broken(AUTHORIZES).toSorted()).toEqual(allowed.toSorted());
  });

  test("records an event in the same batch, or says above why it is no change", () => {
    expect(broken(RECORDS).toSorted()).toEqual(Object.keys(NO_CHANGE).toSorted());
  });
});
