import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { app } from "../../worker/app.ts";
import type { Env } from "../../worker/platform/env.ts";
import { interceptDatabase } from "../support/intercept-database.ts";

const readiness = async (changes: Partial<Env>) => {
  const answer = await app.request("http://localhost:8787/readyz", {}, { ...env, ...changes });
  return { status: answer.status, ...(await answer.json<{ ready: boolean; advice: string | null }>()) };
};

test("a deployment with all that it needs is ready, and there is no advice", async () => {
  expect(await readiness({})).toMatchObject({ status: 200, ready: true, advice: null });
});

test.each<[string, Partial<Env>, string]>([
  ["no root secret", { ROOT_SECRET: "" }, "ROOT_SECRET must be set"],
  ["one that could be guessed", { ROOT_SECRET: "guessable" }, "at least 32 characters"],
  ["no address", { PUBLIC_URL: "" }, "PUBLIC_URL must be set"],
])("a deployment with %s is not ready, and says so", async (_, changes, advice) => {
  expect(await readiness(changes)).toMatchObject({
    ...{ status: 503, ready: false },
    advice: expect.stringContaining(advice),
  });
});

test.each<[string, Partial<Env>, string]>([
  ["no sender", { LOCAL: "", MAIL_TRANSPORT: "cloudflare", MAIL_FROM: "" }, "MAIL_FROM must be set"],
  ["an unknown transport", { MAIL_TRANSPORT: "pigeon" }, "MAIL_TRANSPORT must be"],
  ["a bootstrap key that does not count", { BOOTSTRAP_KEY: "guessable" }, "BOOTSTRAP_KEY does not count"],
])("a deployment with %s is ready, with advice", async (_, changes, advice) => {
  expect(await readiness(changes)).toMatchObject({
    ...{ status: 200, ready: true },
    advice: expect.stringContaining(advice),
  });
});

test("browsers are told to keep to https where the public address does, by every answer", async () => {
  const told = async (path: string, PUBLIC_URL: string) =>
    (await app.request(path, {}, { ...env, PUBLIC_URL })).headers.get("Strict-Transport-Security");
  for (const path of [
    "/healthz",
    "/api/me",
    "/api/nothing",
    "/access/v1/evaluation",
    "/.well-known/authzen-configuration",
  ]) {
    expect([path, await told(path, "https://gate.example.com")]).toEqual([path, "max-age=15552000"]);
    expect([path, await told(path, "http://localhost:8787")]).toEqual([path, null]);
  }
});

test.each(["D1_ERROR: database or disk is full: SQLITE_FULL", "D1_ERROR: Exceeded maximum DB size"])(
  "a database that cannot be written to is no fault of the request's: 503, to be sent again (%s)",
  async (message) => {
    const DB = interceptDatabase(env.DB, () => Promise.reject(new Error(message)));
    const headers = { "Content-Type": "application/json", Origin: "http://localhost:8787" };
    const request = { method: "POST", headers, body: JSON.stringify({ email: "ann@example.com" }) };
    const answer = await app.request("http://localhost:8787/api/sign-in-codes", request, { ...env, DB });
    expect([answer.status, answer.headers.get("Retry-After")]).toEqual([503, "30"]);
    expect(await answer.json()).toMatchObject({
      error: { code: "busy", message: expect.stringContaining("disk may be full") },
    });
  },
);
