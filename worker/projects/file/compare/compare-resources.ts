import type { ResourceRow } from "../../../../db/reads/resources.ts";
import { sameAttributes } from "../../team/differences.ts";
import type { FileRead } from "../read/read.ts";
import type { ResourceChange, ResourceValue } from "./comparison.ts";
import { resourceKey } from "./resource-key.ts";

/** Resources from a deployment key are registered as shared; existing resources keep their registration. */
export function resourceChanges(
  resources: readonly ResourceRow[],
  file: FileRead,
  byDeployment: boolean,
): ResourceChange[] {
  const stood = new Map(resources.map((row) => [resourceKey(row), row]));
  const named = new Set(file.resources.map(({ value }) => resourceKey(value)));
  const given = file.resources.flatMap(({ value }): ResourceChange[] => {
    const before = stood.get(resourceKey(value)) ?? null;
    const after: ResourceValue = { ...value, shared: before?.shared ?? byDeployment };
    const isSame = before && before.name === after.name && sameAttributes(before.attributes, after.attributes);
    return isSame ? [] : [{ before, after }];
  });
  const ended = resources.filter((row) => !named.has(resourceKey(row)));
  return [...given, ...ended.map((before) => ({ before, after: null }))];
}
