import type { ResourceRow } from "../../../../db/reads/resources.ts";

/** Unique, because no type contains a colon. */
export const resourceKey = ({ type, id }: Pick<ResourceRow, "type" | "id">): string => `${type}:${id}`;
