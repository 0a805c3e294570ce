import type { Permission, Preset } from "../../../access/types.ts";
import { grantView } from "../grants/view.ts";
import type { PermissionView, PresetView } from "./answers.ts";

export type { CatalogueView, PermissionView, PresetView } from "./answers.ts";

export const permissionView = ({ implies, ...permission }: Permission): PermissionView => ({
  ...permission,
  implies: [...implies],
});

export const presetView = ({ grants, ...preset }: Preset): PresetView => ({
  ...preset,
  grants: grants.map(grantView),
});
