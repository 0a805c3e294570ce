import { effectiveOf } from "../../../access/effective.ts";
import type { Access, Catalogue, Grant } from "../../../access/types.ts";
import type { AccessView, EffectiveView, GrantView } from "./answers.ts";

export type { AccessView, EffectiveView, GrantView } from "./answers.ts";

export const isoOrNull = (time: number | null): string | null => (time === null ? null : iso(time));

export const iso = (time: number): string => new Date(time).toISOString();

export const grantView = (grant: Grant): GrantView => ({
  permission: grant.permission,
  scope: grant.scope,
  when: [...grant.when],
  startsAt: isoOrNull(grant.startsAt),
  expiresAt: isoOrNull(grant.expiresAt),
});

export const accessView = ({ presets, grants }: Access): AccessView => ({
  presets: [...presets],
  grants: grants.map(grantView),
});

export const effectiveView = (
  holding: { readonly isOwner: boolean; readonly access: Access },
  catalogue: Catalogue,
  now: number,
): EffectiveView[] =>
  effectiveOf(holding, catalogue, now).map(({ from, ...grant }) => ({ ...grantView(grant), from: [...from] }));
