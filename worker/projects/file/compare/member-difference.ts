import { grantKey } from "../../../../access/atoms.ts";
import type { Grant, Properties } from "../../../../access/types.ts";
import { type GrantView, grantView, isoOrNull } from "../../grants/view.ts";
import type { MemberDifference } from "../answers.ts";
import { differencesBetween, type MemberState } from "./member-state.ts";

export type { MemberDifference } from "../answers.ts";

export interface Lists<T> {
  added: T[];
  ended: T[];
}

export function memberDifference(email: string, before: MemberState, after: MemberState): MemberDifference {
  const changes = differencesBetween(before, after);
  const { presets, grants } = after.access;
  return {
    email,
    ...(changes.kind ? { kind: { before: before.kind, after: after.kind } } : {}),
    ...(changes.access ? { presets: lists(before.access.presets, presets, String) } : {}),
    ...(changes.access ? { grants: grantLists(before.access.grants, grants) } : {}),
    ...(changes.aliases ? { aliases: lists(before.aliases, after.aliases, ({ type, id }) => `${type}:${id}`) } : {}),
    ...(changes.attributes ? { attributes: attributeEdges(before.attributes, after.attributes) } : {}),
    ...placeholderEdges(before, after),
  };
}

export function grantLists(before: readonly Grant[], after: readonly Grant[]): Lists<GrantView> {
  const { added, ended } = lists(before, after, grantKey);
  return { added: added.map(grantView), ended: ended.map(grantView) };
}

function lists<T>(before: readonly T[], after: readonly T[], keyOf: (value: T) => string): Lists<T> {
  const [had, has] = [before, after].map((values) => new Set(values.map(keyOf)));
  return {
    added: after.filter((value) => !had?.has(keyOf(value))),
    ended: before.filter((value) => !has?.has(keyOf(value))),
  };
}

function attributeEdges(before: Properties, after: Properties): NonNullable<MemberDifference["attributes"]> {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const valueIn = (all: Properties, name: string) => (Object.hasOwn(all, name) ? all[name] : null);
  return Object.fromEntries(
    names
      .map((name) => [name, { before: valueIn(before, name), after: valueIn(after, name) }] as const)
      .filter(([, edge]) => edge.before !== edge.after),
  );
}

function placeholderEdges({ placeholder: before }: MemberState, { placeholder: after }: MemberState) {
  if (!before || !after) return {};
  return {
    ...(before.name === after.name ? {} : { name: { before: before.name, after: after.name } }),
    ...(before.until === after.until
      ? {}
      : { until: { before: isoOrNull(before.until), after: isoOrNull(after.until) } }),
  };
}
