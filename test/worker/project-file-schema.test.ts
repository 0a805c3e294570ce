import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFile } from "../../worker/project-file/read.ts";
import type { WrittenFile } from "../../worker/project-file/schemas.ts";
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

  test("a key that nobody knows, or one that is missing, is refused by both or by neither", () => {
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
