import { api } from "./api.ts";
import { ask } from "./ask.ts";
import type { ChangeRequest } from "./create-change.ts";

export type { PermissionView } from "../../worker/api-type.ts";

const permissions = api.projects[":project"].permissions;

export interface PermissionDefinition {
  resourceType: string;
  action: string;
  label: string;
  implies: string[];
  risky: boolean;
}

type One = { project: string; name: string };

export const definePermission = ({ project, ...json }: One & PermissionDefinition, request: ChangeRequest) =>
  ask(() => permissions.$post({ param: { project }, query: {}, json }, request));

export const editPermission = ({ project, name, ...json }: One & PermissionDefinition, request: ChangeRequest) =>
  ask(() => permissions[":name"].$patch({ param: { project, name }, query: {}, json }, request));

export const retirePermission = (param: One, request: ChangeRequest) =>
  ask(() => permissions[":name"].$delete({ param, query: {} }, request));

/** A preview: which people retiring it would affect. */
export const previewRetirement = (param: One) =>
  ask(() => permissions[":name"].$delete({ param, query: { dryRun: "1" } }));
