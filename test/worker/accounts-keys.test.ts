import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { expect, test } from "vitest";
import { serviceKeys } from "../../db/schema.ts";
import { notifyHub } from "../../worker/answers/freshness/notify-hub.ts";
import { sha256Hex } from "../../worker/platform/bytes.ts";
import { createContext } from "../../worker/platform/context.ts";
import { findKey } from "../../worker/projects/keys/find-key.ts";
import { newAddress, signUp } from "../support/client.ts";

const db = drizzle(env.DB);
const contextWith = (variables: Record<string, string>) =>
  createContext({
    env: { ...env, ...variables },
    requestId: "req",
    waitUntil: (work) => void pending.push(work),
    notifyHub,
  });
const pending: Promise<unknown>[] = [];

async function addKey(secret: string, edit: Partial<typeof serviceKeys.$inferInsert> = {}) {
  const row = { id: `key_${secret}`, addedRev: 1, name: "Shop", hint: "gk_", scopes: ["check"], createdAt: Date.now() };
  await db.insert(serviceKeys).values({ ...row, secretHash: await sha256Hex(secret), ...edit });
}

test("a key is found by its secret until it is revoked or expires, and its use is noted", async () => {
  const ctx = await contextWith({});
  await addKey("gk_live");
  await addKey("gk_lasting", { expiresAt: Date.now() + 60_000 });
  await addKey("gk_revoked", { endedRev: 2 });
  await addKey("gk_expired", { expiresAt: Date.now() - 1 });
  expect(await findKey(ctx, "gk_live")).toEqual({
    id: "key_gk_live",
    projectId: null,
    scopes: ["check"],
    createdBy: null,
    secretHash: await sha256Hex("gk_live"),
  });
  const found = ["gk_lasting", "gk_revoked", "gk_expired", "gk_LIVE", ""].map(async (secret) => findKey(ctx, secret));
  expect((await Promise.all(found)).map((key) => key?.id ?? null)).toEqual(["key_gk_lasting", null, null, null, null]);
  await Promise.all(pending);
  const row = await db.select().from(serviceKeys).where(eq(serviceKeys.id, "key_gk_live")).get();
  expect(row?.lastUsedAt).toBeGreaterThan(Date.now() - 60_000);
});

test("the bootstrap key is a key of the deployment, without connected accounts, while the variable is set", async () => {
  const secret = `gk_${crypto.randomUUID()}`;
  const set = await contextWith({ BOOTSTRAP_KEY: secret });
  const key = await findKey(set, secret);
  expect(key).toEqual({
    id: "bootstrap",
    projectId: null,
    scopes: ["check", "read", "sync", "manage"],
    createdBy: null,
    secretHash: "",
  });
  expect(await findKey(set, `${secret}2`)).toBeNull();
  expect(await findKey(await contextWith({ BOOTSTRAP_KEY: "" }), "")).toBeNull();
  expect(await findKey(await contextWith({}), secret)).toBeNull();
});

test("a bootstrap key that could be guessed opens nothing, and says why", async () => {
  const short = await contextWith({ BOOTSTRAP_KEY: "gk_bootstrap" });
  await expect(findKey(short, "gk_bootstrap")).rejects.toThrow("at least 32 characters");
  expect(await findKey(short, "gk_other")).toBeNull();
});

test("a key that is sent decides alone: a wrong one is refused although the cookie is right, and none is a person", async () => {
  const client = await signUp(newAddress("both"), "Both");
  await addKey("gk_service");
  const asked = async (authorization: string) => (await client.get("/api/me", { Authorization: authorization })).status;
  expect(await asked("Bearer gk_unknown")).toBe(401);
  expect(await asked("Basic Z2s6c2VydmljZQ==")).toBe(401);
  expect(await asked("")).toBe(401);
  expect(await asked("Bearer gk_service")).toBe(401);
  expect((await client.get("/api/me")).status).toBe(200);
  const other = { Authorization: "Bearer gk_unknown", Origin: "https://evil.example" };
  expect((await client.patch("/api/me", { name: "Evil" }, other)).status).toBe(401);
});
