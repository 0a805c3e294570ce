import * as v from "valibot";
import { ERROR_CODES } from "../errors.ts";

/** A time in the API: ISO 8601, in UTC. */
export const Time = v.pipe(v.string(), v.isoTimestamp());

/** A page of a list. */
export const pageOfItems = <S extends v.GenericSchema>(item: S) =>
  v.object({
    items: v.array(item),
    nextCursor: v.pipe(
      v.nullable(v.string()),
      v.description("Send it as `cursor` for the next page; null: there is none."),
    ),
  });

export const Problem = v.object({
  path: v.pipe(v.string(), v.description("A path into what was sent, such as `grants.0.scope`.")),
  code: v.string(),
  message: v.string(),
});

const told = <S extends v.GenericSchema>(schema: S, description: string) =>
  v.optional(v.pipe(schema, v.description(description)));
const names = v.array(v.string());

/** Data about an error, for programs. */
const Details = v.object({
  problems: told(v.array(Problem), "With `invalid`: everything that is wrong."),
  missing: told(names, "With `forbidden`: the permissions, or the scope of a key, that are missing."),
  reason: told(v.string(), "With `forbidden`: why, where it is no missing permission."),
  until: told(Time, "With `forbidden` and the reason `outlives`: the latest time at which the key may end."),
  targets: told(names, "With `forbidden`: ids of those whose access is in the way."),
  names: told(names, "With `forbidden`: what some of them are called."),
  advice: told(v.literal("duplicate"), "With `forbidden`: duplicate the preset, and change the copy."),
  current: told(v.record(v.string(), v.unknown()), "With `stale`: the member or invitation as it is now."),
  revision: told(v.string(), "With `revision_unknown` and `history_changed`: the newest state."),
  state: told(v.string(), "With `invitation_closed`: how it was settled."),
  emailMasked: told(v.string(), "With `wrong_account`: the address that the invitation is for, in part."),
  removed: told(
    v.object({ by: v.nullable(v.string()), at: Time, restorableUntil: Time }),
    "With `not_found`: which member removed the caller from the project, and when.",
  ),
  slug: told(v.string(), "With `slug_taken`: the address that is taken."),
});

/** The body of every error, except a `503` of `/readyz`. */
export const ErrorAnswer = v.object({
  error: v.object({
    code: v.picklist(ERROR_CODES),
    message: v.pipe(v.string(), v.description("For people; it may change. Decide by the code.")),
    requestId: v.string(),
    details: v.optional(Details),
  }),
});
