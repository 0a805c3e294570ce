import { DEPLOYMENT } from "../../db/reads/lease-facts.ts";
import type { Context } from "../platform/context.ts";
import { readHead } from "../projects/changes/change-deployment.ts";
import type { ChainLink } from "../projects/events/chain.ts";
import { type VerificationView, verifyStream } from "../projects/events/verify.ts";

/** Recomputes the chain of the deployment's own events. @param kept a head that the caller saved earlier */
export async function verifyDeployment(ctx: Context, kept: ChainLink | null): Promise<VerificationView> {
  await readHead(ctx);
  return verifyStream(ctx, DEPLOYMENT, kept);
}
