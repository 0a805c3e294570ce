import type { Permission, Preset } from "../../access/types.ts";
import { type GrantView, grantView } from "../grants/view.ts";

export interface PermissionView {
  name: string;
  group: string;
  resourceType: string;
  action: string;
  implies: string[];
  risky: boolean;
  /** Null for built-ins, which are named in the reader's language. */
  label: string | null;
  builtIn: boolean;
  retired: boolean;
}

export interface PresetView {
  key: string;
  /** Null for built-ins, which are named in the reader's language. */
  name: string | null;
  grants: GrantView[];
  builtIn: boolean;
  retired: boolean;
}

/** `grantable`: whether the caller holds it whole, and so could give it to somebody. */
export interface CatalogueView {
  permissions: (PermissionView & { grantable: boolean })[];
  presets: (PresetView & { grantable: boolean })[];
  /** Patterns that stand for what will be added later, too, and that the caller holds: `posts.*`, `*`. */
  grantablePatterns: string[];
  builtInGroups: { all: string[]; shown: string[] };
}

export const permissionView = ({ implies, ...permission }: Permission): PermissionView => ({
  ...permission,
  implies: [...implies],
});

export const presetView = ({ grants, ...preset }: Preset): PresetView => ({
  ...preset,
  grants: grants.map(grantView),
});
