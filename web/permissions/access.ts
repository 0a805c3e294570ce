import type { Access, Grant } from "../../access/types.ts";
import type { AccessView, GrantView } from "../../worker/api-type.ts";

const timeOf = (iso: string | null) => (iso === null ? null : Date.parse(iso));
const isoOf = (time: number | null) => (time === null ? null : new Date(time).toISOString());

const grantOf = (view: GrantView): Grant => ({
  ...view,
  startsAt: timeOf(view.startsAt),
  expiresAt: timeOf(view.expiresAt),
});

/** The API's access as the core reads it: times in epoch milliseconds. */
export function accessOf(view: Pick<AccessView, "presets" | "grants">): Access {
  return { presets: view.presets, grants: view.grants.map(grantOf) };
}

/** The core's access as the API takes it: times in ISO 8601. */
export function accessViewOf(access: Access): AccessView {
  return {
    presets: [...access.presets],
    grants: access.grants.map((grant) => ({
      ...grant,
      when: [...grant.when],
      startsAt: isoOf(grant.startsAt),
      expiresAt: isoOf(grant.expiresAt),
    })),
  };
}

export const noAccess: Access = { presets: [], grants: [] };

/** Whether both are written down the same; two ways of giving the same are not. */
export function isSameAccess(one: Access, other: Access): boolean {
  return JSON.stringify(accessViewOf(one)) === JSON.stringify(accessViewOf(other));
}
