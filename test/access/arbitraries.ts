import fc from "fast-check";
import { catalogueOf } from "../../access/catalogue.ts";
import type {
  Access,
  Catalogue,
  Comparison,
  Facts,
  Grant,
  MemberFacts,
  Permission,
  Preset,
  Question,
} from "../../access/types.ts";
import { ownPermission, ownPreset } from "./scenario.ts";

// A small world, so that what is drawn apart often meets: few names, few values, times from 0 to 9.

const OWN = ["a.x", "a.y", "b.z"];
const NAMES = ["posts.view", "posts.create", "posts.publish", "comments.read", "team.view", "team.edit", ...OWN];
const UNKNOWN = ["no.such", "gone.g", "comments.reply"];
const PRESET_KEYS = ["p", "q", "editor", "viewer", "unknown"];
const VALUES = ["a", "red", "ann@example.com", "Ann@Example.com", 1, true];

export const time = fc.integer({ min: 0, max: 9 });
const maybeTime = fc.option(time, { nil: null, freq: 2 });

const pattern = fc.constantFrom("*", "posts.*", "a.*", "gone.*", ...NAMES, ...UNKNOWN);
const scope = fc.oneof(fc.constant("*"), fc.constantFrom("post:1", "post:2", "account:a", "team:red"));

const property = fc.constantFrom(
  "subject.id",
  "subject.email",
  "subject.team",
  "action.account",
  "resource.id",
  "resource.account",
  "resource.team",
);
const operand = fc.oneof(
  property.map((name) => ({ property: name })),
  fc.constantFrom(...VALUES),
);
export const comparison: fc.Arbitrary<Comparison> = fc.oneof(
  fc.record({ property, eq: operand }),
  fc.record({ property, ne: operand }),
);

const grantOf = (permission: fc.Arbitrary<string>): fc.Arbitrary<Grant> =>
  fc.record({
    permission,
    scope,
    when: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(comparison, { maxLength: 2 }) },
    ),
    startsAt: maybeTime,
    expiresAt: maybeTime,
  });
export const anyGrant = grantOf(pattern);

export const access: fc.Arbitrary<Access> = fc.record({
  presets: fc.uniqueArray(fc.constantFrom(...PRESET_KEYS), { maxLength: 2 }),
  grants: fc.array(anyGrant, { maxLength: 4 }),
});

export const ownPermissions: fc.Arbitrary<Permission[]> = fc.tuple(
  ...[...OWN, "gone.g"].map((name) =>
    fc
      .record({
        implies: fc.uniqueArray(fc.constantFrom(...NAMES, "gone.g"), { maxLength: 2 }),
        retired: fc.constant(name === "gone.g"),
      })
      .map((rest) => ownPermission(name, rest)),
  ),
);

export const presets: fc.Arbitrary<Preset[]> = fc.tuple(
  ...["p", "q", "editor"].map((key) => fc.array(anyGrant, { maxLength: 2 }).map((grants) => ownPreset(key, grants))),
);

export const catalogue: fc.Arbitrary<Catalogue> = fc
  .record({
    version: fc.constant(1),
    builtInGroups: fc.constantFrom(["posts"], ["posts", "comments"]),
    permissions: ownPermissions,
    presets,
  })
  .map(catalogueOf);

export const attributes = fc.record(
  { account: fc.constantFrom(...VALUES), team: fc.constantFrom(...VALUES) },
  { requiredKeys: [] },
);
const properties = fc.option(attributes, { nil: undefined });

export const question: fc.Arbitrary<Question> = fc.record({
  subject: fc.record({ type: fc.constant("user"), id: fc.constantFrom("u1", "a"), properties }),
  action: fc.record({
    name: fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom("publish", "x", "edit", "*", "posts.*", ...UNKNOWN)),
    properties,
  }),
  resource: fc.record({
    type: fc.constantFrom("post", "account", "a", "project"),
    id: fc.constantFrom("1", "2", "a"),
    properties,
  }),
});

const member: fc.Arbitrary<MemberFacts> = fc.record({
  id: fc.constant("mem_1"),
  isOwner: fc.integer({ min: 0, max: 9 }).map((roll) => roll === 0),
  access,
  email: fc.constantFrom(null, "ann@example.com", "broken"),
  attributes,
});

export const storedNames = fc.uniqueArray(fc.constantFrom("account", "team"));

export const facts: fc.Arbitrary<Facts> = fc.record({
  project: fc.record({
    id: fc.constant("prj_1"),
    status: fc.oneof(
      { weight: 9, arbitrary: fc.constant("active" as const) },
      { weight: 1, arbitrary: fc.constant("archived" as const) },
    ),
    catalogue,
    stored: fc.record({ subject: storedNames, resource: storedNames }),
  }),
  member: fc.oneof({ weight: 9, arbitrary: member }, { weight: 1, arbitrary: fc.constant(null) }),
  resource: fc.option(fc.record({ attributes }), { nil: null }),
});

/** The same facts for a member who has this access and is not the owner. */
export function withAccess(seen: Facts, changed: Access): Facts {
  const of = seen.member ?? { id: "mem_1", isOwner: false, access: changed, email: null, attributes: {} };
  return { ...seen, member: { ...of, isOwner: false, access: changed } };
}
