import { sha256Hex, toBase64Url, utf8 } from "../../platform/bytes.ts";
import type { Context } from "../../platform/context.ts";
import { Failure } from "../../platform/errors.ts";

/** What a secret is made from. It is no secret itself, so it may be kept as an answer. */
export interface SecretSource {
  readonly keyId: string;
  /** Another one for each rotation. */
  readonly version: number;
  /** Which root secret it is made with. */
  readonly rootId: string;
}

export interface KeySecret {
  /** Shown once, and kept nowhere. */
  readonly secret: string;
  readonly hash: string;
  readonly hint: string;
}

const HINT_LENGTH = 8;

/**
 * The same source always makes the same secret, so that a repeated request shows it again.
 * @throws Failure `idempotency_expired` for a repeat whose root secret is gone by now
 */
export async function makeSecret(ctx: Context, { keyId, version, rootId }: SecretSource): Promise<KeySecret> {
  const mac = await ctx.secrets.mac("service-key", utf8(`${keyId}\n${version}`), rootId);
  if (!mac) throw new Failure("idempotency_expired", "This key was made before; its secret can no longer be shown.");
  const secret = `gk_${toBase64Url(mac)}`;
  return { secret, hash: await sha256Hex(secret), hint: secret.slice(0, HINT_LENGTH) };
}
