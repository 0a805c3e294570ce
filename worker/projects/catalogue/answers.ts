import * as v from "valibot";
import { GrantView } from "../grants/answers.ts";

const NamedByReader = "Null for what is built in, which is named in the reader's language.";

export const PermissionView = v.object({
  name: v.string(),
  group: v.string(),
  resourceType: v.string(),
  action: v.string(),
  implies: v.array(v.string()),
  risky: v.boolean(),
  label: v.pipe(v.nullable(v.string()), v.description(NamedByReader)),
  builtIn: v.boolean(),
  retired: v.boolean(),
});
export type PermissionView = v.InferOutput<typeof PermissionView>;

export const PresetView = v.object({
  key: v.string(),
  name: v.pipe(v.nullable(v.string()), v.description(NamedByReader)),
  grants: v.array(GrantView),
  builtIn: v.boolean(),
  retired: v.boolean(),
});
export type PresetView = v.InferOutput<typeof PresetView>;

const grantable = v.pipe(v.boolean(), v.description("Whether the caller holds it whole, and so may give it."));

export const CatalogueView = v.object({
  permissions: v.array(v.object({ ...PermissionView.entries, grantable })),
  presets: v.array(v.object({ ...PresetView.entries, grantable })),
  grantablePatterns: v.pipe(
    v.array(v.string()),
    v.description("Patterns that the caller holds and that also cover permissions added later: `posts.*`, `*`."),
  ),
  builtInGroups: v.object({ all: v.array(v.string()), shown: v.array(v.string()) }),
});
export type CatalogueView = v.InferOutput<typeof CatalogueView>;

/** How many members and invitations a change affects, leaving out the owner, who holds everything. */
export const TouchedView = v.object({
  members: v.number(),
  invitations: v.number(),
  keys: v.pipe(v.number(), v.description("Keys that act as one of these members.")),
  names: v.pipe(v.array(v.string()), v.description("A few of the members and invited people.")),
});
export type TouchedView = v.InferOutput<typeof TouchedView>;

export const PermissionAnswer = v.object({ permission: PermissionView, touches: TouchedView });
export type PermissionAnswer = v.InferOutput<typeof PermissionAnswer>;

export const PresetAnswer = v.object({ preset: PresetView, touches: TouchedView });
export type PresetAnswer = v.InferOutput<typeof PresetAnswer>;
