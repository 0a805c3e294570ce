import { expect, test } from "vitest";
import { filesBelow, readSource } from "./files.ts";

const FOLDER = "docs/decisions";
const decisions = filesBelow(FOLDER, [".md"])
  .map(({ path, text }) => ({ name: path.slice(FOLDER.length + 1), text }))
  .filter(({ name }) => name !== "README.md");

const titleOf = (text: string): string => /^# \d+\. (.+)\n/.exec(text)?.[1] ?? "no heading";
const numberOf = (name: string): number => Number(name.slice(0, 4));

test("every decision has a number of its own", () => {
  const numbers = decisions.map(({ name }) => numberOf(name));
  expect(decisions.length).toBeGreaterThan(30);
  expect(numbers).toEqual([...new Set(numbers)]);
});

test.each(decisions)("$name is named after its heading", ({ name, text }) => {
  const slug = titleOf(text)
    .toLowerCase()
    .replaceAll("'", "")
    .replaceAll(/[^a-z0-9]+/g, "-");
  expect(text).toMatch(new RegExp(`^# ${numberOf(name)}\\. `));
  expect(name).toBe(`${name.slice(0, 4)}-${slug}.md`);
});

test("the index lists every decision by its title, and no other", () => {
  const { text } = readSource(`${FOLDER}/README.md`);
  const rows = [...text.matchAll(/^\| (\d+) \| \[(.+)\]\((.+)\) \| (?:in force|superseded by)/gm)];
  const listed = rows.map(([, number, title, name]) => ({ number: Number(number), title, name }));
  const written = decisions.map(({ name, text }) => ({ number: numberOf(name), title: titleOf(text), name }));
  expect(listed).toEqual(written.toSorted((a, b) => a.number - b.number));
});
