import * as v from "valibot";
import type { Question, Properties as Sent } from "../../access/types.ts";

const Text = v.pipe(
  v.string("must be a string"),
  v.check((text) => text.isWellFormed(), "must be well-formed Unicode"),
);
// Kept as they came: a property may have any name, `constructor` too.
const Properties = v.optional(v.custom<Sent>(isRecord, "must be an object"));
const Entity = v.object({ type: Text, id: Text, properties: Properties }, "must be an object");

/** The body of an AuthZEN access evaluation. What it does not name is ignored. */
export const CheckQuestion = v.object(
  {
    subject: Entity,
    action: v.object({ name: Text, properties: Properties }, "must be an object"),
    resource: Entity,
    context: v.optional(v.custom<object>(isRecord, "must be an object")),
  },
  "must be an object",
) satisfies v.GenericSchema<unknown, Question>;

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
