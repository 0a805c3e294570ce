import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import type { Env } from "../../examples/publisher/src/env.ts";
import app from "../../examples/publisher/src/index.ts";
import type { Post } from "../../examples/publisher/src/posts.ts";
import { generateTypes } from "../../sdk/types/generate.ts";
import { useWorld } from "./world.ts";

const world = useWorld();
const EXAMPLE = resolve(import.meta.dirname, "../../examples/publisher");
let env: Env;

beforeAll(async () => {
  const { secret } = await world.newKey(["check", "read"]);
  const posts = new Map<string, string>();
  const POSTS = {
    get: async (id: string) => posts.get(id) ?? null,
    put: async (id: string, text: string) => void posts.set(id, text),
  } as unknown as Env["POSTS"];
  env = { GATEHOUSE_URL: world.url, GATEHOUSE_KEY: secret, POSTS };
});
beforeEach(() => world.setPresets(["editor"]));

async function ask<T = { error: string; missing?: string[] }>(
  method: string,
  path: string,
  body?: object,
  by = world.ann.email,
) {
  const headers: Record<string, string> = by === "" ? {} : { "Cf-Access-Authenticated-User-Email": by };
  const answer = await app.request(path, { method, headers, body: body ? JSON.stringify(body) : null }, env);
  return { status: answer.status, body: (await answer.json()) as T };
}

const write = async () => (await ask<Post>("POST", "/posts", { account: "instagram-main", text: "Hello" })).body;
const at = "2030-01-01T08:00:00Z";

test("an editor writes and schedules, and is told what publishing would need", async () => {
  const { id } = await write();
  expect((await ask<Post>("PUT", `/posts/${id}/schedule`, { at })).body.scheduledFor).toBe(at);
  expect(await ask("POST", `/posts/${id}/publication`)).toEqual({
    status: 403,
    body: { error: "no_grant", missing: ["posts.publish"] },
  });
});

test("a client publishes, and no longer schedules", async () => {
  const { id } = await write();
  await world.setPresets(["client"]);
  expect((await ask<Post>("POST", `/posts/${id}/publication`)).body.publishedAt).toEqual(expect.any(String));
  expect((await ask("PUT", `/posts/${id}/schedule`, { at })).status).toBe(403);
  const { body } = await ask<string[]>("GET", `/posts/${id}/publishers`);
  expect(body.sort()).toEqual([world.ann.email, "olga@example.com"]);
});

test("a grant for one account covers the posts on it, and no others", async () => {
  const { id } = await write();
  const { member } = world.ann;
  const path = `/api/projects/${world.project.id}/members/${member.id}`;
  const { revision } = await world.owner.get<{ revision: number }>(path);
  const grants = [{ permission: "posts.publish", scope: "account:instagram-main" }];
  await world.owner.send("PATCH", path, { presets: ["editor"], grants }, { "If-Match": `"${revision}"` });
  const other = (await ask<Post>("POST", "/posts", { account: "instagram-other", text: "Hello" })).body;
  expect((await ask("POST", `/posts/${id}/publication`)).status).toBe(200);
  expect((await ask("POST", `/posts/${other.id}/publication`)).body.error).toBe("out_of_scope");
});

test("strangers and those who are not signed in do nothing, and nothing is allowed without an answer", async () => {
  const { id } = await write();
  expect(await ask("GET", `/posts/${id}`, undefined, "stranger@example.com")).toMatchObject({
    status: 403,
    body: { error: "not_a_member" },
  });
  expect((await ask("GET", `/posts/${id}`, undefined, "")).status).toBe(401);
  const { GATEHOUSE_KEY } = env;
  env = { ...env, GATEHOUSE_KEY: "gk_wrong" };
  expect(await ask("GET", `/posts/${id}`)).toEqual({ status: 503, body: { error: "unauthenticated" } });
  env = { ...env, GATEHOUSE_KEY };
});

test("while the server does not answer, only the first requests wait for it", async () => {
  const { id } = await write();
  const asked = vi.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("fetch failed"));
  onTestFinished(() => asked.mockRestore());
  env = { ...env };
  for (let round = 0; round < 4; round++) {
    expect(await ask("GET", `/posts/${id}`)).toEqual({ status: 503, body: { error: "unreachable" } });
  }
  expect(asked).toHaveBeenCalledTimes(5);
});

test("its names of permissions are those of its project file", () => {
  const file = JSON.parse(readFileSync(resolve(EXAMPLE, "project.json"), "utf8"));
  expect(readFileSync(resolve(EXAMPLE, "src/permissions.d.ts"), "utf8")).toBe(generateTypes(file));
});
