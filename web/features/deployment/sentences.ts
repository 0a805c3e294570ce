import type { EventView } from "../../client/events.ts";
import { m } from "../../paraglide/messages.js";
import type { Sentences } from "../activity/sentences.ts";

/** Every action that the deployment itself records, in words. */
export const sentences: Sentences = {
  "user.added": (name) => m.event_user_added({ name }),
  "user.suspended": (name) => m.event_user_suspended({ name }),
  "user.unsuspended": (name) => m.event_user_unsuspended({ name }),
  "key.added": (name) => m.event_deployment_key_added({ name }),
  "key.rotated": (name) => m.event_deployment_key_rotated({ name }),
  "key.revoked": (name) => m.event_deployment_key_revoked({ name }),
  "project.exported": (name) => m.event_deployment_exported({ name }),
  "deployment.searched": () => m.event_deployment_searched(),
};

/** What happened. An action that this page does not know yet is shown by its own name. */
export const sentenceOf = ({ action, target }: EventView): string =>
  sentences[action]?.(target.name ?? target.id) ?? action;
