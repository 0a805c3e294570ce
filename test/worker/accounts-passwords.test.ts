import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { expect, test } from "vitest";
import { sessions, users } from "../../db/schema.ts";
import { COST, hashPassword, isOutdated, verifyPassword } from "../../worker/accounts/passwords/hash.ts";
import { notifyHub } from "../../worker/answers/freshness/notify-hub.ts";
import { createContext } from "../../worker/platform/context.ts";
import { Client, newAddress, readCode, signUp } from "../support/client.ts";

const db = drizzle(env.DB);
const PASSWORD = "correct horse battery";

async function signInWith(email: string, password: string, client = new Client()) {
  const answer = await client.post("/api/sessions", { email, password });
  return { status: answer.status, client };
}

/** As if the person had signed in a quarter of an hour ago. */
const letTimePass = async (email: string) => {
  const user = await db.select().from(users).where(eq(users.email, email)).get();
  await db
    .update(sessions)
    .set({ confirmedAt: Date.now() - 15 * 60_000 - 1 })
    .where(eq(sessions.userId, user?.id ?? ""));
};

async function signUpWithPassword(name: string) {
  const email = newAddress(name);
  const client = new Client();
  await client.post("/api/sign-in-codes", { email });
  await client.post("/api/users", { email, name, password: PASSWORD, code: await readCode(email) });
  return { email, client };
}

test("a password signs in, a wrong one and an account without one do not", async () => {
  const { email } = await signUpWithPassword("pat");
  const without = newAddress("without");
  await signUp(without, "Without");
  expect((await signInWith(email, PASSWORD)).status).toBe(200);
  expect((await signInWith(email, `${PASSWORD} `)).status).toBe(401);
  expect((await signInWith(without, "")).status).toBe(401);
  expect((await signInWith(without, PASSWORD)).status).toBe(401);
});

test("a forgotten password: sign in with a code, set a new one, and every other session ends", async () => {
  const { email, client: forgetful } = await signUpWithPassword("forgetful");
  const { client: elsewhere } = await signInWith(email, PASSWORD);
  await letTimePass(email);
  await forgetful.post("/api/sign-in-codes", { email });
  await forgetful.post("/api/sessions", { email, code: await readCode(email) });
  expect((await forgetful.put("/api/me/password", { password: "an entirely new one" })).status).toBe(204);
  expect((await elsewhere.get("/api/me")).status).toBe(401);
  expect((await forgetful.get("/api/me")).status).toBe(200);
  expect((await signInWith(email, PASSWORD)).status).toBe(401);
  expect((await signInWith(email, "an entirely new one")).status).toBe(200);
});

test("an open browser is not enough to change or drop a password", async () => {
  const { email, client } = await signUpWithPassword("open");
  await letTimePass(email);
  const refused = await client.put("/api/me/password", { password: "an entirely new one" });
  expect(refused.body.error).toMatchObject({ code: "confirm_identity" });
  expect((await client.delete("/api/me/password", {})).status).toBe(403);
  expect((await client.put("/api/me/password", { password: "a new one", current: "wrong" })).status).toBe(401);
  expect((await client.put("/api/me/password", { password: "a new one", current: PASSWORD })).status).toBe(204);
  expect((await client.delete("/api/me/password", { current: "a new one" })).status).toBe(204);
  expect((await signInWith(email, "a new one")).status).toBe(401);
});

test("the stored form names its parameters and the pepper's secret, and never repeats", async () => {
  const ctx = await createContext({ env, requestId: "req", waitUntil: () => undefined, notifyHub });
  const [first, second] = [await hashPassword(ctx, PASSWORD), await hashPassword(ctx, PASSWORD)];
  expect(first).toMatch(new RegExp(`^\\$scrypt\\$ln=14,r=8,p=1,pepper=${ctx.secrets.currentId}\\$`));
  expect(second).not.toBe(first);
  expect(await verifyPassword(ctx, PASSWORD, first)).toBe(true);
  expect(await verifyPassword(ctx, "ﬁne password", await hashPassword(ctx, "fine password"))).toBe(true);
  for (const broken of ["", "$scrypt$", first.slice(0, -1), first.replace("r=8", "r=4")]) {
    expect(await verifyPassword(ctx, PASSWORD, broken)).toBe(false);
  }
});

test("the cost stays within what the platform allows", () => {
  expect(2 ** COST.ln * COST.r * COST.p).toBeLessThanOrEqual(2 ** 20);
  expect(2 ** COST.ln * COST.r * COST.p).toBeGreaterThanOrEqual(2 ** 17);
});

test("after the root secret was rotated a password still works, and is hashed with the new one", async () => {
  const { email } = await signUpWithPassword("rotated");
  const stored = async () => (await db.select().from(users).where(eq(users.email, email)).get())?.passwordHash ?? "";
  const before = await stored();
  const rotated = { ROOT_SECRET: "b".repeat(43), ROOT_SECRET_PREVIOUS: new Client().env.ROOT_SECRET ?? "" };
  expect((await signInWith(email, PASSWORD, new Client({ env: rotated }))).status).toBe(200);
  const ctx = await createContext({
    env: { ...env, ...rotated },
    requestId: "req",
    waitUntil: () => undefined,
    notifyHub,
  });
  expect([isOutdated(ctx, before), isOutdated(ctx, await stored())]).toEqual([true, false]);

  const later = { ROOT_SECRET: "b".repeat(43), ROOT_SECRET_PREVIOUS: "" };
  expect((await signInWith(email, PASSWORD, new Client({ env: later }))).status).toBe(200);
  const lost = { ROOT_SECRET: "c".repeat(43), ROOT_SECRET_PREVIOUS: "" };
  expect((await signInWith(email, PASSWORD, new Client({ env: lost }))).status).toBe(401);
});
