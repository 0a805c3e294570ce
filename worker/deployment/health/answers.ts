import * as v from "valibot";

export const Alive = v.object({ ok: v.literal(true) });

export const Readiness = v.object({
  ready: v.boolean(),
  version: v.string(),
  advice: v.pipe(v.nullable(v.string()), v.description("What is missing, in a sentence for the administrator.")),
});
