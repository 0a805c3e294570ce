import fc from "fast-check";
import type { Comparison, Grant, Properties } from "../../../access/types.ts";

// A small world, so that nearly every change turns some answer. `@Ann` stands for her address, `@ANN` for the same in capitals;
// times are milliseconds from the beginning of the history.

export const NAMES = ["Olga", "Ann", "Ben", "Cat", "Dan", "Pat"] as const;
export type Name = (typeof NAMES)[number];

/** Own permissions: what each is asked by, and what it may imply. `b.p` claims a pair that is built in while posts are shown. */
export const OWN = {
  "a.x": { resourceType: "thing", action: "x", implied: ["posts.view", "posts.publish"] },
  "a.y": { resourceType: "thing", action: "y", implied: ["a.x", "posts.create", "comments.reply"] },
  "b.z": { resourceType: "post", action: "zap", implied: ["a.y", "a.x", "team.view"] },
  "b.p": { resourceType: "post", action: "publish", implied: [] },
} as const;
export type OwnName = keyof typeof OWN;
export const OWN_NAMES = Object.keys(OWN) as OwnName[];

export const GROUPS = [["posts"], ["posts", "comments"], ["posts", "comments", "accounts"], ["comments"]];
export const OWN_PRESETS = ["p", "q", "r"];
export const PRESETS = [...OWN_PRESETS, "viewer", "client", "editor", "full-access"];
export const PERMISSIONS = ["posts.publish", "posts.view", "posts.create", "comments.reply", "team.view", ...OWN_NAMES];
const PATTERNS = [...PERMISSIONS, "posts.*", "posts.*", "a.*", "b.*", "*"];
export const RESOURCES = ["1", "2"];

export type Aliases = readonly { readonly type: string; readonly id: string }[];
export const ALIASES: Aliases = [
  { type: "crm", id: "7" },
  { type: "crm", id: "7 " },
  { type: "Crm", id: "7" },
  { type: "user", id: "u-7" },
];

const HOUR = 3_600_000;
export const TIMES = [-2 * HOUR, -HOUR, 300, 900, HOUR, 2 * HOUR];

/** No two mean the same, so that two lists of them do exactly if they are the same. */
const COMPARISONS: readonly Comparison[] = [
  { property: "resource.ownerID", eq: { property: "subject.email" } },
  { property: "subject.team", eq: { property: "resource.team" } },
  { property: "subject.team", ne: { property: "action.team" } },
  { property: "subject.email", eq: "@ANN" },
  { property: "subject.email", ne: "@Ben" },
  { property: "subject.id", ne: { property: "resource.ownerID" } },
  { property: "subject.level", eq: 1 },
  { property: "action.account", eq: "main" },
  { property: "resource.status", eq: "draft" },
  { property: "resource.status", ne: "draft" },
  { property: "resource.id", ne: "2" },
  { property: "resource.type", eq: "post" },
  { property: "resource.email", ne: "x@example.com" },
];

const mostly = <T>(weight: number, usual: T, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });

const time = mostly<number | null>(3, null, fc.constantFrom(...TIMES));
const anyGrant: fc.Arbitrary<Grant> = fc
  .record({
    permission: fc.constantFrom(...PATTERNS),
    scope: mostly(1, "*", fc.constantFrom("post:1", "post:2", "account:main", "team:red", "email:x")),
    when: mostly<Grant["when"]>(1, [], fc.subarray([...COMPARISONS], { minLength: 1, maxLength: 2 })),
    startsAt: time,
    expiresAt: time,
  })
  .filter(({ startsAt, expiresAt }) => startsAt === null || expiresAt === null || startsAt < expiresAt);

/** One that rests on a property, stored or sent, and on nothing else. */
const grantByProperty: fc.Arbitrary<Grant> = fc
  .record({
    permission: fc.constantFrom("posts.*", "posts.publish", "posts.view"),
    on: fc.constantFrom<Pick<Grant, "scope" | "when">>(
      { scope: "team:red", when: [] },
      { scope: "account:main", when: [] },
      ...COMPARISONS.filter(({ property }) => /^(resource\.(status|owner)|subject\.(team|level))/.test(property)).map(
        (each) => ({
          scope: "*",
          when: [each],
        }),
      ),
    ),
  })
  .map(({ permission, on }) => ({ permission, ...on, startsAt: null, expiresAt: null }));

const grant = fc.oneof({ weight: 3, arbitrary: anyGrant }, { weight: 2, arbitrary: grantByProperty });
export const grants = fc.uniqueArray(grant, { maxLength: 3, selector: (each) => JSON.stringify(each) });
const presets = fc.oneof(
  { weight: 3, arbitrary: fc.subarray(OWN_PRESETS, { maxLength: 2 }) },
  { weight: 1, arbitrary: fc.subarray(PRESETS, { maxLength: 2 }) },
);
export const access = fc.record({ presets, grants });

export const attributes: fc.Arbitrary<Properties> = fc.record(
  {
    team: fc.constantFrom("red", "blue", 1),
    account: fc.constantFrom("main", "other"),
    level: fc.constantFrom(1, "1", true),
    status: fc.constantFrom("draft", "final"),
    ownerID: fc.constantFrom("@Ann", "@ANN", "@Ben", "unknown"),
    email: fc.constantFrom("@Ann", "x"),
  },
  { requiredKeys: [] },
);
export const aliases: fc.Arbitrary<Aliases> = fc.subarray([...ALIASES], { maxLength: 2 });
