import * as v from "valibot";

export const ResourceView = v.object({
  type: v.string(),
  id: v.string(),
  name: v.string(),
  attributes: v.record(v.string(), v.unknown()),
  revision: v.pipe(v.number(), v.description("The revision that wrote it last.")),
});
export type ResourceView = v.InferOutput<typeof ResourceView>;
