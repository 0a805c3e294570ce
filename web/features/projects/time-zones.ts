import type { Choice } from "../../ui/field.tsx";

/** The zones the browser knows, and `current` even if it is not among them. */
export function timeZones(current: string): Choice<string>[] {
  const known = ["UTC", ...Intl.supportedValuesOf("timeZone")];
  const zones = known.includes(current) ? known : [current, ...known];
  return [...new Set(zones)].map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }));
}
