import * as v from "valibot";

const page = v.optional(v.object({ next_token: v.pipe(v.string(), v.description("Empty on the last page.")) }));
const Entity = v.object({ type: v.string(), id: v.string() });

export const EntitiesFound = v.object({ page, results: v.array(Entity) });
export const ActionsFound = v.object({ page, results: v.array(v.object({ name: v.string() })) });
