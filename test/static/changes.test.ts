import { describe, expect, test } from "vitest";
import { filesBelow, importsOf, type SourceFile } from "./files.ts";

// The tables that a project consists of, as db/schema.ts names them.
const PROJECT_TABLES =
  "events eventValues grants invitations memberAliases memberPresets memberSearch members permissions presetGrants presets projects projectStates resources serviceKeys transfers";

const WRITE = new RegExp(`\\.(?:insert|update|delete)\\(\\s*(?:${PROJECT_TABLES.replaceAll(" ", "|")})\\b`);
/** The one way to write, whose type asks for the event; what only returns statements writes nothing by itself. */
const CHANGES = /\b(?:change|changeProject|changeDeployment|changeDeploymentAs|changeStream|writeDraft|commit)[(<]/;
const EXECUTES = /\bawait\b|\.batch\(|\.run\(/;
const AUTHORIZES = /\bauthorize\w*\(/;

/** Where that way is made. */
const THE_WAY = [
  "worker/projects/changes/change.ts",
  "worker/projects/changes/change-deployment.ts",
  "worker/projects/core/open.ts",
];

/** Who may is not a permission of the project here, and why. */
const DECIDED_OTHERWISE: Readonly<Record<string, string>> = {
  "worker/deployment/suspend-project.ts": "the administrator alone may",
  "worker/deployment/suspend-user.ts": "the administrator alone may",
  "worker/projects/invitations/accept.ts": "the invited person alone may",
  "worker/deployment/keys/deployment-keys.ts": "the administrator alone may",
  "worker/projects/invitations/decline.ts": "the invited person alone may",
  "worker/projects/invitations/record-wrong-account.ts": "records that a person tried who may not",
  "worker/projects/placeholders/accept.ts": "only a user who proved the address may",
  "worker/projects/placeholders/decline.ts": "only a user who proved the address may",
  "worker/projects/placeholders/end-overdue.ts": "the clock: their time is over",
  "worker/projects/file/apply/apply-plan.ts": "writes what surveyProject has authorized",
  "worker/projects/file/export.ts": "the deployment's own history; openWhole has authorized",
  "worker/projects/core/delete.ts": "the owner alone may",
  "worker/projects/core/record-reading.ts": "records what a key of the deployment was let read",
  "worker/projects/core/insert-project.ts": "a caller who may create a project writes its first event",
  "worker/accounts/users/sign-up.ts": "any person who proves an address may, where sign-up is open to it",
  "worker/projects/transfers/accept.ts": "the nominee alone may",
  "worker/projects/transfers/cancel.ts": "the owner and the nominee may",
};

/** What is written here is no change of a project, and why. */
const NO_CHANGE: Readonly<Record<string, string>> = {
  "worker/cron/clear-old.ts": "forgets what requests were answered, a day later",
  "worker/projects/keys/find-key.ts": "notes when a key was last used",
  "worker/accounts/me/change.ts": "a person's new name, by which lists are ordered and searched",
  "worker/projects/core/purge.ts": "carries out what deleting recorded 14 days ago",
};

const files = filesBelow("worker", [".ts", ".tsx"]).filter(({ path }) => !THE_WAY.includes(path));
const paths = (found: readonly SourceFile[]) => found.map(({ path }) => path).toSorted();
const writes = (file: SourceFile) =>
  WRITE.test(file.text) || importsOf(file).some(({ path }) => path?.startsWith("db/writes/"));

describe("a file of the Worker", () => {
  const changing = files.filter(({ text }) => CHANGES.test(text));

  test("that changes a project is found by this test", () => {
    expect(paths(changing)).toContain("worker/projects/team/remove.ts");
  });

  test("that changes a project asks whether the caller may, or says above who may", () => {
    const unasked = changing.filter(({ text }) => !AUTHORIZES.test(text));
    expect(paths(unasked)).toEqual(Object.keys(DECIDED_OTHERWISE).toSorted());
  });

  test("that inserts an event never skips a conflict, which would leave a gap in the log", () => {
    const inserting = filesBelow("db", [".ts"])
      .concat(files)
      .filter(({ text }) => /\binsert\(events\)|into \$\{events\}/.test(text));
    expect(paths(inserting)).toEqual(["db/commit.ts"]);
    expect(inserting.filter(({ text }) => /onConflict|or ignore|on conflict/i.test(text))).toEqual([]);
  });

  test("that deletes events is not there", () => {
    expect(
      paths(files.filter(({ text }) => /\bdelete\(events\)|delete from (events|\$\{events\})/i.test(text))),
    ).toEqual([]);
  });

  test("that writes a project's tables without an event says above why that is no change", () => {
    const unrecorded = files.filter((file) => writes(file) && EXECUTES.test(file.text) && !CHANGES.test(file.text));
    expect(paths(unrecorded)).toEqual(Object.keys(NO_CHANGE).toSorted());
  });
});
