import type { Context } from "../../platform/context.ts";
import type { ProjectRequest } from "../core/open.ts";
import { reissueKey } from "./reissue.ts";
import type { SecretSource } from "./secret.ts";

/** Makes the caller the key's creator, with a secret that the former creator does not know. */
export const takeKeyOver = (ctx: Context, request: ProjectRequest, id: string): Promise<SecretSource> =>
  reissueKey(ctx, request, id, "key.taken_over");
