import { type Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import type { Env } from "./env.ts";
import { gatehouseOf, requirePermission, resourceOf } from "./guard.ts";
import { findPost, type Post, savePost } from "./posts.ts";

/** Writes, schedules and publishes posts; Gatehouse says who may. */
const app = new Hono<{ Bindings: Env }>()
  .post("/posts", async (c) => {
    const { account, text } = await c.req.json<Pick<Post, "account" | "text">>();
    const post: Post = { id: crypto.randomUUID(), account, text, scheduledFor: null, publishedAt: null };
    await requirePermission(c, "posts.create", post);
    await savePost(c.env, post);
    return c.json(post, 201);
  })
  .get("/posts/:id", async (c) => {
    const post = await postIn(c);
    await requirePermission(c, "posts.view", post);
    return c.json(post);
  })
  .put("/posts/:id/schedule", async (c) => {
    const post = await postIn(c);
    await requirePermission(c, "posts.schedule", post);
    const scheduled = { ...post, scheduledFor: (await c.req.json<{ at: string }>()).at };
    await savePost(c.env, scheduled);
    return c.json(scheduled);
  })
  .post("/posts/:id/publication", async (c) => {
    const post = await postIn(c);
    await requirePermission(c, "posts.publish", post);
    const published = { ...post, publishedAt: new Date().toISOString() };
    await savePost(c.env, published);
    return c.json(published);
  })
  .get("/posts/:id/publishers", async (c) => {
    const post = await postIn(c);
    await requirePermission(c, "posts.view", post);
    const people: string[] = [];
    const who = gatehouseOf(c).whoCan("posts.publish", resourceOf(post), { type: "email" });
    for await (const { id } of who) people.push(id);
    return c.json(people);
  });

async function postIn(c: Context<{ Bindings: Env }>): Promise<Post> {
  const post = await findPost(c.env, c.req.param("id") ?? "");
  if (post === null) throw new HTTPException(404);
  return post;
}

export default app;
