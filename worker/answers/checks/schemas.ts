import * as v from "valibot";
import type { Question, Properties as Sent } from "../../../access/types.ts";

const MOST_EVALUATIONS = 1_000;

export const Text = v.pipe(
  v.string("must be a string"),
  v.check((text) => text.isWellFormed(), "must be well-formed Unicode"),
);
// Kept as sent: a property may have any name, even `constructor`.
export const Properties = v.optional(v.custom<Sent>(isRecord, "must be an object"));
const entityKeys = { type: Text, id: Text, properties: Properties };
const actionKeys = { name: Text, properties: Properties };
export const Entity = object(entityKeys);
export const Action = object(actionKeys);
export const Context = v.optional(v.custom<object>(isRecord, "must be an object"));

/** The body of an AuthZEN access evaluation. Unknown members are ignored. */
export const CheckQuestion = object({
  subject: Entity,
  action: Action,
  resource: Entity,
  context: Context,
}) satisfies v.GenericSchema<unknown, Question>;

// A default may omit what every evaluation names itself.
const EntityDefault = v.optional(object(v.partial(v.object(entityKeys)).entries));

/** The body of AuthZEN access evaluations: defaults, and the evaluations, each looked at by itself. */
export const Evaluations = object({
  subject: EntityDefault,
  action: v.optional(object(v.partial(v.object(actionKeys)).entries)),
  resource: EntityDefault,
  context: Context,
  evaluations: v.optional(
    v.pipe(
      v.array(v.unknown(), "must be a list"),
      v.maxLength(MOST_EVALUATIONS, `may hold at most ${MOST_EVALUATIONS} evaluations`),
    ),
  ),
  options: v.optional(
    object({
      evaluations_semantic: v.optional(
        v.picklist(
          ["execute_all", "deny_on_first_deny", "permit_on_first_permit"],
          "must be execute_all, deny_on_first_deny or permit_on_first_permit",
        ),
      ),
    }),
  ),
});

/** As `v.object`, which accepts an array as an empty object. */
export function object<E extends v.ObjectEntries>(entries: E) {
  const schema = v.object(entries);
  return v.pipe(v.custom<v.InferInput<typeof schema>>(isRecord, "must be an object"), schema);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
