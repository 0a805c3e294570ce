import type { EventView } from "../../client/events.ts";
import { m } from "../../paraglide/messages.js";

/** What a sentence names: the actor, the target and the access. */
export interface Slots {
  readonly actor: string;
  readonly name: string;
  readonly access: string;
}
export type Sentence = (slots: Slots) => string;
/** What happened, by action. */
export type Sentences = Readonly<Record<string, Sentence>>;

/** Every action that a project records, in words. The Russian ones are in the present tense, which has no gender. */
export const sentences: Sentences = {
  "project.created": m.event_project_created,
  "project.edited": m.event_project_edited,
  "project.archived": m.event_project_archived,
  "project.unarchived": m.event_project_unarchived,
  "project.deleted": m.event_project_deleted,
  "project.restored": m.event_project_restored,
  "project.suspended": m.event_project_suspended,
  "project.unsuspended": m.event_project_unsuspended,
  "project.exported": m.event_project_exported,
  "project.synced": m.event_project_synced,
  "project.searched": m.event_project_searched,
  "project.imported": m.event_project_imported,
  "invitation.created": m.event_invitation_created,
  "invitation.edited": m.event_invitation_edited,
  "invitation.sent_again": m.event_invitation_sent_again,
  "invitation.withdrawn": m.event_invitation_withdrawn,
  "invitation.accepted": m.event_invitation_accepted,
  "invitation.declined": m.event_invitation_declined,
  "invitation.tried_by_other": m.event_invitation_tried_by_other,
  "placeholder.accepted": m.event_invitation_accepted,
  "placeholder.declined": m.event_invitation_declined,
  "placeholders.ended": m.event_members_removed,
  "member.edited": m.event_member_edited,
  "member.removed": m.event_member_removed,
  "member.left": m.event_member_left,
  "member.restored": m.event_member_restored,
  "members.edited": m.event_members_edited,
  "members.removed": m.event_members_removed,
  "transfer.started": m.event_transfer_started,
  "transfer.accepted": m.event_transfer_accepted,
  "transfer.cancelled": m.event_transfer_cancelled,
  "preset.added": m.event_preset_added,
  "preset.edited": m.event_preset_edited,
  "preset.retired": m.event_preset_retired,
  "permission.added": m.event_permission_added,
  "permission.edited": m.event_permission_edited,
  "permission.retired": m.event_permission_retired,
  "key.added": m.event_key_added,
  "key.rotated": m.event_key_rotated,
  "key.taken_over": m.event_key_taken_over,
  "key.revoked": m.event_key_revoked,
  "resource.added": m.event_resource_added,
  "resource.edited": m.event_resource_edited,
  "resource.removed": m.event_resource_removed,
};

/** Where a person acts on themselves, so that no sentence names them twice. */
export const ofOneself: Sentences = {
  "member.edited": m.event_member_edited_own,
  "member.access": m.event_member_access_own,
  "transfer.cancelled": m.event_transfer_declined,
};

/** A kind of event without its names, as a choice in a list. */
export function kindInWords(sentence: Sentence): string {
  const words = sentence({ actor: "", name: "…", access: "…" }).trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
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
