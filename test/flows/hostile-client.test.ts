import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mintPerson } from "../support/people.ts";
import { ALL_ROUTES, keyFor, pathIn, type Route, whoMay } from "../support/route-story.ts";
import { newPlace } from "../support/route-world.ts";

// What a client sends that looks for a way in: no answer is a fault of ours, and none holds a secret.

const administrator = await mintPerson("Root", { administrator: true });
const place = await newPlace("hostile", administrator);
const secrets = Object.values(place.keys);

const VALUES = [
  "\u0000",
  "a\u0000b",
  "\ud800",
  "__proto__",
  "constructor",
  "../../etc/passwd",
  "%00",
  "%2e%2e%2f",
  "-271821-04-20T00:00:00Z",
  "+275760-09-13T00:00:00.001Z",
  "9999-12-31T23:59:59.999+23:59",
  "0000-01-01T00:00:00Z",
  "2026-02-30T00:00:00Z",
  "x".repeat(100_000),
  "mem_00000000000000000000000000\u0000",
  2 ** 53 + 1,
  -(2 ** 63),
  1e308,
  -0,
  null,
  [],
  {},
  [[[[]]]],
];

const TEXTS = VALUES.filter((value) => typeof value === "string").map((text) => text.toWellFormed().slice(0, 2_000));

/** The body with one of its values replaced, as the text that is sent. */
const bodiesFrom = (good: object) =>
  fc
    .record({
      value: fc.constantFrom(...VALUES),
      at: fc.nat(),
      how: fc.constantFrom("replace", "__proto__", "constructor", "twice", "cut", "deep"),
    })
    .map(({ value, at, how }) => {
      const whole = JSON.stringify(good);
      if (how === "cut") return whole.slice(0, at % (whole.length + 1));
      if (how === "deep") return `${'{"a":['.repeat(at % 1_000)}1${"]}".repeat(at % 1_000)}`;
      const keys = Object.keys(good);
      const key = how === "replace" || how === "twice" ? (keys[at % keys.length] ?? "name") : how;
      if (how === "replace") return JSON.stringify({ ...good, [key]: value });
      const more = `${JSON.stringify(key)}:${JSON.stringify(value)}`;
      return whole === "{}" ? `{${more}}` : `{${more},${whole.slice(1)}`;
    });

const HEADERS: Readonly<Record<string, readonly string[]>> = {
  "If-Match": ['"0"', '"999999999999999"', '"9999999999999999"', "*", 'W/"1"', '"1","2"', '"-1"', '"1e3"'],
  "Idempotency-Key": ["x", "x".repeat(201), "__proto__", " "],
  "Content-Type": [
    "text/plain",
    "application/json; charset=utf-16",
    "multipart/form-data",
    "application/json;",
    "a".repeat(20_000),
  ],
  "Content-Encoding": ["gzip", "identity, gzip", ""],
  "X-Request-ID": ["x".repeat(20_000), "__proto__", "<script>"],
  "Accept-Language": [`${"ru;q=0.1,".repeat(3_000)}en`, ";;;,,,q=", "__proto__"],
  Accept: ["application/x-ndjson", "text/html", "x".repeat(20_000)],
  "Gatehouse-Min-Revision": ["999999999999999.ffffffff", "-1.zz", "__proto__"],
  "Gatehouse-Explain": ["true", "maybe"],
  "Sec-Fetch-Site": ["cross-site", "same-site"],
};

const oddHeaders = fc.record(
  Object.fromEntries(Object.entries(HEADERS).map(([name, values]) => [name, fc.constantFrom(...values)])),
  { requiredKeys: [] },
);

/** Mostly those that are right, so that the rest is looked at. */
const headers = fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: oddHeaders });

const CURSORS = ["", "W10", "WzFd", "e30", "bnVsbA", "WyJcdTAwMDAiLCJcdTAwMDAiXQ", "WzFlOTk5LDFd", "x".repeat(5_000)];
const queries = fc
  .record(
    {
      cursor: fc.constantFrom(...CURSORS, ...TEXTS),
      place: fc.constantFrom(...CURSORS, ...TEXTS),
      limit: fc.constantFrom("1", "0", "9007199254740993", "1e3", "-1", "\u0000"),
      q: fc.constantFrom(...TEXTS),
      from: fc.constantFrom(...TEXTS),
      to: fc.constantFrom(...TEXTS),
      head: fc.constantFrom("999999999999999.ffffffff", "0.0", ...TEXTS),
      actor: fc.constantFrom(...TEXTS),
      createdBy: fc.constantFrom(...TEXTS),
    },
    { requiredKeys: [] },
  )
  .map((query) => {
    const parameters = Object.entries(query).filter(([, value]) => value !== undefined);
    return parameters.length === 0 ? "" : `?${new URLSearchParams(parameters)}`;
  });

/** What the path names, one of it in another way. */
const paths = (route: Route) =>
  fc.record({ at: fc.nat(), text: fc.constantFrom(null, ...TEXTS) }).map(({ at, text }) => {
    const names = [...route.path.matchAll(/:(\w+)/g)].map(([, name = ""]) => name);
    const name = names[at % names.length];
    return pathIn(route, place, text === null || name === undefined ? {} : { [name]: encodeURIComponent(text) });
  });

const ENDS = /sessions|DELETE \/api\/projects\/:project$|suspension/;

describe("for anything a client sends, the answer is no server error and holds no secret", () => {
  test.each(ALL_ROUTES.filter(({ route }) => !ENDS.test(route)))("$route", async (route) => {
    const good = await route.body?.(place);
    const body = good === undefined ? fc.constant(undefined) : bodiesFrom(good as object);
    await fc.assert(
      fc.asyncProperty(paths(route), queries, headers, body, async (path, query, sent, text) => {
        const json = text === undefined ? {} : { "Content-Type": "application/json" };
        const all = { ...keyFor(route, place), ...route.headers?.(place), ...json, ...sent };
        const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
        const answer = await whoMay(route, place).send(route.method, path + query, text, given);
        expect([answer.status, answer.status < 500 || answer.body]).toEqual([answer.status, true]);
        const said = JSON.stringify([answer.body, [...answer.headers]]);
        expect(secrets.filter((secret) => said.includes(secret))).toEqual([]);
        if (answer.status >= 400) expect(said.length).toBeLessThan(60_000);
      }),
      { numRuns: 25 },
    );
  });

  test("ten megabytes are refused where one is the most", async () => {
    const body = JSON.stringify({ name: "x".repeat(10 * 1024 * 1024), timeZone: "UTC" });
    const answer = await place.owner.client.post("/api/projects", body, { "Content-Type": "application/json" });
    expect([answer.status, answer.body.error.code]).toEqual([413, "too_large"]);
  });
});
