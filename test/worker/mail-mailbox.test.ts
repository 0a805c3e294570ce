import { env } from "cloudflare:workers";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { mailbox } from "../../db/schema.ts";
import { mailboxRoutes } from "../../worker/mail/mailbox/routes.tsx";
import { mailboxMailer } from "../../worker/mail/transports/mailbox.ts";
import type { Env } from "../../worker/platform/env.ts";
import { notFound } from "../../worker/platform/errors.ts";
import { answerError } from "../../worker/platform/http/answer-errors.ts";
import { requestId } from "../../worker/platform/http/request-id.ts";
import { secureAnswers } from "../../worker/platform/http/secure-answers.ts";
import type { AppEnv } from "../../worker/platform/http/types.ts";
import { db, newAddress, newWorld } from "../queue/world.ts";

const app = new Hono<AppEnv>().onError(answerError).notFound((c) => answerError(notFound(), c));
app.use(requestId(), secureAnswers()).route("/", mailboxRoutes);

const get = (path: string, changes: Partial<Env> = {}, origin = "http://localhost:8787", headers = {}) =>
  app.request(`${origin}${path}`, { headers: { "X-Request-ID": "same", ...headers } }, { ...env, ...changes });

async function deliver(to: string, subject = "Hello") {
  const { ctx } = await newWorld();
  const mail = { from: { name: "G", email: "g@localhost" }, to, subject, text: `${subject}\n`, headers: {} };
  const html = `<!doctype html><html lang="en"><head><title>x</title></head><body><a href="/p">${subject}</a></body></html>`;
  await mailboxMailer(ctx).send({ ...mail, html });
  const row = await db.select().from(mailbox).all();
  return row.find(({ toEmail, subject: found }) => toEmail === to && found === subject)?.id ?? "none";
}

test("on a local deployment the mail of an address is listed, newest first, in pages", async () => {
  const to = newAddress("bob");
  for (const subject of ["One", "Two", "Three"]) await deliver(to, subject);
  await deliver(newAddress("other"));
  const first = await (await get(`/mailbox/messages.json?to=${to.toUpperCase()}&limit=2`)).json<Listing>();
  expect(first.items.map(({ subject }) => subject)).toEqual(["Three", "Two"]);
  expect(first.items[0]).toMatchObject({ to, text: "Three\n", deliveredAt: expect.stringMatching(/^\d{4}-.*Z$/) });
  const second = await get(`/mailbox/messages.json?to=${to}&limit=2&cursor=${first.nextCursor}`);
  expect(await second.json()).toMatchObject({ items: [{ subject: "One" }], nextCursor: null });
  expect((await get("/mailbox/messages.json?cursor=nonsense")).status).toBe(422);
});

interface Listing {
  readonly items: readonly { readonly subject: string }[];
  readonly nextCursor: string | null;
}

test("the list and one mail are pages that escape what is in the mail", async () => {
  const to = newAddress("bob");
  const id = await deliver(to, "<b>Bold</b>");
  const list = await (await get("/mailbox")).text();
  const one = await (await get(`/mailbox/${id}`)).text();
  for (const page of [list, one]) {
    expect(page).toContain("&lt;b&gt;Bold&lt;/b&gt;");
    expect(page).not.toContain("<b>");
  }
  expect(list).toContain(`href="/mailbox/${id}"`);
  expect(one).toContain(`<iframe src="/mailbox/${id}/html"`);
});

test("the pages speak the language chosen in the app, else the browser's", async () => {
  const id = await deliver(newAddress("bob"));
  const language = async (path: string, headers: Record<string, string>) =>
    /<html lang="(\w+)">.*<title>(?:Hello · )?(\p{L}+)/su
      .exec(await (await get(path, {}, undefined, headers)).text())
      ?.slice(1);
  for (const path of ["/mailbox", `/mailbox/${id}`]) {
    expect(await language(path, {})).toEqual(["en", "Mailbox"]);
    expect(await language(path, { "Accept-Language": "de, ru;q=0.8, en;q=0.5" })).toEqual(["ru", "Почта"]);
    expect(await language(path, { "Accept-Language": "ru", Cookie: "language=en" })).toEqual(["en", "Mailbox"]);
    expect(await language(path, { Cookie: "language=constructor" })).toEqual(["en", "Mailbox"]);
  }
});

test("a mail's own markup is shown without scripts, loading or our origin; its links leave the frame", async () => {
  const id = await deliver(newAddress("bob"));
  const answer = await get(`/mailbox/${id}/html`);
  const policy = answer.headers.get("Content-Security-Policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/; sandbox allow-popups/);
  expect(policy).not.toMatch(/allow-(scripts|same-origin|forms|top-navigation )/);
  expect(await answer.text()).toContain('<head><base target="_top">');
});

test("anywhere but on a local deployment, and under a foreign name, there is nothing: the bytes of any 404", async () => {
  const id = await deliver(newAddress("bob"));
  const nowhere = await (await get("/nowhere")).text();
  for (const path of [
    "/mailbox",
    "/mailbox/messages.json",
    "/mailbox/style.css",
    `/mailbox/${id}`,
    `/mailbox/${id}/html`,
  ]) {
    const elsewhere = [await get(path, { LOCAL: "" }), await get(path, {}, "http://rebound.example:8787")];
    for (const answer of elsewhere) {
      expect(answer.status).toBe(404);
      expect(await answer.text()).toBe(nowhere);
    }
    expect((await get(path)).status).toBe(200);
  }
  expect(await (await get("/mailbox/box_none")).text()).toBe(nowhere);
});

test("a request that names another host, or that came through a proxy, finds nothing", async () => {
  const status = async (headers: Record<string, string>, origin?: string) =>
    (await get("/mailbox", { PUBLIC_URL: "http://gate.localhost:8787" }, origin, headers)).status;
  for (const name of [
    "rebound.example",
    "rebound.example:8787",
    "localhost.rebound.example",
    "localhost@rebound.example",
  ])
    expect([name, await status({ Host: name })]).toEqual([name, 404]);
  for (const name of ["Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "MF-Original-URL"])
    expect([name, await status({ [name]: "http://localhost:8787/mailbox" })]).toEqual([name, 404]);
  expect(await status({ Host: "[::1]:8787" })).toBe(200);
  expect(await status({ Host: "gate.localhost:8787" }, "http://gate.localhost:8787")).toBe(200);
});
