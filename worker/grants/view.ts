import { effectiveOf } from "../../access/effective.ts";
import type { Access, Catalogue, Comparison, Grant } from "../../access/types.ts";

/** A grant as the API shows it: times are ISO 8601. */
export interface GrantView {
  permission: string;
  scope: string;
  when: Comparison[];
  startsAt: string | null;
  expiresAt: string | null;
}

export interface EffectiveView extends GrantView {
  /** `owner`, `preset:<key>`, `grant` or `implied:<permission>`. */
  from: string[];
}

export interface AccessView {
  presets: string[];
  grants: GrantView[];
}

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
