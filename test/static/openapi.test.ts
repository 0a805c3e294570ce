import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { document } from "../../scripts/api-document.ts";
import { withRoutes } from "../../scripts/api-table.ts";

test("the document is valid OpenAPI 3.1, with no reference that leads nowhere", async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(structuredClone(document) as never);
  expect(errors).toBeUndefined();
  expect([valid, validator.version]).toEqual([true, "3.1"]);
  expect(() => validator.resolveRefs()).not.toThrow();
});

test("docs/api.md has the routes of the document; if not, run `npm run generate` and commit what it writes", () => {
  const page = readFileSync(resolve(import.meta.dirname, "../../docs/api.md"), "utf8");
  expect(withRoutes(page, document)).toBe(page);
});
