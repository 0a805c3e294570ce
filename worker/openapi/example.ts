import type { JsonSchema } from "@valibot/to-json-schema";
import { resolve } from "./answer-schema.ts";

type Schemas = Readonly<Record<string, JsonSchema>>;

/** Example values by property name, in any schema. */
const VALUES: Readonly<Record<string, unknown>> = {
  id: "mem_01k9zqh3v4w5x6y7z8a9b0c1d2",
  memberId: "mem_01k9zqh3v4w5x6y7z8a9b0c1d2",
  fromMemberId: "mem_01k9zqh3v4w5x6y7z8a9b0c1d2",
  toMemberId: "mem_01k9zqk0t1s2r3q4p5n6m7k8j9",
  slug: "spring",
  name: "Ann Okafor",
  email: "ann@example.com",
  emailMasked: "a••@example.com",
  address: "ann@example.com",
  timeZone: "Europe/Riga",
  permission: "posts.publish",
  missing: "posts.publish",
  group: "posts",
  verb: "publish",
  action: "publish",
  resourceType: "post",
  implies: "posts.view",
  scope: "account:instagram-main",
  scopes: "check",
  property: "resource.account",
  eq: "instagram-main",
  presets: "editor",
  formerOwnerPresets: "viewer",
  preset: "editor",
  key: "editor",
  type: "post",
  label: "Publish",
  note: "Welcome",
  from: "preset:editor",
  source: "grant",
  code: "483920",
  token: "0.c2VjcmV0",
  secret: "gk_4f1c0d9e8b7a",
  hint: "gk_4f1c",
  hash: "0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9",
  revision: 12,
  version: "0.1.0",
  url: "https://gatehouse.example/invite/0.bGluaw",
  publicUrl: "https://gatehouse.example",
  password: "correct horse battery",
  userAgent: "Mozilla/5.0",
  builtInGroups: "posts",
  all: "posts",
  shown: "posts",
  cursor: "WyJhbm4iXQ",
  next_token: "",
  policy_decision_point: "https://gatehouse.example/projects/spring",
};

/** Example values by schema and property name, for names with several meanings. */
const OWN: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  Project: { id: "prj_01k9zq7c2d3e4f5g6h7j8k9m0n", name: "Spring campaign" },
  ProjectEdited: { id: "prj_01k9zq7c2d3e4f5g6h7j8k9m0n", name: "Spring campaign" },
  Invitation: { id: "inv_01k9zr1a2b3c4d5e6f7g8h9j0k" },
  Key: { id: "key_01k9zs5v6w7x8y9z0a1b2c3d4e", name: "Shop" },
  RotatedKey: { id: "key_01k9zs5v6w7x8y9z0a1b2c3d4e" },
  Resource: { id: "7", name: "Post 7" },
  Permission: { name: "posts.publish" },
  Preset: { key: "editor", name: "Editor" },
  User: { id: "usr_01k9zt9m8n7p6q5r4s3t2v1w0x" },
  Account: { id: "usr_01k9zt9m8n7p6q5r4s3t2v1w0x" },
  Colleague: { id: "usr_01k9zt9m8n7p6q5r4s3t2v1w0x" },
  Session: { id: "ses_01k9zv3h4j5k6m7n8p9q0r1s2t" },
  Event: { action: "member.edited" },
};

const AN_HOUR = "2026-12-01T09:00:00Z";

/** An example of the schema, with realistic names and times. */
export function exampleOf(schema: JsonSchema, schemas: Schemas, name = ""): unknown {
  const { anyOf, oneOf, enum: choices, const: only, properties, items, type, ...rest } = resolve(schema, schemas);
  if (only !== undefined) return only;
  if (choices) return choices[0];
  const options = anyOf ?? oneOf;
  if (options) return exampleOf(first(options, schemas), schemas, name);
  if (rest.default !== undefined && rest.default !== null) return rest.default;
  if (properties) return exampleObject({ properties, ...rest }, schemas, schema.$ref?.split("/").at(-1));
  if (type === "array") return isSchema(items) ? [exampleOf(items, schemas, name)] : [];
  return plainValue(type, rest.format, name);
}

const isSchema = (items: JsonSchema["items"]): items is JsonSchema =>
  typeof items === "object" && !Array.isArray(items);

/** The first option other than `null`. */
const first = (options: readonly unknown[], schemas: Schemas): JsonSchema =>
  (options as JsonSchema[]).find((each) => resolve(each, schemas).type !== "null") ?? {};

function exampleObject({ properties, required = [] }: JsonSchema, schemas: Schemas, of = ""): unknown {
  const entries = Object.entries(properties ?? {}) as [string, JsonSchema][];
  const shown = required.length > 0 ? entries.filter(([key]) => required.includes(key)) : entries.slice(0, 1);
  const own = OWN[of] ?? {};
  return Object.fromEntries(shown.map(([key, each]) => [key, own[key] ?? exampleOf(each, schemas, key)]));
}

function plainValue(type: JsonSchema["type"], format: string | undefined, name: string): unknown {
  if (format === "date-time") return AN_HOUR;
  if (type === "boolean") return false;
  if (type === "object") return {};
  const known = VALUES[name];
  if (type === "number" || type === "integer") return typeof known === "number" ? known : 1;
  if (type === undefined || type === "null") return null;
  return typeof known === "string" ? known : "text";
}
