import { hex, sha256, utf8 } from "../bytes.ts";
import type { Env } from "../env.ts";

/** The purpose of a derived key. Each use has its own, so that a token for one proves nothing for another. */
export type Purpose =
  | "invitation-mail"
  | "invitation-link"
  | "sign-in-code"
  | "service-key"
  | "password-pepper"
  | "log-name"
  | "cursor"
  | "feed-place";

export interface Secrets {
  /** Stored beside each derived value, so that it stays readable after a rotation. */
  readonly currentId: string;
  /** HMAC-SHA-256 with the purpose's key. Null if this deployment no longer has the secret with that id. */
  mac(purpose: Purpose, data: Uint8Array<ArrayBuffer>, secretId?: string): Promise<Uint8Array<ArrayBuffer> | null>;
}

/** The minimum length of a secret that an operator sets, in characters. */
export const MINIMUM_LENGTH = 32;
const known = new Map<string, Secrets>();

/** @throws Error if the root secret is missing or short: a deployment without one must not run. */
export async function secretsOf(env: Env): Promise<Secrets> {
  const roots = [env.ROOT_SECRET ?? "", env.ROOT_SECRET_PREVIOUS ?? ""].filter((root) => root !== "");
  const cached = known.get(roots.join("\n"));
  if (cached) return cached;
  if (!env.ROOT_SECRET || roots.some((root) => root.length < MINIMUM_LENGTH)) {
    throw new Error(`ROOT_SECRET must be set and hold at least ${MINIMUM_LENGTH} characters.`);
  }
  const secrets = await deriveFrom(roots);
  known.set(roots.join("\n"), secrets);
  return secrets;
}

async function deriveFrom(roots: readonly string[]): Promise<Secrets> {
  const byId = new Map<string, CryptoKey>();
  for (const root of roots) byId.set(await idOf(root), await importRoot(root));
  const currentId = [...byId.keys()][0] ?? "";
  const keys = new Map<string, CryptoKey>();
  return {
    currentId,
    async mac(purpose, data, secretId = currentId) {
      const root = byId.get(secretId);
      if (!root) return null;
      const name = `${secretId}/${purpose}`;
      const key = keys.get(name) ?? (await deriveKey(root, purpose));
      keys.set(name, key);
      return new Uint8Array(await crypto.subtle.sign("HMAC", key, data));
    },
  };
}

const idOf = async (root: string) => hex((await sha256(`gatehouse root secret id\n${root}`)).slice(0, 4));

const importRoot = (root: string) => crypto.subtle.importKey("raw", utf8(root), "HKDF", false, ["deriveKey"]);

const deriveKey = (root: CryptoKey, purpose: Purpose) =>
  crypto.subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt: utf8("gatehouse"), info: utf8(purpose) },
    root,
    { name: "HMAC", hash: "SHA-256", length: 256 },
    false,
    ["sign"],
  );
