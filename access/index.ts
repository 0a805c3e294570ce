/** The door for clients that decide in their own process. Inside this repository, import from the files themselves. */
export { normaliseAddress } from "./address.ts";
export { BUILT_IN_GROUPS, BUILT_IN_PRESETS, BUILT_IN_VERSION } from "./built-in.ts";
export { catalogueOf } from "./catalogue.ts";
export { allows, type Compiled, compile, earliestBoundary } from "./compile.ts";
export { type Because, type Decision, decide, type Nearest } from "./decide.ts";
export { listAllowed } from "./effective.ts";
export { REASONS, type Reason } from "./reasons.ts";
export { type Touched, touches } from "./touches.ts";
export type * from "./types.ts";
