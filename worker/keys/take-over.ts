import type { Context } from "../context.ts";
import type { ProjectRequest } from "../projects/open.ts";
import { type Reissued, reissueKey } from "./reissue.ts";

/** The caller becomes the maker, with a secret that the former maker does not know. */
export const takeKeyOver = (ctx: Context, request: ProjectRequest, id: string): Promise<Reissued> =>
  reissueKey(ctx, request, id, "key.taken_over");
