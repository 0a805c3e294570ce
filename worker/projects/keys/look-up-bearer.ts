import type { Context } from "../../platform/context.ts";
import { countWrongBearer, wasNoWrongBearer } from "../../platform/limits/meters.ts";
import { remember } from "../../platform/remember.ts";

const MOST_SECRETS = 5_000;
/** Bearers that were a key's once: a stranger on their network does not keep them from being looked up. */
const seen = new Map<string, true>();

/**
 * Looks a bearer up, unless its network has sent too many that are no key's. @param find asks the database
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
