import { and, eq } from "drizzle-orm";
import { afterEach, expect, test, vi } from "vitest";
import { mail } from "../../db/schema.ts";
import { COMMON } from "../../worker/accounts/passwords/common-list.ts";
import { Client, newAddress, readCode, signUp } from "../support/client.ts";
import { db } from "../support/database.ts";
import { ok } from "../support/team.ts";

afterEach(() => vi.restoreAllMocks());

/** What people were told about their account, in order. */
async function told(email: string): Promise<unknown[]> {
  const rows = await db
    .select()
    .from(mail)
    .where(and(eq(mail.toEmail, email), eq(mail.template, "account-changed")))
    .orderBy(mail.createdAt, mail.id);
  return rows.map(({ data }) => data.what);
}

async function signIn(client: Client, email: string) {
  await client.post("/api/sign-in-codes", { email });
  return ok(await client.post("/api/sessions", { email, code: await readCode(email) }));
}

test("a password that is set, changed or removed is told by mail", async () => {
  const email = newAddress("told");
  const client = await signUp(email, "Told");
  expect((await client.delete("/api/me/password", {})).status).toBe(204);
  expect(await told(email)).toEqual([]);
  for (const password of ["an entirely new one", "another new one"])
    ok(await client.put("/api/me/password", { password }));
  ok(await client.delete("/api/me/password", {}));
  expect(await told(email)).toEqual(["password_set", "password_changed", "password_removed"]);
});

test("a sign-in from a new browser is told once; the first one, and one from a known browser, are not", async () => {
  const email = newAddress("browsers");
  const first = await signUp(email, "Browsers");
  await signIn(first, email);
  expect(await told(email)).toEqual([]);
  const second = new Client();
  await signIn(second, email);
  await signIn(second, email);
  expect(await told(email)).toEqual(["new_browser"]);
});

test("a browser whose session was ended with all others is new again", async () => {
  const email = newAddress("ended");
  const first = await signUp(email, "Ended");
  const second = new Client();
  await signIn(second, email);
  ok(await first.delete("/api/sessions/others"));
  await signIn(second, email);
  await signIn(first, email);
  expect(await told(email)).toEqual(["new_browser", "new_browser"]);
});

test("a browser whose one session was ended from another is new again; one that signed out is not", async () => {
  const email = newAddress("one");
  const first = await signUp(email, "One");
  const second = new Client();
  await signIn(second, email);
  ok(await second.delete("/api/sessions/current"));
  await signIn(second, email);
  expect(await told(email)).toEqual(["new_browser"]);
  const { items } = ok<{ items: { id: string; current: boolean }[] }>(await first.get("/api/sessions"));
  for (const { id } of items.filter(({ current }) => !current)) ok(await first.delete(`/api/sessions/${id}`));
  await signIn(second, email);
  await signIn(first, email);
  expect(await told(email)).toEqual(["new_browser", "new_browser"]);
});

test("common passwords, also with signs at the end, and one's own address are refused, to set and to sign up with", async () => {
  const email = newAddress("weak.person");
  const client = await signUp(email, "Weak");
  const set = async (password: string) => {
    const { status, body } = await client.put("/api/me/password", { password });
    const problems = (body as unknown as { error?: { details?: { problems: { code: string }[] } } } | null)?.error
      ?.details?.problems;
    return problems?.[0]?.code ?? status;
  };
  const [local = ""] = email.split("@");
  expect(await set("password")).toBe("common");
  expect(await set("Football2026!")).toBe("common");
  expect(await set(COMMON.split(" ").at(-1) ?? "")).toBe("common");
  expect(await set(email.toUpperCase())).toBe("own_address");
  expect(await set(local)).toBe("own_address");
  expect(await set("look around here")).toBe(204);

  const other = newAddress("newcomer");
  const newcomer = new Client();
  await newcomer.post("/api/sign-in-codes", { email: other });
  const account = { email: other, code: await readCode(other), name: "New" };
  expect((await newcomer.post("/api/users", { ...account, password: "iloveyou" })).status).toBe(422);
  expect((await newcomer.post("/api/users", { ...account, password: other })).status).toBe(422);
  expect((await newcomer.post("/api/users", { ...account, password: "look around here" })).status).toBe(201);
});

test("sign-ins, refusals and limits are logged without an address, a network, a code or a password", async () => {
  const lines: string[] = [];
  vi.spyOn(console, "info").mockImplementation((line: string) => void lines.push(line));
  const email = newAddress("logged");
  const network = "198.51.100.77";
  const client = await signUp(email, "Logged", { network });
  await client.post("/api/sign-in-codes", { email });
  const code = await readCode(email);
  await client.post("/api/sessions", { email, code });
  const thief = new Client({ network });
  for (let at = 0; at < 11; at++) await thief.post("/api/sessions", { email, password: "a wrong secret" });
  const whats = lines.map((line) => JSON.parse(line).what);
  expect(new Set(whats)).toEqual(new Set(["signed_up", "signed_in", "sign_in_refused", "limit_reached"]));
  const everything = lines.join("\n");
  for (const secret of [email, email.split("@")[0] ?? "", network, code, "a wrong secret"]) {
    expect(everything).not.toContain(secret);
  }
  const refused = lines.map((line) => JSON.parse(line)).filter(({ what }) => what === "sign_in_refused");
  expect(new Set(refused.map(({ address }) => address)).size).toBe(1);
});
