import { query } from "@solidjs/router";
import { api } from "./api.ts";
import { ask } from "./ask.ts";
import type { ChangeRequest } from "./create-change.ts";

export type { KeyView } from "../../worker/api-type.ts";

const keys = api.projects[":project"].keys;

/** What a project's service can be let do; `accounts` is minted elsewhere. */
export const keyScopes = ["check", "read", "sync", "manage"] as const;
export type KeyScope = (typeof keyScopes)[number];

export const getKeys = query(
  (project: string, cursor: string | null) =>
    ask(() => keys.$get({ param: { project }, query: cursor === null ? {} : { cursor } })),
  "keys",
);

/** All that one member made: a project has no more than a page of this length. */
export const getKeysMadeBy = (project: string, createdBy: string) =>
  ask(() => keys.$get({ param: { project }, query: { createdBy, limit: "200" } }));

export const createKey = (
  { project, ...json }: { project: string; name: string; scopes: KeyScope[]; expiresAt?: string | null },
  request: ChangeRequest,
) => ask(() => keys.$post({ param: { project }, json }, request));

type One = { project: string; key: string };

export const rotateKey = (param: One, request: ChangeRequest) =>
  ask(() => keys[":key"].rotation.$post({ param }, request));

/** The caller becomes the maker, with a new secret. */
export const takeKeyOver = (param: One, request: ChangeRequest) =>
  ask(() => keys[":key"].takeover.$post({ param }, request));

export const revokeKey = (param: One, request: ChangeRequest) => ask(() => keys[":key"].$delete({ param }, request));
