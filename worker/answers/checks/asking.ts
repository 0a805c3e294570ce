import type { Context } from "hono";
import { keyNeeded } from "../../platform/errors.ts";
import type { AppEnv, Asking } from "../../platform/http/types.ts";
import { needsScope } from "../../projects/core/snapshot.ts";
import { gives } from "../../projects/keys/scopes.ts";

/** Services ask with a key; a session is no answer to who they are. @throws Failure `unauthenticated` */
export function askingIn(c: Context<AppEnv>): Asking {
  if (c.var.caller?.kind !== "key") {
    throw keyNeeded();
  }
  const explain = c.req.header("Gatehouse-Explain") === "true";
  return { key: c.var.caller.key, inPath: c.req.param("project") ?? null, explain };
}

/** @throws Failure `forbidden` for a key whose scopes do not give this one. */
export function requireScope({ key }: Asking, scope: "check" | "read"): void {
  if (!gives(key.scopes, scope)) throw needsScope(scope);
}
