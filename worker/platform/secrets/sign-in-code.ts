import { utf8 } from "../bytes.ts";
import type { Secrets } from "./secrets.ts";

/** What its digits are derived from. */
export interface CodeSource {
  readonly id: string;
  readonly secretId: string;
  readonly digits: number;
}

export const SHORT = 6;
export const LONG = 10;

/** Its digits. Null: this deployment no longer has the secret that they were made with. */
export async function deriveCode(secrets: Secrets, { id, secretId, digits }: CodeSource): Promise<string | null> {
  const mac = await secrets.mac("sign-in-code", utf8(id), secretId);
  if (!mac) return null;
  // The remainder of 64 bits: no code is measurably likelier than another.
  const number = new DataView(mac.buffer).getBigUint64(0) % 10n ** BigInt(digits);
  return String(number).padStart(digits, "0");
}
