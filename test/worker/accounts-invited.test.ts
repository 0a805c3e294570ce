import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { expect, test } from "vitest";
import { invitations, projects, users } from "../../db/schema.ts";
import { newIdAt } from "../../worker/platform/ids.ts";
import { makeInvitationToken } from "../../worker/platform/secrets/invitation-token.ts";
import { secretsOf } from "../../worker/platform/secrets/secrets.ts";
import { Client, newAddress, readCode, signUp } from "../support/client.ts";

const db = drizzle(env.DB);
const newId = newIdAt(Date.now);
const PASSWORD = "chosen by the guest";

async function invite(email: string, edit: Partial<typeof invitations.$inferInsert> = {}) {
  const secrets = await secretsOf(env);
  const projectId = newId("prj");
  await db.insert(projects).values({ id: projectId, slug: projectId, revision: 1, hash: "", createdAt: Date.now() });
  const row = {
    id: newId("inv"),
    projectId,
    email,
    kind: "team" as const,
    access: { presets: ["viewer"], grants: [] },
    language: "en" as const,
    state: "pending" as const,
    version: 2,
    secretId: secrets.currentId,
    invitedBy: "mem_x",
    accessSetBy: "mem_x",
    createdAt: Date.now(),
    expiresAt: Date.now() + 3_600_000,
    changedRev: 1,
  };
  await db.insert(invitations).values({ ...row, ...edit });
  const token = (kind: "mail" | "link", version = 2) => makeInvitationToken(secrets, kind, { ...row, version });
  return { id: row.id, token };
}

const accept = (inviteToken: string, client = new Client()) =>
  client.post("/api/users", { inviteToken, name: "Invited", password: PASSWORD });

const accountOf = (email: string) => db.select().from(users).where(eq(users.email, email)).get();

test("the link in an invitation's mail proves the address, also where sign-up is by invitation", async () => {
  await signUp(newAddress("administrator"), "Administrator");
  const email = newAddress("invited");
  const { token } = await invite(email);
  const client = new Client({ env: { SIGN_UP: "invited" } });
  const answer = await accept(await token("mail"), client);
  expect([answer.status, answer.body]).toMatchObject([201, { user: { email, name: "Invited", hasPassword: true } }]);
  expect((await client.get("/api/me")).status).toBe(200);
});

test("a copied link proves nothing: a code that is sent to the address must", async () => {
  const email = newAddress("copied");
  const { token } = await invite(email);
  const answer = await accept(await token("link"));
  expect(answer.status).toBe(422);
  expect(answer.body.error.details?.problems).toMatchObject([{ path: "inviteToken", code: "proves_nothing" }]);
  expect(await accountOf(email)).toBeUndefined();

  const client = new Client({ env: { SIGN_UP: "invited" } });
  await client.post("/api/sign-in-codes", { email });
  const opened = await client.post("/api/users", { email, code: await readCode(email), name: "Copied" });
  expect(opened.status).toBe(201);
});

test("an invitation that was settled, expired or sent again opens nothing, nor does a token of one's own making", async () => {
  const told = async (edit: Partial<typeof invitations.$inferInsert>, version = 2) => {
    const email = newAddress("late");
    const { token } = await invite(email, edit);
    const answer = await accept(await token("mail", version));
    expect(await accountOf(email)).toBeUndefined();
    return answer.body.error.code;
  };
  expect(await told({ state: "withdrawn" })).toBe("invitation_closed");
  expect(await told({ state: "declined" })).toBe("invitation_closed");
  expect(await told({ expiresAt: Date.now() - 1 })).toBe("invitation_expired");
  expect(await told({}, 1)).toBe("newer_sent");
  expect(await told({}, 3)).toBe("wrong_credentials");
  const { token } = await invite(newAddress("forged"));
  const forged = (await token("mail")).replace(/.$/, (last) => (last === "A" ? "E" : "A"));
  expect((await accept(forged)).status).toBe(401);
});

test("an invitation never sets the password of an account that is there, nor signs in to it", async () => {
  const email = newAddress("there");
  await signUp(email, "There");
  const { token } = await invite(email);
  const client = new Client();
  const answer = await accept(await token("mail"), client);
  expect([answer.status, answer.body.error.code]).toEqual([409, "already_exists"]);
  expect(client.cookies.has("session")).toBe(false);
  expect(await accountOf(email)).toMatchObject({ name: "There", passwordHash: null });
  expect((await client.post("/api/sessions", { email, password: PASSWORD })).status).toBe(401);
});
