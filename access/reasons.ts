/** Why a decision is no: a closed set. Sentences are made at the edge, in the reader's language. */
export const REASONS = [
  "malformed",
  "unknown_project",
  "project_suspended",
  "project_archived",
  "unknown_permission",
  "not_a_member",
  "no_grant",
  "out_of_scope",
  "expired",
  "not_started",
  "condition_failed",
] as const;

export type Reason = (typeof REASONS)[number];

/** Why one grant of the asked permission does not count; the later in this list, the closer it came. */
export const GRANT_FAILURES = ["out_of_scope", "expired", "not_started", "condition_failed"] as const;

export type GrantFailure = (typeof GRANT_FAILURES)[number];
