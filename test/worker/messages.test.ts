import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { Fields } from "../../worker/platform/http/fields.ts";
import { problemOf } from "../../worker/platform/http/problems.ts";
import { parse } from "../../worker/platform/http/sentences.ts";
import { strayKeys } from "../../worker/platform/http/stray-keys.ts";
import { mintPerson } from "../support/people.ts";
import { ALL_ROUTES, keyFor, pathIn, type Route, whoMay } from "../support/route-story.ts";
import { newPlace } from "../support/route-world.ts";

const Item = Fields("a thing", { id: v.number() });
const Kind = v.picklist(["team", "client"]);
const Change = v.variant("type", [
  Fields("this change", { type: v.literal("add"), preset: v.string() }),
  Fields("this change", { type: v.literal("remove") }),
]);

const field = (schema: v.GenericSchema, value: unknown) => [v.strictObject({ x: schema }), { x: value }] as const;

/** What a schema without words of its own says. */
const SENTENCES: readonly (readonly [string, readonly [v.GenericSchema, unknown], string])[] = [
  ["a missing key", [v.strictObject({ x: v.string() }), {}], "`x` is missing."],
  ["a missing key of a list's item", field(v.array(Item), [{ id: 1 }, {}]), "`x.1.id` is missing."],
  ["a missing key, of words of its own", [v.strictObject({ x: v.string("Write x.") }), {}], "`x` is missing."],
  ["another type", field(v.string(), 7), "`x` must be text, not a number."],
  ["null", field(v.number(), null), "`x` must be a number, not null."],
  ["text for truth", field(v.boolean(), "yes"), "`x` must be true or false, not text."],
  ["truth for text", field(v.string(), true), "`x` must be text, not true."],
  ["an object for a list", field(v.array(Item), { id: 1 }), "`x` must be a list, not an object."],
  ["text for an object", field(Item, "one"), "`x` must be an object, not text."],
  ["another item", field(v.array(Item), [{ id: 1 }, 5]), "`x.1` must be an object, not a number."],
  ["a deep one", field(v.array(Item), [{ id: "1" }]), "`x.0.id` must be a number, not text."],
  ["no object at all", [Item, "one"], "The body must be an object, not text."],
  ["a member of no enum", field(Kind, "robots"), "`x` must be `team` or `client`."],
  ["a misspelt member", field(Kind, "Taem"), "`x` must be `team` or `client`; did you mean `team`?"],
  ["a number for a member", field(Kind, 3), "`x` must be `team` or `client`, not a number."],
  [
    "a misspelt member, of words of its own",
    field(v.picklist(["a-long-name"], "Choose a name."), "a-lang-name"),
    "Choose a name; did you mean `a-long-name`?",
  ],
  ["one word alone", field(v.literal("all"), "some"), "`x` must be `all`."],
  [
    "a union",
    field(v.union([v.string(), v.number(), v.null()]), []),
    "`x` must be text, a number or null, not a list.",
  ],
  [
    "a union of one that nearly fits",
    field(v.union([v.boolean(), v.pipe(v.string(), v.maxLength(2))]), "abc"),
    "`x` must have at most 2 characters.",
  ],
  ["a record", field(v.record(v.string(), v.number()), { a: "b" }), "`x.a` must be a number, not text."],
  ["a variant that is none", field(Change, { type: "ad" }), "`x.type` must be `add` or `remove`; did you mean `add`?"],
  ["a variant without its key", field(Change, {}), "`x.type` is missing."],
  ["no variant", field(Change, null), "`x` must be an object, not null."],
  ["within a variant", field(Change, { type: "add" }), "`x.preset` is missing."],
  ["empty text", field(v.pipe(v.string(), v.minLength(1)), ""), "`x` must not be empty."],
  ["short text", field(v.pipe(v.string(), v.minLength(8)), "a"), "`x` must have at least 8 characters."],
  ["long text", field(v.pipe(v.string(), v.maxLength(1)), "ab"), "`x` must have at most 1 character."],
  ["many", field(v.pipe(v.array(v.number()), v.maxLength(1)), [1, 2]), "`x` must have at most 1 entry."],
  ["few", field(v.pipe(v.array(v.number()), v.minLength(2)), [1]), "`x` must have at least 2 entries."],
  [
    "many attributes",
    field(v.pipe(v.record(v.string(), v.number()), v.maxEntries(1)), { a: 1, b: 2 }),
    "`x` must have at most 1 entry.",
  ],
  ["too small", field(v.pipe(v.number(), v.minValue(1)), 0), "`x` must be at least 1."],
  ["too large", field(v.pipe(v.number(), v.maxValue(1000)), 1001), "`x` must be at most 1,000."],
  ["a fraction", field(v.pipe(v.number(), v.integer()), 1.5), "`x` must be a whole number."],
  ["no time", field(v.pipe(v.string(), v.isoTimestamp()), "now"), "`x` must be a time such as 2026-12-01T00:00:00Z."],
  ["another form", field(v.pipe(v.string(), v.regex(/^a$/)), "b"), "`x` does not have the form that it needs."],
  [
    "what a function refuses",
    field(
      v.pipe(
        v.string(),
        v.check(() => false),
      ),
      "b",
    ),
    "`x` is not valid.",
  ],
  [
    "words of its own",
    field(
      v.pipe(
        v.string(),
        v.check(() => false, "Write it well."),
      ),
      "b",
    ),
    "Write it well.",
  ],
];

describe("a sentence says what is wrong", () => {
  test.each(SENTENCES)("%s", (_, [schema, value], sentence) => {
    expect((parse(schema, value).issues ?? []).map((issue) => problemOf(issue).message)).toEqual([sentence]);
  });

  test("a key that is not there, by what it would be of", () => {
    const sentences = (schema: v.GenericSchema, value: unknown) =>
      strayKeys(schema, value).map(({ message }) => message);
    expect(sentences(v.array(Item), [{ di: 1 }])).toEqual(["`di` is not a field of a thing; did you mean `id`?"]);
    expect(sentences(Change, { type: "remove", preset: "a" })).toEqual(["`preset` is not a field of this change."]);
    expect(
      sentences(
        v.pipe(
          Item,
          v.check(() => true),
        ),
        { other: 1 },
      ),
    ).toEqual(["`other` is not a field of a thing."]);
  });

  test("at most a hundred, and no name longer than it is worth", () => {
    const body = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`${at}${"x".repeat(1_000)}`, at]));
    const problems = strayKeys(Item, body);
    expect(problems.length).toBe(100);
    expect(JSON.stringify(problems).length).toBeLessThan(100_000);
  });
});

const administrator = await mintPerson("Root", { administrator: true });
const place = await newPlace("messages", administrator);

/** Any JSON in place of something in what is well-formed; or something taken out, or put in. */
const brokenFrom = (body: unknown) =>
  fc
    .record({ at: fc.nat(), how: fc.constantFrom("replace", "remove", "add"), value: fc.jsonValue({ maxDepth: 2 }) })
    .map(({ at, how, value }) => {
      const copy = { root: structuredClone(body) };
      const places = placesIn(copy);
      const [holder, key] = places[at % places.length] ?? [copy, "root"];
      if (how === "replace") Reflect.set(holder, key, value);
      else if (how === "remove") Reflect.deleteProperty(holder, key);
      else
        Reflect.set(
          typeof Reflect.get(holder, key) === "object" ? (Reflect.get(holder, key) ?? {}) : holder,
          "extra",
          value,
        );
      return copy.root;
    });

function placesIn(holder: object): (readonly [object, string])[] {
  return Object.entries(holder).flatMap(([key, value]) => [
    [holder, key] as const,
    ...(typeof value === "object" && value !== null ? placesIn(value) : []),
  ]);
}

const NAMES = [
  "limit",
  "cursor",
  "q",
  "sort",
  "kind",
  "status",
  "preset",
  "permission",
  "from",
  "head",
  "dryRun",
  "format",
  "to",
  "place",
];
const brokenQuery = fc
  .dictionary(fc.constantFrom(...NAMES), fc.oneof(fc.string(), fc.string({ unit: "binary", maxLength: 500 })), {
    maxKeys: 3,
  })
  .map((query) => new URLSearchParams(query).toString());

const RAW = /\bInvalid\b|\bExpected\b|\breceived\b|\bundefined\b|\bNaN\b|\[object/;

describe("no route lets the words of the validator out", () => {
  const takes = ALL_ROUTES.filter(({ route }) => !route.startsWith("DELETE /api/sessions"));

  test.each(takes)("$route", async (route: Route) => {
    const good = (await route.body?.(place)) ?? undefined;
    const broken = good === undefined ? fc.constant(undefined) : brokenFrom(good);
    const path = pathIn(route, place);
    const headers = { ...route.headers?.(place), ...keyFor(route, place) };
    await fc.assert(
      fc.asyncProperty(broken, fc.oneof(fc.constant(""), brokenQuery), async (body, query) => {
        const asked = query === "" ? path : `${path}?${query}`;
        const answer = await whoMay(route, place).send(route.method, asked, body, headers);
        expect(answer.status).toBeLessThan(500);
        if (answer.status >= 400) expect(sentencesIn(answer.body).filter((text) => RAW.test(text))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

/** Every message in it. */
function sentencesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { message } = value as { message?: unknown };
  return [...(typeof message === "string" ? [message] : []), ...Object.values(value).flatMap(sentencesIn)];
}
