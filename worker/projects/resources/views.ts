import type { ResourceRow } from "../../../db/reads/resources.ts";
import type { ResourceView } from "./answers.ts";

export type { ResourceView } from "./answers.ts";

export const resourceView = ({ type, id, name, attributes, addedRev }: ResourceRow): ResourceView => ({
  type,
  id,
  name,
  attributes,
  revision: addedRev,
});
