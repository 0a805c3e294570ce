import { utf8 } from "../bytes.ts";
import type { Secrets } from "./secrets.ts";

/** The source of a code's digits. */
export interface CodeSource {
  readonly id: string;
  readonly secretId: string;
  readonly digits: number;
}

export const SHORT = 6;
export const LONG = 10;

/** The code's digits. Null if this deployment no longer has the root secret that derived them. */
export async function deriveCode(secrets: Secrets, { id, secretId, digits }: CodeSource): Promise<string | null> {
  const mac = await secrets.mac("sign-in-code", utf8(id), secretId);
  if (!mac) return null;
  // With a remainder of 64 bits, all codes are practically equally likely.
  const number = new DataView(mac.buffer).getBigUint64(0) % 10n ** BigInt(digits);
  return String(number).padStart(digits, "0");
}
