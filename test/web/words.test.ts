import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { BUILT_IN_GROUPS, BUILT_IN_PRESETS, BUILT_IN_VERSION, builtInPermissions } from "../../access/built-in.ts";
import { sentences } from "../../web/features/activity/sentences.ts";
import { sentences as ofDeployment } from "../../web/features/deployment/sentences.ts";
import { nameOfPermission } from "../../web/permissions/names.ts";
import { noteOfPermission, noteOfPreset } from "../../web/permissions/notes.ts";
import { nameOfPreset } from "../../web/permissions/preset-names.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const LANGUAGES = ["en", "ru"] as const;

interface Variants {
  readonly declarations: readonly string[];
  readonly match: Readonly<Record<string, string>>;
}
type Message = string | readonly Variants[];

const messages = (language: string): Record<string, Message> => {
  const { $schema: _, ...all } = JSON.parse(readFileSync(join(ROOT, `messages/${language}.json`), "utf8"));
  return all;
};
const [english, russian] = [messages("en"), messages("ru")];

const textsOf = (message: Message | undefined): string[] => {
  if (message === undefined) return [];
  return typeof message === "string" ? [message] : message.flatMap(({ match }) => Object.values(match));
};
const variablesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

function sources(folder: string, endings: readonly string[]): string {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" });
  const wanted = files.filter((file) => endings.some((end) => file.endsWith(end)) && !file.includes("paraglide"));
  return wanted.map((file) => readFileSync(join(ROOT, folder, file), "utf8")).join("\n");
}

describe("messages", () => {
  test("are the same in every language", () => {
    expect(Object.keys(russian)).toEqual(Object.keys(english));
  });

  test("name the same things in every language and form", () => {
    const named = (message: Message | undefined) => textsOf(message).map((text) => variablesIn(text).join());
    const uneven = Object.keys(english).filter(
      (key) => new Set([...named(english[key]), ...named(russian[key])]).size !== 1,
    );
    expect(uneven).toEqual([]);
  });

  test("that count have every form that their language needs", () => {
    for (const language of LANGUAGES) {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      const counting = Object.entries(messages(language)).filter(([, message]) => typeof message !== "string");
      expect(counting.length).toBeGreaterThan(0);
      for (const [key, message] of counting) {
        const variants = typeof message === "string" ? [] : message;
        for (const { match } of variants) {
          const given = Object.keys(match).map((selector) => selector.slice(selector.indexOf("=") + 1));
          expect([key, given.sort()]).toEqual([key, [...forms].sort()]);
        }
      }
    }
  });

  test("are all used, and all that are used exist", () => {
    const used = new Set([...sources("web", [".ts", ".tsx"]).matchAll(/\bm\.([a-z0-9_]+)/g)].map(([, key]) => key));
    expect([...used].sort()).toEqual(Object.keys(english).sort());
  });
});

test("every built-in permission and preset has a name and a line about it", () => {
  for (const { name } of builtInPermissions(BUILT_IN_VERSION, BUILT_IN_GROUPS)) {
    expect(nameOfPermission(name)).not.toBe(name);
    expect(noteOfPermission(name)).not.toBeNull();
  }
  for (const key of BUILT_IN_PRESETS) {
    expect(nameOfPreset(key)).not.toMatch(/-/);
    expect(noteOfPreset(key)).not.toBeNull();
  }
});

test("every action that the worker records is told in words", () => {
  const recorded = [
    ...sources("worker", [".ts"]).matchAll(
      /"((?:deployment|user|project|invitation|member|members|transfer|preset|permission|key|resource)\.[a-z_]+)"/g,
    ),
  ];
  const actions = new Set(recorded.map(([, action]) => action).filter((action) => isPastTense(action ?? "")));
  expect(actions.size).toBeGreaterThan(25);
  const told = [...Object.keys(sentences), ...Object.keys(ofDeployment)];
  for (const action of actions) expect(told).toContain(action);
});

/** Events are named in the past tense, which tells them from permissions such as `project.edit`. */
const isPastTense = (action: string) => /(?:ed|left|again|by_other|withdrawn)$/.test(action);

test("templates hold no style and no script of their own, which the content policy forbids", () => {
  const markup = sources("web", [".tsx", ".html"]);
  expect(markup).not.toMatch(/\bstyle="/);
  expect(markup).not.toMatch(/\son[a-z]+="/);
  expect(markup).not.toMatch(/<script>/);
  expect(markup).not.toMatch(/innerHTML/);
});
