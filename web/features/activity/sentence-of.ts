import type { Access } from "../../../access/types.ts";
import type { EventView } from "../../client/events.ts";
import { m } from "../../paraglide/messages.js";
import { accessIn } from "./access-in.ts";
import { isOwn, type Piece, piecesOf } from "./pieces.ts";
import { invitedIn, isRecord, ofOneself, type Sentence, sentences } from "./sentences.ts";

/** What happened in a project. */
export function sentenceOf(event: EventView, nameOf: (access: Access) => string): Piece[] {
  const preset = presetGiven(event);
  return piecesOf(pick(event), event, preset ? nameOf(preset) : "");
}

function pick(event: EventView): Sentence | undefined {
  const count = invitedIn(event).length;
  if (count > 1) return ({ actor }) => m.event_invitation_created_many({ actor, count });
  if (presetGiven(event)) return m.event_invitation_created_as;
  const changesAccess = event.action === "member.edited" && isRecord(event.after) && "access" in event.after;
  if (changesAccess) return isOwn(event) ? ofOneself["member.access"] : m.event_member_access;
  return (isOwn(event) ? ofOneself[event.action] : undefined) ?? sentences[event.action];
}

/** What one invitation gives, if it is exactly a preset: the sentence then says it. */
export function presetGiven(event: EventView): Access | null {
  if (event.action !== "invitation.created" || invitedIn(event).length > 1) return null;
  const access = accessIn(event.after);
  return access?.presets.length === 1 && access.grants.length === 0 ? access : null;
}
