import type { Context } from "../../platform/context.ts";
import { countWrongBearer, wasNoWrongBearer } from "../../platform/limits/meters.ts";
import { remember } from "../../platform/remember.ts";

const MOST_SECRETS = 5_000;
/** Bearers that once were valid. They are looked up even if other clients exhaust their network's limit. */
const seen = new Map<string, true>();

/**
 * Looks a bearer up, unless its network has sent too many invalid ones. @param find queries the database
 * @throws Failure `too_many_requests`
 */
export async function lookUpBearer<K>(ctx: Context, secret: string, find: () => Promise<K | null>): Promise<K | null> {
  if (seen.has(secret)) return find();
  countWrongBearer(ctx);
  const found = await find();
  if (found === null) return null;
  wasNoWrongBearer(ctx);
  remember(seen, secret, true, MOST_SECRETS);
  return found;
}
