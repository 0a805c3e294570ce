import { utf8 } from "../bytes.ts";
import type { Secrets } from "../secrets.ts";

/** Six digits. Null: this deployment no longer has the secret that they were made with. */
export async function deriveCode(secrets: Secrets, codeId: string, secretId: string): Promise<string | null> {
  const mac = await secrets.mac("sign-in-code", utf8(codeId), secretId);
  if (!mac) return null;
  // The remainder of 64 bits: no code is measurably likelier than another.
  const number = new DataView(mac.buffer).getBigUint64(0) % 1_000_000n;
  return String(number).padStart(6, "0");
}
