export type { Because, CallOptions, Explanation, GrantShown, Nearest } from "./checks.ts";
export { GatehouseError } from "./error.ts";
export { createGatehouse, type Gatehouse, type GatehouseOptions, type SyncOptions } from "./gatehouse.ts";
export type { AccessQuestion, Action, Entity } from "./question.ts";
export type { AnswerSource, OnSource, OnStale, Synced } from "./sync/synced.ts";
