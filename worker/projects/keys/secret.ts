import { sha256Hex, toBase64Url, utf8 } from "../../platform/bytes.ts";
import type { Context } from "../../platform/context.ts";
import { Failure } from "../../platform/errors.ts";

/** The source of a secret. It is not secret itself, so it can be stored as an answer. */
export interface SecretSource {
  readonly keyId: string;
  /** Increases with each rotation. */
  readonly version: number;
  /** The root secret that derives it. */
  readonly rootId: string;
}

export interface KeySecret {
  /** Shown once, and stored nowhere. */
  readonly secret: string;
  readonly hash: string;
  readonly hint: string;
}

const HINT_LENGTH = 8;

/**
 * Derives the same secret from the same source, so that a repeated request shows it again.
 * @throws Failure `idempotency_expired` if the root secret has been removed since
 */
export async function makeSecret(ctx: Context, { keyId, version, rootId }: SecretSource): Promise<KeySecret> {
  const mac = await ctx.secrets.mac("service-key", utf8(`${keyId}\n${version}`), rootId);
  if (!mac) throw new Failure("idempotency_expired", "This key was made before; its secret can no longer be shown.");
  const secret = `gk_${toBase64Url(mac)}`;
  return { secret, hash: await sha256Hex(secret), hint: secret.slice(0, HINT_LENGTH) };
}
