import fc from "fast-check";
import type { Comparison } from "../../access/types.ts";
import type { WrittenFile } from "../../worker/projects/file/read/schemas.ts";

// A small world, so that two files drawn apart say different things of the same names.

const OWN = ["a.x", "a.y", "b.z"] as const;
const PRESETS = ["p", "q", "r"] as const;
const PEOPLE = ["ann", "ben", "cat", "dan"] as const;
const RESOURCES = ["1", "2"] as const;

const scalar = fc.constantFrom<string | number | boolean>("red", "blue", "Ångström", "", 1, -0.5, true);
const attributes = fc.dictionary(fc.constantFrom("team", "status", "id", "a b"), scalar, { maxKeys: 3 });
const time = fc.constantFrom("2020-01-01T00:00:00.000Z", "2998-01-01T00:00:00.000Z");
const until = fc.constantFrom("2998-06-01T00:00:00.000Z", "2999-01-01T00:00:00.000Z");
const property = fc.constantFrom("subject.team", "subject.email", "resource.status", "resource.team", "action.team");
const comparison = fc.oneof(fc.record({ property, eq: scalar }), fc.record({ property, ne: fc.record({ property }) }));

const grantAmong = (own: readonly string[]) =>
  fc.record(
    {
      permission: fc.constantFrom("*", "posts.*", "posts.publish", "posts.create", "team.view", ...own, ...own, ...own),
      scope: fc.constantFrom("*", "record:1", "team:red"),
      when: fc.oneof({ weight: 3, arbitrary: fc.constant<Comparison[]>([]) }, fc.array(comparison, { maxLength: 2 })),
      startsAt: fc.option(time, { freq: 2 }),
      expiresAt: fc.option(until, { freq: 2 }),
    },
    { requiredKeys: ["permission", "scope"] },
  );

const ownPermission = (name: (typeof OWN)[number], others: readonly string[]) =>
  fc.record({
    name: fc.constant(name),
    resourceType: fc.constantFrom("thing", "record"),
    action: fc.constant(`do_${name.slice(2)}`),
    group: fc.constant(name.slice(0, 1)),
    label: fc.constantFrom("Do it", "Do  something\u202e else"),
    implies: fc.subarray([...others, "posts.view"]),
    risky: fc.boolean(),
  });

/** Permissions that imply only those before them, so that no two imply each other. */
const permissions = fc
  .subarray([...OWN], { minLength: 2 })
  .chain((names) => fc.tuple(...names.map((name, at) => ownPermission(name, names.slice(0, at)))));

/** What a file says of everything but the project's slug and owner. */
export type Said = Pick<WrittenFile, "permissions" | "presets" | "members" | "resources"> & {
  readonly builtInGroups: string[];
};

/** @param domain where the people's addresses are, so that each project has people of its own */
export const anySaid = (domain: string): fc.Arbitrary<Said> =>
  permissions.chain((own) => {
    const grants = fc.array(grantAmong(own.map(({ name }) => name)), { maxLength: 3 });
    const presets = fc
      .subarray([...PRESETS])
      .chain((keys) =>
        fc.tuple(
          ...keys.map((key) => fc.record({ key: fc.constant(key), name: fc.constantFrom("One", "Two"), grants })),
        ),
      );
    return presets.chain((ownPresets) =>
      fc.record({
        builtInGroups: fc.constantFrom(["posts"], ["posts", "comments"]),
        permissions: fc.constant(own),
        presets: fc.constant(ownPresets),
        members: fc
          .subarray([...PEOPLE])
          .chain((names) =>
            fc.tuple(
              ...names.map((name, at) =>
                member(name, domain, at, [...ownPresets.map(({ key }) => key), "viewer", "client"], grants),
              ),
            ),
          ),
        resources: fc.subarray([...RESOURCES]).chain((ids) =>
          fc.tuple(
            ...ids.map((id) =>
              fc.record({
                type: fc.constant("record"),
                id: fc.constant(id),
                name: fc.constantFrom("One", "Two"),
                attributes,
              }),
            ),
          ),
        ),
      }),
    );
  });

const member = (
  name: string,
  domain: string,
  at: number,
  presets: readonly string[],
  grants: ReturnType<typeof grantArray>,
) =>
  fc.record({
    email: fc.constant(`${name}@${domain}`),
    name: fc.constantFrom("Casey", "Some One"),
    kind: fc.constantFrom("team" as const, "client" as const),
    presets: fc.subarray([...new Set(presets)]),
    grants,
    aliases: fc.constantFrom<{ type: string; id: string }[]>(
      [],
      [{ type: "user", id: `u-${at}` }],
      [{ type: "user", id: `u-${(at + 1) % 4}-${at}` }],
    ),
    attributes,
  });

const grantArray = (own: readonly string[]) => fc.array(grantAmong(own), { maxLength: 3 });
