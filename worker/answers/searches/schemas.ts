import * as v from "valibot";
import { Action, Context, Entity, object, Properties, Text } from "../checks/schemas.ts";

export const MOST_RESULTS = 1_000;

const Page = v.optional(
  object({
    token: v.optional(v.string("must be a string")),
    limit: v.optional(
      v.pipe(
        v.number("must be a number"),
        v.integer("must be a whole number"),
        v.minValue(0, "must not be negative"),
        v.maxValue(MOST_RESULTS, `must be at most ${MOST_RESULTS}`),
      ),
    ),
  }),
);

// Any other member of the searched entity, such as its id, is ignored.
const Searched = object({ type: Text, properties: Properties });
const ends = { context: Context, page: Page };

/** The bodies of the AuthZEN searches. Unknown members are ignored. */
export const SubjectSearch = object({ subject: Searched, action: Action, resource: Entity, ...ends });
export const ResourceSearch = object({ subject: Entity, action: Action, resource: Searched, ...ends });
export const ActionSearch = object({ subject: Entity, resource: Entity, ...ends });

export type SubjectSearch = v.InferOutput<typeof SubjectSearch>;
export type ResourceSearch = v.InferOutput<typeof ResourceSearch>;
export type ActionSearch = v.InferOutput<typeof ActionSearch>;
export type PageAsked = v.InferOutput<typeof Page>;
