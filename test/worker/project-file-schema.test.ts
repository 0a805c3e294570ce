import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFile } from "../../worker/projects/file/read/read.ts";
import type { WrittenFile } from "../../worker/projects/file/read/schemas.ts";
import { Client } from "../support/client.ts";
import { fits } from "../support/json-schema.ts";
import { sampleFile } from "../support/project-file.ts";
import { anySaid } from "../support/project-file-arbitraries.ts";
import { ok } from "../support/team.ts";

const answer = await new Client().get<object>("/schemas/project-1.json");
const schema = ok<object>(answer);

test("the schema is there for everybody, under the address that it names", () => {
  expect(answer.headers.get("Content-Type")).toBe("application/schema+json");
  expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(schema).toMatchObject({ $id: "http://localhost:8787/schemas/project-1.json", type: "object" });
});

/** Every object in the value, with a way to the whole in which it is another. */
function* objectsIn(
  value: unknown,
  whole: (other: unknown) => unknown = (other) => other,
): Generator<[object, (other: unknown) => unknown]> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield [value, whole];
  for (const [key, each] of Object.entries(value)) {
    const within = (other: unknown) =>
      whole(Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other });
    yield* objectsIn(each, within);
  }
}

const isSound = (file: unknown) => readFile(file).problems.length === 0;

describe("is in step with what reads a file", () => {
  const file = { $schema: "http://localhost:8787/schemas/project-1.json", ...sampleFile() } satisfies WrittenFile;

  test("it takes every file that can be read", () => {
    expect(fits(schema, file)).toBe(true);
    const files = anySaid("schema.example.com").map(
      ({ builtInGroups, ...said }): WrittenFile => ({
        format: "gatehouse/project@1",
        project: { slug: "schema", name: "Schema", builtInGroups },
        ...said,
      }),
    );
    fc.assert(
      fc.property(files, (each) => {
        expect([isSound(each), fits(schema, each)]).toEqual([true, true]);
      }),
    );
  });

  test("an unknown key, or a missing one, is refused by both or by neither", () => {
    let refused = 0;
    for (const [object, whole] of objectsIn(file)) {
      const isAttributes = "department" in object;
      expect([isSound(whole({ ...object, stray: 1 })), fits(schema, whole({ ...object, stray: 1 }))]).toEqual(
        isAttributes ? [true, true] : [false, false],
      );
      for (const key of Object.keys(object)) {
        const { [key]: _, ...rest } = object as Record<string, unknown>;
        const less = whole(rest);
        expect([key, fits(schema, less)]).toEqual([key, isSound(less)]);
        if (!isSound(less)) refused++;
      }
    }
    expect(refused).toBeGreaterThan(15);
  });

  const long = (length: number) => "x".repeat(length);
  const many = (length: number) => Object.fromEntries(Array.from({ length }, (_, at) => [`a${at}`, at]));
  const project = (more: object) => ({ project: { slug: "schema", name: "Schema", ...more } });
  const permission = (more: object) => ({
    permissions: [{ name: "todos.read", resourceType: "todo", action: "read", label: "Read", ...more }],
  });
  const member = (more: object) => ({ members: [{ email: "ann@schema.example.com", name: "Ann", ...more }] });
  const grant = (more: object) => member({ grants: [{ permission: "posts.view", ...more }] });

  test.each([
    ["a name that shows nothing", project({ name: " \u200b" }), project({ name: " x " })],
    ["a long name", project({ name: long(81) }), project({ name: long(80) })],
    ["what is no address", project({ owner: { email: "lead" } }), project({ owner: { email: " Lead@Example.com" } })],
    ["a long label", permission({ label: long(101) }), permission({ label: long(100) })],
    ["a long permission", grant({ permission: `posts.${long(95)}` }), grant({ permission: `posts.${long(94)}` })],
    ["a type that is long in a scope", grant({ scope: `${long(65)}:1` }), grant({ scope: `${long(64)}:1` })],
    ["an id that is long in a scope", grant({ scope: `a:${long(257)}` }), grant({ scope: `a:${long(256)}` })],
    ["a tab in a scope", grant({ scope: "a:\t" }), grant({ scope: "a:b:\u2028" })],
    [
      "a property without a name",
      grant({ when: [{ property: "resource.", eq: 1 }] }),
      grant({ when: [{ property: "resource.\n", eq: 1 }] }),
    ],
    [
      "a number that is not exact in a comparison",
      grant({ when: [{ property: "resource.a", eq: 2 ** 53 }] }),
      grant({ when: [{ property: "resource.a", eq: 2 ** 53 - 1 }] }),
    ],
    ["a number that is not exact", member({ attributes: { a: -(2 ** 53) } }), member({ attributes: { a: -1.5 } })],
    ["a day that no calendar has", grant({ expiresAt: "2027-02-30T00:00:00Z" }), grant({ expiresAt: null })],
    ["many attributes", member({ attributes: many(51) }), member({ attributes: many(50) })],
    ["a list of attributes", member({ attributes: ["news"] }), member({ attributes: {} })],
    ["a reserved name", member({ attributes: { prototype: 1 } }), member({ attributes: { toString: 1 } })],
  ])("%s is refused by both, and what comes close is not", (_, wrong, right) => {
    const whole = (part: object) => ({ format: file.format, ...project({}), ...part });
    expect([isSound(whole(wrong)), fits(schema, whole(wrong))]).toEqual([false, false]);
    expect([isSound(whole(right)), fits(schema, whole(right))]).toEqual([true, true]);
  });

  test("a value of another kind is refused by both", () => {
    for (const [object, whole] of objectsIn(file)) {
      for (const key of Object.keys(object)) {
        for (const other of [null, 7, [{}], { a: [] }]) {
          const wrong = whole({ ...object, [key]: other });
          if (!isSound(wrong)) expect([key, other, fits(schema, wrong)]).toEqual([key, other, false]);
        }
      }
    }
  });
});
