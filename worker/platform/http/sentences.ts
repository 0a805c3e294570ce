import * as v from "valibot";
import { RULES } from "./rule-predicates.ts";
import { suggest } from "./suggest.ts";

export type Issue = v.BaseIssue<unknown>;

/** Stands where a schema has no message of its own. */
const UNSAID = "";

/** As valibot does, but for its own messages: `sentenceOf` makes those. */
export const parse = <S extends v.GenericSchema>(schema: S, raw: unknown): v.SafeParseResult<S> =>
  v.safeParse(schema, raw, { message: UNSAID });

/** What is wrong, for the person who sent it: in the schema's words, if it has some. */
export function sentenceOf(issue: Issue, path: string): string {
  const own = isMissing(issue) ? UNSAID : issue.message;
  const said = own === UNSAID ? `${path === "" ? "The body" : `\`${path}\``} ${generalPredicate(issue)}.` : own;
  const meant = suggestionFor(issue);
  return meant === null ? said : said.replace(/\.$/, `; did you mean \`${meant}\`?`);
}

/** The same as the end of a sentence without its full stop, for schemas whose messages are such ends. */
export const predicateOf = (issue: Issue): string =>
  isMissing(issue) || issue.message === UNSAID ? generalPredicate(issue) : issue.message;

export const isMissing = ({ kind, path, input }: Issue): boolean =>
  kind === "schema" && path !== undefined && input === undefined;

function generalPredicate(issue: Issue): string {
  if (isMissing(issue)) return "is missing";
  if (issue.kind === "schema") return mustBe(issue);
  return RULES[issue.type]?.(requirementOf(issue), issue.input) ?? "is not valid";
}

function mustBe({ expected, input }: Issue): string {
  const options = optionsIn(expected);
  const known = options.map((option) => WORDS[option]).filter((word) => word !== undefined);
  const literals = literalsIn(options);
  const allowed = [...new Set([...literals.map(quote), ...known])];
  if (allowed.length === 0) return "is not valid";
  return `must be ${either(allowed)}${literals.length > 0 && typeof input === "string" ? "" : `, not ${kindOf(input)}`}`;
}

/** Valibot joins what it expects: `string`, `("en" | "ru")`. */
const optionsIn = (expected: string | null): string[] =>
  (expected ?? "").match(/"(?:[^"\\]|\\.)*"|[^\s()|&]+/g)?.map(String) ?? [];

const literalsIn = (options: readonly string[]): string[] =>
  options.filter((option) => option.startsWith('"')).map((option) => option.slice(1, -1));

/** `a`, `a or b`, `a, b or c`. */
const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;

const quote = (text: string): string => `\`${text}\``;

const WORDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  Object: "an object",
  Array: "a list",
  null: "null",
};

function kindOf(input: unknown): string {
  if (input === null || typeof input === "boolean") return String(input);
  if (typeof input === "object") return Array.isArray(input) ? "a list" : "an object";
  return typeof input === "string" ? "text" : "a number";
}

function suggestionFor({ type, expected, input }: Issue): string | null {
  if (typeof input !== "string" || (type !== "picklist" && type !== "variant")) return null;
  return suggest(input, literalsIn(optionsIn(expected)));
}

const requirementOf = ({ requirement }: Issue): string =>
  typeof requirement === "number" ? requirement.toLocaleString("en") : String(requirement);
