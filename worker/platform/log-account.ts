import { hex, utf8 } from "./bytes.ts";
import type { Context } from "./context.ts";

export interface AccountLine {
  readonly user?: string;
  readonly email?: string;
  readonly [more: string]: string | undefined;
}

/** One line of JSON on signing in and what is refused. An address and a network stand there as keyed hashes only. */
export async function logAccount(ctx: Context, what: string, { email, ...about }: AccountLine): Promise<void> {
  const names = {
    ...(email === undefined ? {} : { address: await hashName(ctx, email) }),
    network: await hashName(ctx, ctx.network),
  };
  console.info(JSON.stringify({ level: "info", what, requestId: ctx.requestId, ...about, ...names }));
}

/** The same name has the same hash, which tells the name only with the root secret. */
export async function hashName(ctx: Context, name: string): Promise<string> {
  const mac = await ctx.secrets.mac("log-name", utf8(name));
  return hex((mac ?? new Uint8Array()).slice(0, 8));
}
