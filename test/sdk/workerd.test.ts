import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Miniflare } from "miniflare";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { AccessQuestion } from "../../sdk/index.ts";
import { ROOT, snippetsOf } from "./pages.ts";
import { useWorld } from "./world.ts";

/** In workerd, with its own sockets and rules on them, against a server that runs. */
const world = useWorld();
const LEASE_MS = 500;
let miniflare: Miniflare;
let address: URL;

const MAIN = `
  import { createGatehouse } from "@gatehouse/sdk";
  export { Spring } from "spring";
  const asked = [];
  const ask = globalThis.fetch;
  globalThis.fetch = (url, init) => {
    asked.push(String(url));
    return ask(url, init);
  };
  let held = null;
  const answers = {
    object: ({ env, question }) => env.SPRING.get(env.SPRING.idFromName("spring")).check(question),
    async worker({ env, question }) {
      held ??= createGatehouse({ url: env.GATEHOUSE_URL, key: env.GATEHOUSE_KEY }).sync("SLUG", { leaseMs: ${LEASE_MS} });
      return held.check(question);
    },
  };
  export default {
    async fetch(request, env) {
      const { by, question } = await request.json();
      asked.length = 0;
      const allowed = await answers[by]({ env, question });
      return Response.json({ allowed, asked });
    },
  };`;

beforeAll(async () => {
  const { secret } = await world.newKey(["check", "sync"]);
  const { slug } = world.project;
  const [object = ""] = snippetsOf("docs/sdk.md", "ts", world.url).filter((code) =>
    code.includes("cloudflare:workers"),
  );
  const modules = {
    main: MAIN.replace("SLUG", slug),
    spring: stripTypeScriptTypes(object).replace('"spring"', JSON.stringify(slug)),
    "@gatehouse/sdk": readFileSync(join(ROOT, "sdk/dist/index.js"), "utf8"),
  };
  miniflare = new Miniflare({
    cf: false,
    workers: [
      {
        config: {
          name: "shop",
          compatibilityDate: "2026-10-01",
          manifest: {
            mainModule: "main",
            modules: Object.fromEntries(
              Object.entries(modules).map(([name, contents]) => [name, { type: "esm" as const, contents }]),
            ),
          },
          exports: { Spring: { type: "durable-object", storage: "sqlite" } },
          env: {
            GATEHOUSE_URL: { type: "text", value: world.url },
            GATEHOUSE_KEY: { type: "text", value: secret },
            SPRING: { type: "durable-object", worker: "shop", exportName: "Spring" },
          },
        },
      },
    ],
  });
  address = await miniflare.ready;
});
afterAll(() => miniflare?.dispose());
beforeEach(() => world.setPresets(["client"]));

async function ask(by: "object" | "worker"): Promise<{ allowed: boolean; asked: string[] }> {
  const subject = { type: "email", id: world.ann.email };
  const question: AccessQuestion = { subject, action: "publish", resource: { type: "post", id: "1" } };
  const answer = await fetch(address, { method: "POST", body: JSON.stringify({ by, question }) });
  expect(answer.status).toBe(200);
  return answer.json() as Promise<{ allowed: boolean; asked: string[] }>;
}

test("the Durable Object of the documentation answers from memory, for one request after the other, and hears of changes", async () => {
  await vi.waitFor(async () => expect(await ask("object")).toEqual({ allowed: true, asked: [] }));
  await world.setPresets(["viewer"]);
  await vi.waitFor(async () => expect(await ask("object")).toEqual({ allowed: false, asked: [] }));
});

test("in a plain Worker, whose socket is over with the request that opened it, every check is answered all the same", async () => {
  expect((await ask("worker")).allowed).toBe(true);
  await sleep(LEASE_MS);
  const [first, second] = await Promise.all([ask("worker"), ask("worker")]);
  expect([first.allowed, second.allowed]).toEqual([true, true]);
  expect(second.asked).toContain(`${world.url}/projects/${world.project.slug}/access/v1/evaluation`);
  await world.setPresets(["viewer"]);
  await vi.waitFor(async () => expect((await ask("worker")).allowed).toBe(false));
});
