import type { ResourceRow } from "../../../../db/reads/resources.ts";

/** No type has a colon, so no two keys coincide. */
export const resourceKey = ({ type, id }: Pick<ResourceRow, "type" | "id">): string => `${type}:${id}`;
