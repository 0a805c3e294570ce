import { RESERVED_GROUPS } from "../../access/names.ts";
import { type Tick, tick, ticksOf } from "../../access/ticks.ts";
import type { Access, Catalogue, Permission } from "../../access/types.ts";
import { untick } from "../../access/untick.ts";

/** A box of the tree, with what the reader may do about it. */
export interface Row {
  readonly permission: Permission;
  readonly tick: Tick;
  /** `implied`: on because of another one; `not_held`: the reader cannot give or take what they do not have. */
  readonly fixed: "implied" | "not_held" | null;
}

export interface Group {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly chosen: number;
  readonly state: boolean | "mixed";
  /** What a press makes of the boxes that the reader may change: on, unless all of them are. */
  readonly next: boolean;
  readonly fixed: boolean;
}

/** The boxes of `access` by group. `held`: the patterns that the reader may give. */
export function treeOf(access: Access, catalogue: Catalogue, held: ReadonlySet<string>): Group[] {
  const rows = ticksOf(access, catalogue).flatMap((each): Row[] => {
    const permission = catalogue.permissions.get(each.permission);
    return permission ? [{ permission, tick: each, fixed: fixedBy(each, held) }] : [];
  });
  const sections = Map.groupBy(rows, ({ permission }) => sectionOf(permission.group));
  return [...sections].map(([name, members]) => groupOf(name, members));
}

/** What manages the project is of several groups, each with a permission or two, and to people one thing. */
const sectionOf = (group: string) => (RESERVED_GROUPS.includes(group) && group !== "team" ? "project" : group);

/** Presses the group's own box: checks or clears every box of it that the reader may change. */
export function pressGroup(access: Access, group: Group, catalogue: Catalogue): Access {
  const change = group.next ? tick : untick;
  const names = group.rows.filter(({ fixed }) => fixed !== "not_held").map(({ permission }) => permission.name);
  return names.reduce((all, name) => change(all, name, catalogue), access);
}

export function setPermission(access: Access, permission: string, on: boolean, catalogue: Catalogue): Access {
  return on ? tick(access, permission, catalogue) : untick(access, permission, catalogue);
}

function fixedBy(each: Tick, held: ReadonlySet<string>): Row["fixed"] {
  if (each.state === "on" && each.impliedBy.length > 0) return "implied";
  return held.has(each.permission) ? null : "not_held";
}

function groupOf(name: string, rows: readonly Row[]): Group {
  const chosen = rows.filter((row) => row.tick.state === "on").length;
  const some = rows.some((row) => row.tick.state !== "off");
  const free = rows.filter(({ fixed }) => fixed !== "not_held");
  return {
    name,
    rows,
    chosen,
    state: chosen === rows.length ? true : some ? "mixed" : false,
    next: free.some((row) => row.tick.state !== "on"),
    fixed: rows.every((row) => row.fixed !== null),
  };
}
