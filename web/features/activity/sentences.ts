import type { EventView } from "../../client/events.ts";
import { m } from "../../paraglide/messages.js";

type Sentence = (name: string) => string;
/** What happened, by action. */
export type Sentences = Readonly<Record<string, Sentence>>;

/** Every action that a project records, in words. Who did it stands beside it, so that no sentence needs a gender. */
export const sentences: Sentences = {
  "project.created": () => m.event_project_created(),
  "project.edited": () => m.event_project_edited(),
  "project.archived": () => m.event_project_archived(),
  "project.unarchived": () => m.event_project_unarchived(),
  "project.deleted": () => m.event_project_deleted(),
  "project.restored": () => m.event_project_restored(),
  "project.suspended": () => m.event_project_suspended(),
  "project.unsuspended": () => m.event_project_unsuspended(),
  "project.exported": () => m.event_project_exported(),
  "project.synced": () => m.event_project_synced(),
  "project.searched": () => m.event_project_searched(),
  "project.imported": () => m.event_project_imported(),
  "invitation.created": (name) => m.event_invitation_created({ name }),
  "invitation.edited": (name) => m.event_invitation_edited({ name }),
  "invitation.sent_again": (name) => m.event_invitation_sent_again({ name }),
  "invitation.withdrawn": (name) => m.event_invitation_withdrawn({ name }),
  "invitation.accepted": (name) => m.event_invitation_accepted({ name }),
  "invitation.declined": (name) => m.event_invitation_declined({ name }),
  "invitation.tried_by_other": (name) => m.event_invitation_tried_by_other({ name }),
  "placeholder.accepted": (name) => m.event_invitation_accepted({ name }),
  "placeholder.declined": (name) => m.event_invitation_declined({ name }),
  "placeholders.ended": () => m.event_members_removed(),
  "member.edited": (name) => m.event_member_edited({ name }),
  "member.removed": (name) => m.event_member_removed({ name }),
  "member.left": (name) => m.event_member_left({ name }),
  "member.restored": (name) => m.event_member_restored({ name }),
  "members.edited": () => m.event_members_edited(),
  "members.removed": () => m.event_members_removed(),
  "transfer.started": (name) => m.event_transfer_started({ name }),
  "transfer.accepted": (name) => m.event_transfer_accepted({ name }),
  "transfer.cancelled": (name) => m.event_transfer_cancelled({ name }),
  "preset.added": (name) => m.event_preset_added({ name }),
  "preset.edited": (name) => m.event_preset_edited({ name }),
  "preset.retired": (name) => m.event_preset_retired({ name }),
  "permission.added": (name) => m.event_permission_added({ name }),
  "permission.edited": (name) => m.event_permission_edited({ name }),
  "permission.retired": (name) => m.event_permission_retired({ name }),
  "key.added": (name) => m.event_key_added({ name }),
  "key.rotated": (name) => m.event_key_rotated({ name }),
  "key.taken_over": (name) => m.event_key_taken_over({ name }),
  "key.revoked": (name) => m.event_key_revoked({ name }),
  "resource.added": (name) => m.event_resource_added({ name }),
  "resource.edited": (name) => m.event_resource_edited({ name }),
  "resource.removed": (name) => m.event_resource_removed({ name }),
};

/** What happened. An action that this page does not know yet is shown by its own name. */
export function sentenceOf(event: EventView): string {
  const invited = invitedIn(event);
  if (event.action === "invitation.created" && invited.length > 1) {
    return m.event_invitation_created_many({ count: invited.length });
  }
  if (event.action === "member.edited" && isRecord(event.after) && "access" in event.after) {
    return m.event_member_access({ name: event.target.name ?? event.target.id });
  }
  const name = joinedName(event) ?? event.target.name ?? event.target.id;
  return sentences[event.action]?.(name) ?? event.action;
}

/** Whoever accepted is called by their name from then on, not by the address they were invited by. */
function joinedName({ action, after, names }: EventView): string | null {
  if (action !== "invitation.accepted") return null;
  const member = isRecord(after) ? after.member : null;
  return typeof member === "string" ? (names[member] ?? null) : null;
}

/** The addresses, with names, of an event that invites. */
export function invitedIn({ action, after }: EventView): { email: string; name: string | null }[] {
  const invites = action === "invitation.created" && isRecord(after);
  const list = invites && Array.isArray(after.invitations) ? after.invitations : [];
  return list.filter(isRecord).map(({ email, name }) => ({
    email: typeof email === "string" ? email : m.activity_removed_person(),
    name: typeof name === "string" ? name : null,
  }));
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
