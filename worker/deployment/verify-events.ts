import { DEPLOYMENT } from "../../db/reads/lease-facts.ts";
import type { Context } from "../context.ts";
import type { ChainLink } from "../events/chain.ts";
import { type VerificationView, verifyStream } from "../events/verify.ts";
import { readHead } from "./change.ts";

/** Recomputes the chain of the deployment's own events. @param kept a head that was kept elsewhere */
export async function verifyDeployment(ctx: Context, kept: ChainLink | null): Promise<VerificationView> {
  await readHead(ctx);
  return verifyStream(ctx, DEPLOYMENT, kept);
}
