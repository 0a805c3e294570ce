import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { mail, users } from "../../db/schema.ts";
import { Client, newAddress, readCode, signUp } from "../support/client.ts";
import { db } from "../support/database.ts";

const PASSWORD = "correct horse battery";
const WRONG = "0000000000";

const ask = (client: Client, email: string) => client.post<{ digits: number }>("/api/sign-in-codes", { email });
const enter = async (client: Client, email: string, code: string) =>
  (await client.post("/api/sessions", { email, code })).status;
const tryPassword = async (client: Client, email: string, password: string) =>
  (await client.post("/api/sessions", { email, password })).status;

/** A code that is not the one of that length. */
const otherThan = (code: string) => String((Number(code) + 1) % 10 ** code.length).padStart(code.length, "0");

async function signUpWithPassword(name: string) {
  const email = newAddress(name);
  const client = new Client();
  await ask(client, email);
  await client.post("/api/users", { email, name, password: PASSWORD, code: await readCode(email) });
  return { email, client };
}

test("a mailed code works only in the browser that asked for it, and guesses elsewhere never touch it", async () => {
  const email = newAddress("bound");
  await signUp(email, "Bound");
  const person = new Client();
  await ask(person, email);
  const code = await readCode(email);
  const thief = new Client();
  await ask(thief, email);
  for (let at = 0; at < 8; at++) await enter(thief, email, WRONG);
  for (const elsewhere of [thief, new Client()]) expect(await enter(elsewhere, email, code)).toBe(401);
  expect(await enter(person, email, code)).toBe(200);
});

test("several codes of one browser live at once", async () => {
  const email = newAddress("late");
  const client = await signUp(email, "Late");
  await ask(client, email);
  const first = await readCode(email);
  await ask(client, email);
  expect(await enter(client, email, first)).toBe(200);
});

test("strangers' requests from one network stop at ten, and the person still gets a code elsewhere", async () => {
  const email = newAddress("bombed");
  const person = await signUp(email, "Bombed");
  const thieves = Array.from({ length: 15 }, () => ask(new Client({ network: "203.0.113.7" }), email));
  const statuses = (await Promise.all(thieves)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 202)).toHaveLength(10);
  for (const client of [person, new Client()]) {
    expect((await ask(client, email)).status).toBe(202);
    expect(await enter(client, email, await readCode(email))).toBe(200);
  }
});

test("strangers on many networks stop at forty codes an hour; a browser that signed in before, and a code that waits, go on", async () => {
  const email = newAddress("besieged");
  const person = await signUp(email, "Besieged");
  const waiting = new Client();
  await ask(waiting, email);
  const code = await readCode(email);
  const before = (await db.select().from(mail).where(eq(mail.toEmail, email))).length;
  const thieves = await Promise.all(Array.from({ length: 45 }, () => ask(new Client(), email)));
  // Two were asked for above: to sign up, and in the browser that waits.
  expect(thieves.filter(({ status }) => status === 202)).toHaveLength(38);
  expect(await db.select().from(mail).where(eq(mail.toEmail, email))).toHaveLength(before + 38);
  expect(await enter(waiting, email, code)).toBe(200);
  expect((await ask(person, email)).status).toBe(202);
  expect(await enter(person, email, await readCode(email))).toBe(200);
});

test("over all unknown browsers sixty guesses at six digits are compared a day; later codes have ten", async () => {
  const email = newAddress("guessed");
  await signUp(email, "Guessed");
  let compared = 0;
  const lengths: number[] = [];
  for (let browser = 0; browser < 15; browser++) {
    const thief = new Client();
    lengths.push((await ask(thief, email)).body.digits);
    const code = await readCode(email);
    for (let guess = 0; guess < 5; guess++) expect(await enter(thief, email, otherThan(code))).toBe(401);
    expect(await enter(thief, email, code)).toBe(401);
    if (code.length === 6) compared += 5;
  }
  // Signing up took the first of twelve.
  expect(lengths).toEqual([...Array(11).fill(6), ...Array(4).fill(10)]);
  expect(compared + 5).toBe(60);
  const person = new Client();
  await ask(person, email);
  const long = await readCode(email);
  expect([long.length, await enter(person, email, long)]).toEqual([10, 200]);
});

test("over all unknown browsers a hundred passwords are tried a day, and a known browser has a hundred of its own", async () => {
  const { email, client } = await signUpWithPassword("tried");
  const tried = await Promise.all(Array.from({ length: 110 }, () => tryPassword(new Client(), email, "a wrong one")));
  expect(tried.filter((status) => status === 401)).toHaveLength(100);
  expect(await tryPassword(new Client(), email, PASSWORD)).toBe(429);
  expect(await tryPassword(client, email, PASSWORD)).toBe(200);
  const own = await Promise.all(Array.from({ length: 25 }, () => tryPassword(client, email, "a wrong one")));
  expect(own.filter((status) => status === 401)).toHaveLength(19);
  const elsewhere = new Client();
  await ask(elsewhere, email);
  expect(await enter(elsewhere, email, await readCode(email))).toBe(200);
});

test("a cookie that was made up, or is another account's, makes no browser known", async () => {
  const { email } = await signUpWithPassword("forged");
  const { client: other } = await signUpWithPassword("other");
  await Promise.all(Array.from({ length: 101 }, () => tryPassword(new Client(), email, "a wrong one")));
  const forger = new Client();
  forger.cookies.set("browser", "a".repeat(43));
  expect(await tryPassword(forger, email, PASSWORD)).toBe(429);
  expect(await tryPassword(other, email, PASSWORD)).toBe(429);
});

test("on https a browser cookie that a neighbouring host planted is not taken", async () => {
  const email = newAddress("planted");
  const planted = "a".repeat(43);
  const env = { PUBLIC_URL: "https://gatehouse.example" };
  const [victim, thief] = [new Client({ env }), new Client({ env })];
  for (const client of [victim, thief]) client.cookies.set("browser", planted);
  await ask(victim, email);
  const given = victim.cookies.get("__Host-browser");
  expect(given).toMatch(/^[\w-]{43}$/);
  expect(given).not.toBe(planted);
  const code = await readCode(email);
  expect(await enter(thief, email, code)).toBe(401);
  // Right, and the address has no account yet.
  expect(await enter(victim, email, code)).toBe(409);
});

test("what is answered to known, unknown and suspended addresses is the same", async () => {
  const { email: known } = await signUpWithPassword("here");
  const { email: suspended } = await signUpWithPassword("gone");
  await db.update(users).set({ suspendedAt: Date.now() }).where(eq(users.email, suspended));
  const seen = await Promise.all(
    [known, suspended, newAddress("unknown")].map(async (email) => {
      const client = new Client();
      const answers = [await ask(client, email)];
      for (const proof of [{ code: WRONG }, { password: "a wrong one" }]) {
        answers.push(await client.post("/api/sessions", { email, ...proof }));
      }
      return answers.map(({ status, body }) => [status, JSON.stringify(body).replace(/"req_\w+"/, "")]);
    }),
  );
  expect(seen[1]).toEqual(seen[0]);
  expect(seen[2]).toEqual(seen[0]);
});

test("guesses at a password from one network are limited, and so are codes that were never asked for", async () => {
  const email = newAddress("network");
  const statuses: number[] = [];
  const thief = new Client();
  for (let at = 0; at < 11; at++) statuses.push(await tryPassword(thief, email, "a wrong one"));
  expect(statuses).toEqual([...Array(10).fill(401), 429]);
  const aimless = await Promise.all(Array.from({ length: 205 }, () => enter(thief, email, "000000")));
  expect(aimless.filter((status) => status === 401)).toHaveLength(200);
});
