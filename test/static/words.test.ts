import { expect, test } from "vitest";
import { filesBelow, readSource, type SourceFile } from "./files.ts";

/** Words that stand where a noun is missing: name the caller, the member, the key, the isolate. */
const NOUN_MISSING = /\b(?:whoever|whatever|whomever|whom|whosoever|somebody|nobody|anybody)\b/i;
/** One running Gatehouse is a deployment. */
const DEPLOYMENT_MISNAMED = /\binstallations?\b/i;

const CODE = ["access", "bench", "db", "examples", "scripts", "sdk", "web", "worker"];
const PROSE = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "sdk/README.md"];
const GENERATED = /\/(?:node_modules|dist|paraglide|\.wrangler)\//;
/** Passwords that are refused, as people write them. */
const PASSWORDS = "worker/accounts/passwords/common-list.ts";

const codeFiles = CODE.flatMap((folder) => filesBelow(folder, [".ts", ".tsx", ".css", ".html", ".js"])).filter(
  ({ path }) => !GENERATED.test(path) && path !== PASSWORDS,
);
const pages = [
  ...filesBelow("docs", [".md", ".svg"]),
  ...filesBelow("examples", [".md"]),
  ...PROSE.map(readSource),
].filter(({ path }) => !GENERATED.test(path));

const messages = [readSource("messages/en.json")];

function linesWith(words: RegExp, files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, at) => (words.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
  );
}

test("code names the noun, in comments, strings and identifiers", () => {
  expect(codeFiles.length).toBeGreaterThan(100);
  expect(linesWith(NOUN_MISSING, codeFiles)).toEqual([]);
});

test("pages name the noun", () => {
  expect(pages.length).toBeGreaterThan(45);
  expect(linesWith(NOUN_MISSING, pages)).toEqual([]);
});

test("sentences of the app name the noun", () => {
  expect(linesWith(NOUN_MISSING, messages)).toEqual([]);
});

test("a deployment is called one", () => {
  expect(linesWith(DEPLOYMENT_MISNAMED, [...codeFiles, ...pages, ...messages])).toEqual([]);
});
