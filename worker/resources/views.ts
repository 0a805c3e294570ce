import type { ResourceRow } from "../../db/reads/resources.ts";

export interface ResourceView {
  type: string;
  id: string;
  name: string;
  attributes: Record<string, unknown>;
  /** The revision that wrote it last. */
  revision: number;
}

export const resourceView = ({ type, id, name, attributes, addedRev }: ResourceRow): ResourceView => ({
  type,
  id,
  name,
  attributes,
  revision: addedRev,
});
