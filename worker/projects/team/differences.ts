import { grantKey } from "../../../access/atoms.ts";
import type { Access, Grant, Properties } from "../../../access/types.ts";
import type { Statement } from "../../../db/database.ts";
import type { Member } from "../../../db/reads/members.ts";
import type { MemberKind } from "../../../db/schema/team.ts";
import { replaceAliases } from "../../../db/writes/aliases.ts";
import { type Place, replaceAccess, reviseMembers } from "../../../db/writes/members.ts";
import type { Context } from "../../platform/context.ts";
import { personal } from "../changes/personal.ts";
import type { Alias } from "./aliases.ts";

type Before = Pick<Member, "access" | "kind" | "attributes"> & { readonly aliases: readonly Alias[] };

/** Only the fields that an edit changes. */
export type Differences = Partial<Before>;

interface Edit {
  readonly kind?: MemberKind | undefined;
  readonly presets?: readonly string[] | undefined;
  readonly grants?: readonly Grant[] | undefined;
  readonly aliases?: readonly Alias[] | undefined;
  readonly attributes?: Properties | undefined;
}

export function differencesOf(before: Before, edit: Edit): Differences {
  const access = {
    presets: edit.presets ?? before.access.presets,
    grants: edit.grants ?? before.access.grants,
  };
  const { kind, aliases, attributes } = edit;
  return {
    ...(sameAccess(access, before.access) ? {} : { access }),
    ...(kind !== undefined && kind !== before.kind ? { kind } : {}),
    ...(aliases !== undefined && keysOf(aliases) !== keysOf(before.aliases) ? { aliases } : {}),
    ...(attributes !== undefined && !sameAttributes(attributes, before.attributes) ? { attributes } : {}),
  };
}

/** Presets and grants are sets, so their order does not matter. */
export const sameAccess = (a: Access, b: Access): boolean =>
  JSON.stringify([[...a.presets].sort(), a.grants.map(grantKey).sort()]) ===
  JSON.stringify([[...b.presets].sort(), b.grants.map(grantKey).sort()]);

const keysOf = (aliases: readonly Alias[]): string =>
  JSON.stringify(aliases.map(({ type, id }) => JSON.stringify([type, id])).sort());

export const sameAttributes = (a: object, b: object): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

/** The changed keys in the form of an event: attribute values are personal. */
export function recorded(changes: Differences, state: Before): Record<string, unknown> {
  const { access, kind, attributes, aliases } = state;
  return {
    ...(changes.access ? { access } : {}),
    ...(changes.kind ? { kind } : {}),
    ...(changes.aliases ? { aliases } : {}),
    ...(changes.attributes ? { attributes: recordedAttributes(attributes) } : {}),
  };
}

export const recordedAttributes = (attributes: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, personal(JSON.stringify(value))]));

export function revisionsOf(ctx: Context, place: Place, member: Member, changes: Differences): Statement[] {
  const { access, kind, attributes, aliases } = changes;
  const db = ctx.db.primary();
  const row = { ...member.row, kind: kind ?? member.kind, attributes: { ...(attributes ?? member.attributes) } };
  return [
    ...(kind || attributes ? reviseMembers(db, place, [row]) : []),
    ...(access ? replaceAccess(db, place, [{ memberId: member.id, access }], () => ctx.newId("grt")) : []),
    ...(aliases ? replaceAliases(db, place, [{ memberId: member.id, aliases }]) : []),
  ];
}
