import type { Env } from "./env.ts";

/** @throws Error when `PUBLIC_URL` is missing or not an http(s) address. */
export function publicOrigin(env: Env): string {
  const url = URL.parse(env.PUBLIC_URL ?? "");
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error("PUBLIC_URL must be set to this deployment's address.");
  return url.origin;
}

export const isLocal = (env: Env): boolean => env.LOCAL === "1";

export const isSecure = (env: Env): boolean => publicOrigin(env).startsWith("https:");
