import type { Point } from "../../../access/lease/protocol.ts";
import { fromBase64Url, toBase64Url, utf8 } from "../../platform/bytes.ts";
import type { Secrets } from "../../platform/secrets/secrets.ts";

/**
 * Seals a point in the deployment's history for a project's service to keep. The service cannot read it: how much happens in
 * a deployment is not for projects to know. Bound to the project.
 */
export async function sealLogPoint(secrets: Secrets, projectId: string, { revision, hash }: Point): Promise<string> {
  const key = await keyFor(secrets, projectId, secrets.currentId);
  if (key === null) throw new Error("The current secret is not there.");
  const iv = crypto.getRandomValues(new Uint8Array(IV_LENGTH));
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, padded(`${revision} ${hash}`));
  return `${secrets.currentId}.${toBase64Url(new Uint8Array([...iv, ...new Uint8Array(sealed)]))}`;
}

/** Null for a text that was not sealed for this project, or whose secret is gone. */
export async function openLogPoint(secrets: Secrets, projectId: string, place: string): Promise<Point | null> {
  const [secretId = "", text = "", ...rest] = place.split(".");
  const bytes = fromBase64Url(text);
  const key = await keyFor(secrets, projectId, secretId);
  if (rest.length > 0 || bytes === null || key === null) return null;
  const iv = bytes.slice(0, IV_LENGTH);
  try {
    const opened = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, bytes.slice(IV_LENGTH));
    const [revision = "", hash = ""] = new TextDecoder().decode(opened).trimEnd().split(" ");
    return { revision: Number(revision), hash };
  } catch {
    return null;
  }
}

const IV_LENGTH = 12;
const LENGTH = 96;

/** Padded to one length, so that it does not show the number of digits. */
const padded = (text: string) => utf8(text.padEnd(LENGTH));

async function keyFor(secrets: Secrets, projectId: string, secretId: string): Promise<CryptoKey | null> {
  const bytes = await secrets.mac("feed-place", utf8(projectId), secretId);
  return bytes && crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
}
