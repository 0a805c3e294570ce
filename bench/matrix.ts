import { BUILT_IN_GROUPS, BUILT_IN_VERSION, builtInPermissions } from "../access/built-in.ts";
import { catalogueOf } from "../access/catalogue.ts";
import { compile } from "../access/compile.ts";
import type { Comparison, Facts, Grant, Permission, Question } from "../access/types.ts";

/** The same 200 members × 25 permissions for every engine. */
export interface Person {
  readonly id: string;
  readonly email: string;
  readonly isOwner: boolean;
  readonly presets: readonly string[];
  readonly grants: readonly Grant[];
}

export interface Asked {
  readonly person: Person;
  readonly permission: Permission;
  readonly question: Question;
}

export const SLUG = "bench";
const MEMBERS = 200;
export const catalogue = catalogueOf({
  version: BUILT_IN_VERSION,
  builtInGroups: BUILT_IN_GROUPS,
  permissions: [],
  presets: [],
});
export const permissions: readonly Permission[] = builtInPermissions(BUILT_IN_VERSION, BUILT_IN_GROUPS).slice(0, 25);
const ACCOUNTS = ["instagram-main", "shop"] as const;

const PRESETS = ["editor", "client", "viewer", "community-manager", "smm-specialist"] as const;
const OWN_RESOURCE: Comparison = { property: "resource.ownerID", eq: { property: "subject.email" } };
const STILL_OPEN: Comparison = { property: "resource.status", ne: "closed" };

/** Most have a preset; a third holds grants on one account, under a condition, or both; a few hold everything, or nothing. */
export const people: readonly Person[] = Array.from({ length: MEMBERS }, (_, at) => ({
  id: `u-${at}`,
  email: `member-${at}@example.com`,
  isOwner: at === 0,
  presets: at === 0 ? [] : presetsAt(at),
  grants: at === 0 ? [] : grantsAt(at),
}));

/** Every member is asked about every permission, in an order that mixes them. */
export const asked: readonly Asked[] = Array.from({ length: MEMBERS * permissions.length }, (_, at) =>
  // 3,001 has no divisor in common with 5,000, so each pair comes once.
  askedAt((at * 3_001) % (MEMBERS * permissions.length)),
);

function factsOf({ id, email, isOwner, presets, grants }: Person): Facts {
  return {
    project: { id: SLUG, status: "active", catalogue, stored: { subject: [], resource: [] } },
    member: { id, isOwner, access: { presets, grants }, email, attributes: {} },
    resource: null,
  };
}

export const compiledOf = (person: Person) => compile(factsOf(person));

function presetsAt(at: number): string[] {
  if (at % 40 === 1) return ["full-access"];
  if (at % 20 === 2) return [];
  return [PRESETS[at % PRESETS.length] ?? "viewer"];
}

function grantsAt(at: number): Grant[] {
  const grants: Grant[] = [];
  if (at % 6 === 0) grants.push(grantOf("posts.publish", "account:instagram-main", []));
  if (at % 8 === 0) grants.push(grantOf("posts.approve", "*", [OWN_RESOURCE]));
  if (at % 9 === 0) grants.push(grantOf("comments.reply", "account:shop", [STILL_OPEN]));
  if (at % 20 === 2) grants.push(grantOf("analytics.export", "*", []));
  return grants;
}

function grantOf(permission: string, scope: string, when: readonly Comparison[]): Grant {
  return { permission, scope, when, startsAt: null, expiresAt: null };
}

function askedAt(pair: number): Asked {
  const [member, place] = [Math.floor(pair / permissions.length), pair % permissions.length];
  const [person, permission] = [people[member], permissions[place]];
  if (!person || !permission) throw new RangeError(`There is no pair ${pair}.`);
  return { person, permission, question: questionOf(person, permission, pair) };
}

function questionOf(person: Person, { name, resourceType }: Permission, pair: number): Question {
  const properties = {
    account: ACCOUNTS[pair % 2] ?? "shop",
    ownerID: pair % 3 === 0 ? person.email : "another-person@example.com",
    status: pair % 5 === 0 ? "closed" : "open",
  };
  return {
    subject: { type: "user", id: person.id },
    action: { name },
    resource: { type: resourceType, id: resourceType === "project" ? SLUG : `${resourceType}-${pair}`, properties },
  };
}
