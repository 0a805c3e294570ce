import type { Context } from "../../platform/context.ts";
import type { ProjectRequest } from "../core/open.ts";
import { reissueKey } from "./reissue.ts";
import type { SecretSource } from "./secret.ts";

export type { Rotated } from "./answers.ts";

/** Gives the key a new secret; its creator stays the same. */
export const rotateKey = (ctx: Context, request: ProjectRequest, id: string): Promise<SecretSource> =>
  reissueKey(ctx, request, id, "key.rotated");
