import { createGatehouse, type Entity, type Gatehouse, GatehouseError } from "@gatehouse/sdk";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { Env } from "./env.ts";
import type { Action } from "./permissions.d.ts";
import type { Post } from "./posts.ts";

type Request = Context<{ Bindings: Env }>;

const kept = new WeakMap<Env, Gatehouse<Action>>();

/** One client for all requests: it remembers when Gatehouse is down, so that not every request waits for it. */
export function gatehouseOf({ env }: Request): Gatehouse<Action> {
  const gatehouse = kept.get(env) ?? createGatehouse<Action>({ url: env.GATEHOUSE_URL, key: env.GATEHOUSE_KEY });
  kept.set(env, gatehouse);
  return gatehouse;
}

/** A grant for `account:instagram-main` covers every post that names that account. */
export const resourceOf = ({ id, account }: Pick<Post, "id" | "account">): Entity => ({
  type: "post",
  id,
  properties: { account },
});

/** Lets the request go on if the person may do this to the post. @throws HTTPException 401, 403 with what is missing, 503 */
export async function requirePermission(c: Request, action: Action, post: Pick<Post, "id" | "account">): Promise<void> {
  try {
    const answer = await gatehouseOf(c).explain({ subject: subjectOf(c), action, resource: resourceOf(post) });
    if (!answer.allowed) throw refused(403, { error: answer.reason, missing: answer.missing });
  } catch (error) {
    if (error instanceof GatehouseError) throw refused(503, { error: error.code });
    throw error;
  }
}

/** Your sign-in names the person; here the proxy in front sets the header. Never trust the person's own claim. */
function subjectOf(c: Request): Entity {
  const email = c.req.header("Cf-Access-Authenticated-User-Email");
  if (email === undefined) throw refused(401, { error: "unauthenticated" });
  return { type: "email", id: email };
}

const refused = (status: 401 | 403 | 503, body: object) =>
  new HTTPException(status, { res: Response.json(body, { status }) });
