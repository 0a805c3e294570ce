import type { GrantView } from "../../worker/api-type.ts";
import { api } from "./api.ts";
import { ask } from "./ask.ts";
import type { ChangeRequest } from "./create-change.ts";

export type { PresetView, TouchedView } from "../../worker/api-type.ts";

const presets = api.projects[":project"].presets;

type One = { project: string; key: string };

export const createPreset = (
  { project, ...json }: One & { name: string; grants: GrantView[] },
  request: ChangeRequest,
) => ask(() => presets.$post({ param: { project }, query: {}, json }, request));

export const editPreset = (
  { project, key, ...json }: One & { name: string; grants: GrantView[] },
  request: ChangeRequest,
) => ask(() => presets[":key"].$patch({ param: { project, key }, query: {}, json }, request));

export const retirePreset = (param: One, request: ChangeRequest) =>
  ask(() => presets[":key"].$delete({ param, query: {} }, request));

/** A preview: which people a change of the preset would affect. */
export const previewPreset = (param: One) =>
  ask(() => presets[":key"].$patch({ param, query: { dryRun: "1" }, json: {} }));
