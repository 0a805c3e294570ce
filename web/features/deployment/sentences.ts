import type { EventView } from "../../client/events.ts";
import { m } from "../../paraglide/messages.js";
import { isOwn, type Piece, piecesOf } from "../activity/pieces.ts";
import type { Sentences } from "../activity/sentences.ts";

/** Every action that the deployment itself records, in words. */
export const sentences: Sentences = {
  "user.added": m.event_user_added,
  "user.suspended": m.event_user_suspended,
  "user.unsuspended": m.event_user_unsuspended,
  "key.added": m.event_deployment_key_added,
  "key.rotated": m.event_deployment_key_rotated,
  "key.revoked": m.event_deployment_key_revoked,
  "project.exported": m.event_deployment_exported,
  "deployment.searched": m.event_deployment_searched,
};

/** What happened. A person who signs up opens their own account. */
export const sentenceOf = (event: EventView): Piece[] =>
  piecesOf(event.action === "user.added" && isOwn(event) ? m.event_user_added_own : sentences[event.action], event);
