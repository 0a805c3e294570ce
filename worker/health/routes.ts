import { Hono } from "hono";
import type { AppEnv } from "../http/types.ts";
import { readMigrationState } from "./read-migration-state.ts";

export const healthRoutes = new Hono<AppEnv>()
  .get("/healthz", (c) => c.json({ ok: true }))
  .get("/readyz", async (c) => {
    const { migrated } = await readMigrationState(c.env);
    const version = c.env.VERSION ?? "development";
    if (migrated) return c.json({ ready: true, version, advice: null });
    c.header("Retry-After", "10");
    return c.json({ ready: false, version, advice: "The database is not migrated. Run: npm run deploy" }, 503);
  });
