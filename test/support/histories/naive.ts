import type { Comparison, Grant, Operand, Properties } from "../../../access/types.ts";
import type { Asked } from "../service.ts";
import { BUILT_IN_PRESETS, builtInPermissions } from "./naive-built-in.ts";

// Section 5 of the design, read once more: everything is looked up in the whole state, anew for each question. It takes
// the words of the core, and no line of the product.

/** All that decisions in a project rest on, as plain data. */
export interface State {
  readonly id: string;
  readonly slug: string;
  readonly status: string;
  /** Built-in content groups shown. */
  readonly groups: readonly string[];
  /** Property names that are taken from the store alone. */
  readonly stored: { readonly subject: readonly string[]; readonly resource: readonly string[] };
  /** The project's own, without those that were retired. */
  readonly permissions: readonly NaivePermission[];
  readonly presets: readonly { readonly key: string; readonly grants: readonly Grant[] }[];
  /** Names and keys that are not, or never again, used. */
  readonly retired: readonly string[];
  readonly members: readonly NaiveMember[];
  readonly resources: readonly NaiveResource[];
}

export interface NaivePermission {
  readonly name: string;
  readonly resourceType: string;
  readonly action: string;
  readonly implies: readonly string[];
}

export interface NaiveMember {
  readonly id: string;
  /** Null: a placeholder. */
  readonly userId: string | null;
  readonly placeholder: { readonly email: string; readonly until: number | null } | null;
  readonly isOwner: boolean;
  readonly presets: readonly string[];
  readonly grants: readonly Grant[];
  readonly aliases: readonly { readonly type: string; readonly id: string }[];
  readonly attributes: Properties;
}

export interface NaiveResource {
  readonly type: string;
  readonly id: string;
  readonly attributes: Properties;
}

/** Of the deployment, for every project. */
export interface Account {
  readonly id: string;
  readonly email: string;
  readonly isSuspended: boolean;
}

/** A question in one state of the project and of the accounts, at a time (epoch ms). */
interface Case {
  readonly state: State;
  readonly accounts: readonly Account[];
  readonly asked: Asked;
  readonly now: number;
}

export function allowsNaively(state: State, accounts: readonly Account[], asked: Asked, now: number): boolean {
  const { resource } = asked;
  if (state.status !== "active") return false;
  if (resource.type === "project" && resource.id !== state.id && resource.id !== state.slug) return false;
  const every: Case = { state, accounts, asked, now };
  const permission = permissionMeant(every);
  const member = memberMeant(every);
  if (permission === null || member === null) return false;
  return grantsOf(state, member).some((grant) => counts(grant, permission, member, every));
}

/** "A grant counts if its permission covers the asked one, its scope the resource, its window now, and every comparison holds." */
function counts({ permission, scope, when, startsAt, expiresAt }: Grant, meant: string, member: NaiveMember, of: Case) {
  return (
    namesGivenBy(permission, of.state).has(meant) &&
    coversResource(scope, member, of) &&
    (startsAt === null || startsAt <= of.now) &&
    (expiresAt === null || of.now < expiresAt) &&
    when.every((comparison) => holds(comparison, member, of))
  );
}

/** Everything that the catalogue knows now. */
export const permissionsOf = ({ groups, permissions }: State): readonly NaivePermission[] => [
  ...builtInPermissions(groups),
  ...permissions,
];

export const groupOf = (name: string): string => name.split(".")[0] ?? "";

/** "An action that is a permission name may be asked on any resource; a short one maps by (resource type, action)." */
function permissionMeant({ state, asked: { action, resource } }: Case): string | null {
  const known = permissionsOf(state);
  if (known.some(({ name }) => name === action.name)) return action.name;
  const meant = known.filter((each) => each.resourceType === resource.type && each.action === action.name);
  if (meant.length === 1) return meant[0]?.name ?? null;
  // Several built-in groups are asked about on `project`, and its own comes first.
  return meant.find(({ name }) => resource.type === "project" && groupOf(name) === "project")?.name ?? null;
}

/** "Our id; then proven address; then alias." Suspended accounts and expired placeholders are unknown. */
function memberMeant({ state: { members }, accounts, asked: { subject }, now }: Case): NaiveMember | null {
  const found = subject.type === "email" ? byAddress() : (byOurId() ?? byAlias());
  if (!found) return null;
  if (found.userId === null) return found.placeholder?.until && found.placeholder.until <= now ? null : found;
  return accountOf(found, accounts)?.isSuspended === false ? found : null;

  function byAddress() {
    const address = addressIn(subject.id);
    const ofUser = members.find((each) => address !== null && accountOf(each, accounts)?.email === address);
    return ofUser ?? members.find(({ placeholder }) => placeholder && placeholder.email === address);
  }
  function byOurId() {
    return members.find(({ id, userId }) => subject.type === "user" && (id === subject.id || userId === subject.id));
  }
  function byAlias() {
    return members.find(({ aliases }) => aliases.some(({ type, id }) => type === subject.type && id === subject.id));
  }
}

const accountOf = ({ userId }: NaiveMember, accounts: readonly Account[]) => accounts.find(({ id }) => id === userId);

/** "Trim, NFKC, lower case, then validate." Domains here are of the plain kind. */
function addressIn(text: string): string | null {
  const address = text.trim().normalize("NFKC").toLowerCase();
  return /^[a-z0-9.!#$%&'*+/=?^_{|}~-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(address) ? address : null;
}

/** "Presets ∪ grants"; the owner holds `*` by being the owner. The keys of the built-in presets are theirs alone. */
function grantsOf(state: State, member: NaiveMember): readonly Grant[] {
  if (member.isOwner) return [whole("*")];
  const ofPreset = (key: string): readonly Grant[] =>
    BUILT_IN_PRESETS[key]?.map(whole) ?? state.presets.find((preset) => preset.key === key)?.grants ?? [];
  return [...member.presets.flatMap(ofPreset), ...member.grants];
}

const whole = (permission: string): Grant => ({ permission, scope: "*", when: [], startsAt: null, expiresAt: null });

/** "Closed over implies": what the pattern names, what that implies, and so on, among what is known. */
function namesGivenBy(pattern: string, state: State): ReadonlySet<string> {
  const known = permissionsOf(state);
  const given = new Set<string>();
  const give = (name: string) => {
    const permission = known.find((each) => each.name === name);
    if (!permission || given.has(name)) return;
    given.add(name);
    permission.implies.forEach(give);
  };
  const isNamed = (name: string) => pattern === "*" || pattern === name || pattern === `${groupOf(name)}.*`;
  known.filter(({ name }) => isNamed(name)).forEach(({ name }) => void give(name));
  return given;
}

/** "Scope `T:i` covers the resource `(T, i)` and any resource whose property `T` equals `i`." */
function coversResource(scope: string, member: NaiveMember, of: Case): boolean {
  if (scope === "*") return true;
  const [type = "", ...rest] = scope.split(":");
  const id = rest.join(":");
  const { resource } = of.asked;
  if (resource.type === type && resource.id === id) return true;
  return !["id", "type", "email"].includes(type) && propertyOf(`resource.${type}`, member, of) === id;
}

/** "Only strings, numbers and booleans of one type compare; missing is false; `.email` operands are normalised on both sides." */
function holds(comparison: Comparison, member: NaiveMember, of: Case): boolean {
  const isEqual = "eq" in comparison;
  const operand: Operand = isEqual ? comparison.eq : comparison.ne;
  const isReference = typeof operand === "object";
  let left = propertyOf(comparison.property, member, of);
  let right = isReference ? propertyOf(operand.property, member, of) : operand;
  if (isAddress(comparison.property) || (isReference && isAddress(operand.property))) {
    [left, right] = [left, right].map((value) => (typeof value === "string" ? addressIn(value) : null));
  }
  if (!["string", "number", "boolean"].includes(typeof left) || typeof left !== typeof right) return false;
  return isEqual ? left === right : left !== right;
}

const isAddress = (property: string): boolean => /^(subject|action|resource)\.email$/.test(property);

/** "Own properties only, name taken whole. `id`, `type`, `email` never come from properties. Stored wins." */
function propertyOf(property: string, member: NaiveMember, { state, accounts, asked }: Case): unknown {
  const side = property.split(".")[0] as "subject" | "action" | "resource";
  const name = property.slice(side.length + 1);
  if (name === "id" || name === "type") return side === "action" ? undefined : asked[side][name];
  if (name === "email") return side === "subject" ? emailOf(member, accounts) : undefined;
  const sent = asked[side].properties;
  const kept = side === "subject" ? member.attributes : side === "resource" ? registered(state, asked)?.attributes : {};
  const isDeclared = side !== "action" && state.stored[side].includes(name);
  return !isDeclared && sent && Object.hasOwn(sent, name) ? sent[name] : own(kept, name);
}

const own = (properties: Properties | undefined, name: string): unknown =>
  properties && Object.hasOwn(properties, name) ? properties[name] : undefined;

const registered = ({ resources }: State, { resource: { type, id } }: Asked) =>
  resources.find((each) => each.type === type && each.id === id);

const emailOf = (member: NaiveMember, accounts: readonly Account[]): string | undefined =>
  accountOf(member, accounts)?.email ?? member.placeholder?.email;
