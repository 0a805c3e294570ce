import { type Door, readDoor } from "../../../db/reads/feed-door.ts";
import type { Context } from "../../platform/context.ts";
import { Failure, keyNeeded, notFound } from "../../platform/errors.ts";
import type { Caller } from "../../platform/http/types.ts";
import { publicOrigin } from "../../platform/public-url.ts";
import { type ProjectRequest, requireAnyScope } from "../../projects/core/open.ts";
import { forbidden } from "../../projects/core/snapshot.ts";
import { hubOf } from "../freshness/notify-hub.ts";
import { SUBSCRIBER_HEADER, type Subscriber } from "../freshness/subscriber.ts";

export interface FeedRequest extends ProjectRequest {
  /** The page's, if a browser asks. */
  readonly origin: string | null;
}

/**
 * Connects a browser tab, or a service whose key has `sync`, to a project's hub. @throws Failure `forbidden` for a page that
 * is not ours, or a key in a page; `not_found` as everywhere; `project_archived` and `project_suspended`
 */
export async function openFeed(ctx: Context, request: FeedRequest): Promise<Response> {
  const { caller, origin } = request;
  requireOwnPage(caller, origin, publicOrigin(ctx.env));
  const subscriber = await admit(ctx, request);
  const headers = { Upgrade: "websocket", [SUBSCRIBER_HEADER]: JSON.stringify(subscriber) };
  const { webSocket } = await hubOf(ctx.env, subscriber.projectId).fetch("https://hub/", { headers });
  return new Response(null, { status: 101, webSocket });
}

/** As `openFeed` for a key. @throws Failure `unauthenticated` for a person: tabs read from the ordinary API */
export async function admitKey(ctx: Context, request: ProjectRequest): Promise<Subscriber> {
  if (request.caller.kind === "key") return admit(ctx, request);
  throw keyNeeded();
}

/** A browser sends the cookie with a socket from any page, so the page's origin is checked. Keys do not belong in pages. */
function requireOwnPage(caller: Caller, origin: string | null, ours: string): void {
  const isRight = caller.kind === "user" ? origin === ours : origin === null;
  if (!isRight) throw forbidden([], { reason: "origin" });
}

async function admit(ctx: Context, { caller, project }: ProjectRequest): Promise<Subscriber> {
  requireAnyScope(caller, ["sync"]);
  const by = caller.kind === "user" ? { userId: caller.user.id } : { keyId: caller.key.id };
  const door = await readDoor(ctx.db.primary(), project, by);
  if (door === null || door.status === "deleted") throw notFound();
  const guest = subscriberOf(caller, door);
  if (guest === null) throw notFound();
  if (door.status === "active") return guest;
  throw new Failure(
    door.status === "archived" ? "project_archived" : "project_suspended",
    "Nothing happens in this project, so there is no feed.",
  );
}

/** Null: not a member, or a key of another project. */
function subscriberOf(caller: Caller, { projectId, memberId, keyExpiresAt }: Door): Subscriber | null {
  if (caller.kind === "user") {
    if (memberId === null) return null;
    const { sessionId, user } = caller;
    return { kind: "session", projectId, unread: 0, sessionId, userId: user.id, memberId };
  }
  const { key } = caller;
  if (key.projectId !== null && key.projectId !== projectId) return null;
  return { kind: "key", projectId, unread: 0, keyId: key.id, expiresAt: keyExpiresAt };
}
