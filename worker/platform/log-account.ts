import { hex, utf8 } from "./bytes.ts";
import type { Context } from "./context.ts";

export interface AccountLine {
  readonly user?: string;
  readonly email?: string;
  readonly [more: string]: string | undefined;
}

/** Logs sign-ins and refusals as one line of JSON. Addresses and networks appear only as keyed hashes. */
export async function logAccount(ctx: Context, what: string, { email, ...about }: AccountLine): Promise<void> {
  const names = {
    ...(email === undefined ? {} : { address: await hashName(ctx, email) }),
    network: await hashName(ctx, ctx.network),
  };
  console.info(JSON.stringify({ level: "info", what, requestId: ctx.requestId, ...about, ...names }));
}

/** A keyed hash: the same name has the same hash, and only the root secret links the two. */
export async function hashName(ctx: Context, name: string): Promise<string> {
  const mac = await ctx.secrets.mac("log-name", utf8(name));
  return hex((mac ?? new Uint8Array()).slice(0, 8));
}
