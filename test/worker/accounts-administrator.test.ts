import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { expect, test } from "vitest";
import { settings, users } from "../../db/schema.ts";
import { SET_UP_CODE } from "../../worker/deployment/settings-keys.ts";
import { sha256Hex } from "../../worker/platform/bytes.ts";
import { newAddress, signUp } from "../support/client.ts";

const db = drizzle(env.DB);
const hosted = { LOCAL: "", PUBLIC_URL: "https://gatehouse.example" };
const administrators = () => db.select().from(users).where(eq(users.administrator, true));
const ROUTES = ["settings", "users", "health"].map((name) => `/api/deployment/${name}`);

test("a hosted deployment has no administrator until a user enters the one-time code that deploying printed", async () => {
  const ann = await signUp(newAddress("ann"), "Ann", { env: { ...hosted, SIGN_UP: "invited" } });
  const ben = await signUp(newAddress("ben"), "Ben", { env: hosted });
  expect(await administrators()).toEqual([]);
  await db.insert(settings).values({ key: SET_UP_CODE, value: await sha256Hex("printed-once") });

  const enter = async (client: typeof ann, code: string) =>
    (await client.post("/api/deployment/administrator", { code })).status;
  expect(await enter(ann, "guessed")).toBe(401);
  expect((await ann.get("/api/deployment/health")).status).toBe(403);
  const both = await Promise.all([enter(ann, "printed-once"), enter(ben, "printed-once")]);
  expect(both.sort()).toEqual([200, 401]);
  expect(await administrators()).toHaveLength(1);
  expect(await enter(ann, "printed-once")).toBe(401);

  await db.insert(settings).values({ key: SET_UP_CODE, value: await sha256Hex("printed-later") });
  const cid = await signUp(newAddress("cid"), "Cid", { env: hosted });
  expect(await enter(cid, "printed-later")).toBe(200);
  expect((await administrators()).map((user) => user.name)).toEqual(["Cid"]);
  await db.delete(settings);
  await db.update(users).set({ administrator: false });
});

test("of fifty people who sign up at once on a local deployment exactly one becomes its administrator", async () => {
  const names = Array.from({ length: 50 }, (_, at) => `Person ${at}`);
  const clients = await Promise.all(names.map((name) => signUp(newAddress("person"), name)));
  const found = await administrators();
  expect(found).toHaveLength(1);
  const told = await Promise.all(clients.map((client) => client.get<{ administrator: boolean }>("/api/me")));
  expect(told.filter((answer) => answer.body.administrator)).toHaveLength(1);

  const runs = clients[told.findIndex((answer) => answer.body.administrator)];
  const another = clients[told.findIndex((answer) => !answer.body.administrator)];
  expect(await Promise.all(ROUTES.map(async (route) => (await another?.get(route))?.status))).toEqual([403, 403, 403]);
  expect(await Promise.all(ROUTES.map(async (route) => (await runs?.get(route))?.status))).toEqual([200, 200, 200]);
});

test("the administrator pages through the accounts, finds one by its address, and sees how mail goes", async () => {
  await db.delete(settings);
  const runs = await signUp(newAddress("zz-runs"), "Runs");
  interface Users {
    items: { email: string }[];
    nextCursor: string | null;
  }
  const emails: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page: { body: Users } = await runs.get<Users>(
      `/api/deployment/users?limit=20${cursor && `&cursor=${cursor}`}`,
    );
    emails.push(...page.body.items.map((user) => user.email));
    cursor = page.body.nextCursor;
  }
  const all = await db.select({ email: users.email }).from(users);
  expect(emails).toEqual(all.map((user) => user.email).sort());
  const found = await runs.get<Users>("/api/deployment/users?q=ZZ-run");
  expect(found.body.items).toMatchObject([{ name: "Runs" }]);

  const health = await runs.get("/api/deployment/health");
  expect(health.body).toMatchObject({
    version: "test",
    migrated: true,
    advice: null,
    mail: { queued: expect.any(Number) },
  });
  const deployment = await runs.get("/api/deployment/settings");
  expect(deployment.body).toMatchObject({ publicUrl: "http://localhost:8787", local: true, signUp: "open" });
  expect(JSON.stringify(deployment.body)).not.toContain(runs.env.ROOT_SECRET);
});
