import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { expect, test } from "vitest";
import { sessions, users } from "../../db/schema.ts";
import { DAY_MS } from "../../worker/platform/day.ts";
import { Client, newAddress, readCode, signUp } from "../support/client.ts";

const db = drizzle(env.DB);

interface Sessions {
  items: { id: string; current: boolean; userAgent: string | null }[];
  nextCursor: string | null;
}

const own = async (client: Client) => (await client.get<Sessions>("/api/sessions")).body.items;

const sessionCookie = (headers: Headers) => headers.getSetCookie().find((line) => /^(__Host-)?session=/.test(line));

async function signInByCode(client: Client, email: string) {
  await client.post("/api/sign-in-codes", { email });
  return client.post("/api/sessions", { email, code: await readCode(email) });
}

test("the cookie is for this host, https and no script; on http://localhost it goes without the prefix", async () => {
  const line = async (url: string) => {
    const client = new Client({ env: { PUBLIC_URL: url } });
    const email = newAddress("cookie");
    await client.post("/api/sign-in-codes", { email });
    const answer = await client.post("/api/users", { email, code: await readCode(email), name: "Cookie" });
    expect((await client.get("/api/sessions")).status).toBe(200);
    return sessionCookie(answer.headers)?.replace(/=[a-z0-9]{40};/, "=…;");
  };
  expect(await line("https://gatehouse.example")).toBe(
    "__Host-session=…; HttpOnly; Max-Age=2592000; Path=/; SameSite=Lax; Secure",
  );
  expect(await line("http://localhost:8787")).toBe("session=…; HttpOnly; Max-Age=2592000; Path=/; SameSite=Lax");
});

test("the session id is nowhere in the database", async () => {
  const client = await signUp(newAddress("hidden"), "Hidden");
  const id = client.cookies.get("session") ?? "";
  expect(id).toHaveLength(40);
  const tables = await env.DB.prepare("select name from sqlite_master where type = 'table'").all<{ name: string }>();
  for (const { name } of tables.results.filter((table) => !table.name.startsWith("_cf"))) {
    const { results } = await env.DB.prepare(`select * from "${name}"`).all();
    expect(JSON.stringify(results)).not.toContain(id);
  }
});

test("a session id that came with the request is never taken over, and the session before ends", async () => {
  const email = newAddress("fixed");
  const planted = new Client();
  planted.cookies.set("session", "a".repeat(40));
  await signInByCode(planted, email);
  await planted.post("/api/users", { email, code: await readCode(email), name: "Fixed" });
  const first = planted.cookies.get("session");
  expect(first).not.toBe("a".repeat(40));
  await signInByCode(planted, email);
  const former = new Client();
  former.cookies.set("session", first ?? "");
  expect((await former.get("/api/me")).status).toBe(401);
  expect(await own(planted)).toHaveLength(1);
});

test("a person sees their sessions and ends one; those of others are not there", async () => {
  const email = newAddress("many");
  const here = await signUp(email, "Many");
  const there = new Client();
  await signInByCode(there, email);
  const stranger = await signUp(newAddress("stranger"), "Stranger");
  const listed = await own(here);
  expect(listed.map((session) => session.current)).toEqual([false, true]);
  const [other] = listed;

  const page = await here.get<Sessions>("/api/sessions?limit=1");
  const next = await here.get<Sessions>(`/api/sessions?limit=1&cursor=${page.body.nextCursor}`);
  expect([...page.body.items, ...next.body.items]).toEqual(listed);
  expect(next.body.nextCursor).toBeNull();

  expect((await stranger.delete(`/api/sessions/${other?.id}`)).status).toBe(404);
  expect((await there.get("/api/me")).status).toBe(200);
  expect((await here.delete(`/api/sessions/${other?.id}`)).status).toBe(204);
  expect((await there.get("/api/me")).status).toBe(401);
  expect((await here.delete("/api/sessions/current")).status).toBe(204);
  expect(here.cookies.has("session")).toBe(false);
});

test("a session lasts thirty days from its last use, and its use is noted every ten minutes", async () => {
  const client = await signUp(newAddress("sliding"), "Sliding");
  const id = client.cookies.get("session") ?? "";
  const [current] = await own(client);
  const row = eq(sessions.id, current?.id ?? "");
  const read = async () => (await db.select().from(sessions).where(row)).at(0);

  await db
    .update(sessions)
    .set({ lastUsedAt: Date.now() - 9 * 60_000 })
    .where(row);
  expect(sessionCookie((await client.get("/api/me")).headers)).toBeUndefined();
  expect((await read())?.lastUsedAt).toBeLessThan(Date.now() - 8 * 60_000);
  await db
    .update(sessions)
    .set({ lastUsedAt: Date.now() - 11 * 60_000 })
    .where(row);
  await client.get("/api/me");
  expect((await read())?.lastUsedAt).toBeGreaterThan(Date.now() - 60_000);

  await db
    .update(sessions)
    .set({ expiresAt: Date.now() + DAY_MS })
    .where(row);
  expect(sessionCookie((await client.get("/api/me")).headers)).toContain(id);
  expect((await read())?.expiresAt).toBeGreaterThan(Date.now() + 29 * DAY_MS);
  await db
    .update(sessions)
    .set({ expiresAt: Date.now() - 1 })
    .where(row);
  expect((await client.get("/api/me")).status).toBe(401);
  expect(await read()).toBeUndefined();
});

test("a suspended person's sessions end and nothing signs them in", async () => {
  const email = newAddress("suspended");
  const client = await signUp(email, "Suspended");
  await db.update(users).set({ suspendedAt: Date.now() }).where(eq(users.email, email));
  expect((await client.get("/api/me")).status).toBe(401);
  expect((await signInByCode(new Client(), email)).status).toBe(403);
});

test("a change that comes from another site, or as a form, is refused", async () => {
  const client = await signUp(newAddress("csrf"), "Csrf");
  const sent = async (headers: Record<string, string>) =>
    (await client.patch("/api/me", { name: "Changed" }, headers)).status;
  expect(await sent({ Origin: "https://evil.example" })).toBe(403);
  expect(await sent({ Origin: "null" })).toBe(403);
  expect(await sent({ "Content-Type": "text/plain" })).toBe(415);
  expect((await client.delete("/api/sessions/current", undefined, { Origin: "http://localhost:1" })).status).toBe(403);
  expect(await sent({})).toBe(200);
});
