import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { app } from "../../worker/app.ts";
import type { Env } from "../../worker/env.ts";

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
