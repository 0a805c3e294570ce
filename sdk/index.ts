export type { Because, CallOptions, Explanation, GrantShown, Nearest } from "./checks.ts";
export { GatehouseError } from "./error.ts";
export { createGatehouse, type Gatehouse, type GatehouseOptions, type SyncOptions } from "./gatehouse.ts";
export type { Action, Entity, Question } from "./question.ts";
export type { OnSource, OnStale, Source, Synced } from "./sync/synced.ts";
