import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { expect, test } from "vitest";
import { mail, signInCodes, users } from "../../db/schema.ts";
import { Client, newAddress, type Refusal, readCode, signUp } from "../support/client.ts";
import { watchDatabase } from "../support/watch-database.ts";

const db = drizzle(env.DB);

interface Self {
  user: { id: string; email: string; name: string; hasPassword: boolean };
}

async function askForCode(email: string, client: Client): Promise<string> {
  const answer = await client.post("/api/sign-in-codes", { email });
  expect(answer.status).toBe(202);
  return readCode(email.toLowerCase());
}

const otherThan = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0");
const codeOf = (answer: { body: Refusal }) => answer.body.error.code;

test("a person signs up with the code from the mail, is signed in, and signs in again with a new one", async () => {
  const email = newAddress("ann");
  const ann = new Client();
  const code = await askForCode(email.toUpperCase(), ann);
  const created = await ann.post<Self>("/api/users", {
    email: ` ${email} `,
    code,
    name: " Ann  Lee\u202e\n",
    language: "ru",
  });
  expect(created.status).toBe(201);
  expect(created.body.user).toMatchObject({ email, name: "Ann Lee", language: "ru", hasPassword: false });
  expect((await ann.get("/api/sessions")).status).toBe(200);

  const elsewhere = new Client();
  const spaced = (await askForCode(email, elsewhere)).replace(/^(...)/, "$1 ");
  const signedIn = await elsewhere.post<Self>("/api/sessions", { email, code: spaced });
  expect(signedIn.body.user.id).toBe(created.body.user.id);
});

test("an account cannot be opened for an unproven address", async () => {
  const victim = newAddress("victim");
  const mallory = newAddress("mallory");
  const client = new Client();
  const code = await askForCode(mallory, client);
  const withoutCode = await client.post("/api/users", { email: victim, name: "M" });
  const neverSent = await client.post("/api/users", { email: victim, name: "M", code });
  const right = await askForCode(victim, client);
  const ofAnother = await client.post("/api/users", { email: victim, name: "M", code });
  const guessed = await client.post("/api/users", { email: victim, name: "M", code: otherThan(right) });
  expect([withoutCode, neverSent, ofAnother, guessed].map((answer) => answer.status)).toEqual([422, 401, 401, 401]);
  expect(await db.select().from(users).where(eq(users.email, victim))).toEqual([]);
  expect(client.cookies.has("session")).toBe(false);
});

test("a code takes five attempts, and then not even the right one", async () => {
  const email = newAddress("guess");
  const client = new Client();
  const code = await askForCode(email, client);
  const attempts = Array.from({ length: 5 }, () => client.post("/api/sessions", { email, code: otherThan(code) }));
  expect((await Promise.all(attempts)).map((answer) => answer.status)).toEqual([401, 401, 401, 401, 401]);
  expect(codeOf(await client.post("/api/users", { email, code, name: "Guess" }))).toBe("wrong_credentials");
});

test("a code works once and ends after ten minutes; a newer one does not end it", async () => {
  const email = newAddress("once");
  const client = await signUp(email, "Once");
  const first = await askForCode(email, client);
  await askForCode(email, client);
  const both = await Promise.all([1, 2].map(() => client.post("/api/sessions", { email, code: first })));
  expect(both.map((answer) => answer.status).sort()).toEqual([200, 401]);

  const third = await askForCode(email, client);
  const rows = await db.select().from(signInCodes).where(eq(signInCodes.email, email));
  expect(rows.map((row) => row.expiresAt - row.createdAt)).toEqual(Array(4).fill(10 * 60_000));
  await db.update(signInCodes).set({ expiresAt: Date.now() }).where(eq(signInCodes.email, email));
  expect((await client.post("/api/sessions", { email, code: third })).status).toBe(401);
});

test("two who sign up at once with one code open one account", async () => {
  const email = newAddress("twice");
  const client = new Client();
  const code = await askForCode(email, client);
  const answers = await Promise.all(["A", "B"].map((name) => client.post("/api/users", { email, code, name })));
  expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
  expect(await db.select().from(users).where(eq(users.email, email))).toHaveLength(1);
});

test("signing in without an account says so only to a caller who proved the address, and the code then opens one", async () => {
  const email = newAddress("new");
  const client = new Client();
  const code = await askForCode(email, client);
  expect(codeOf(await client.post("/api/sessions", { email, code: otherThan(code) }))).toBe("wrong_credentials");
  const known = await client.post("/api/sessions", { email, code });
  expect([known.status, codeOf(known)]).toEqual([409, "no_account"]);
  expect((await client.post("/api/users", { email, code, name: "New" })).status).toBe(201);
});

test("signing up with an account is a conflict, and the code then signs in", async () => {
  const email = newAddress("old");
  await signUp(email, "Old");
  const client = new Client();
  const code = await askForCode(email, client);
  const answer = await client.post("/api/users", { email, code, name: "Other", password: "another password" });
  expect([answer.status, codeOf(answer)]).toEqual([409, "already_exists"]);
  const signedIn = await client.post<Self>("/api/sessions", { email, code });
  expect(signedIn.body.user).toMatchObject({ name: "Old", hasPassword: false });
});

test("asking for a code and a wrong password are answered, and cost, the same with and without an account", async () => {
  const known = newAddress("known");
  await signUp(known, "Known");
  const asked = async (email: string, variables: Record<string, string>) => {
    const watched = watchDatabase(env.DB);
    const client = new Client({ env: { ...variables, DB: watched.database } });
    const code = await client.post<unknown>("/api/sign-in-codes", { email });
    const password = await client.post("/api/sessions", { email, password: "not the password" });
    const { requestId, ...error } = password.body.error;
    const mailed = await db.select().from(mail).where(eq(mail.toEmail, email));
    return { told: [code.status, code.body, password.status, error, watched.batches], mailed: mailed.length };
  };
  const [account, open, closed] = [
    await asked(known, {}),
    await asked(newAddress("unknown"), {}),
    await asked(newAddress("closed"), { SIGN_UP: "invited" }),
  ];
  expect(open.told).toEqual(account.told);
  expect(closed.told).toEqual(account.told);
  expect([account.mailed, open.mailed, closed.mailed]).toEqual([2, 1, 0]);
});

test("sign-up that is closed or limited to some domains refuses other addresses, even with a correct code", async () => {
  await signUp(newAddress("administrator"), "Administrator");
  const open = async (email: string, variables: Record<string, string>) => {
    const asking = new Client();
    const code = await askForCode(email, asking);
    const client = new Client({ env: variables });
    for (const [name, value] of asking.cookies) client.cookies.set(name, value);
    return (await client.post("/api/users", { email, name: "Casey", code })).status;
  };
  const domains = { SIGN_UP: "domains", SIGN_UP_DOMAINS: "Corp.example, example.org" };
  expect(await open(newAddress("invited"), { SIGN_UP: "invited" })).toBe(403);
  expect(await open(newAddress("stranger"), domains)).toBe(403);
  expect(await open(`a-${crypto.randomUUID()}@corp.example`, domains)).toBe(201);
  expect(await open(`a-${crypto.randomUUID()}@sub.corp.example`, domains)).toBe(403);
  expect(await open(newAddress("typo"), { SIGN_UP: "Open " })).toBe(403);
});

test("what is not an address, a name, a code or a password is refused with its place", async () => {
  const client = new Client();
  const paths = async (path: string, body: unknown) => {
    const { status, body: refusal } = await client.post(path, body);
    const problems = refusal.error.details?.problems as { path: string }[] | undefined;
    return [status, problems?.map((problem) => problem.path)];
  };
  const email = newAddress("form");
  expect(await paths("/api/sign-in-codes", { email: "two@@at.example" })).toEqual([422, ["email"]]);
  expect(await paths("/api/sign-in-codes", { email, language: "xx" })).toEqual([422, ["language"]]);
  const user = { email, code: "12345", name: "\u202e ", password: "short" };
  expect(await paths("/api/users", user)).toEqual([422, ["code", "name", "password"]]);
  expect(await paths("/api/users", { email, code: "123456", name: "\ud800" })).toEqual([422, ["name"]]);
  expect(await paths("/api/sessions", { email, code: "123456", password: "both of them" })).toEqual([422, [""]]);
});
