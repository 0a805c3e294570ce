import type { Access } from "../../../access/types.ts";
import { invitations } from "../../../db/schema.ts";
import { insertRows } from "../../../db/writes/insert-rows.ts";
import { closeInvitations } from "../../../db/writes/invitations.ts";
import { indexWords } from "../../../db/writes/members.ts";
import type { Mail } from "../../mail/mails.ts";
import type { Context } from "../../platform/context.ts";
import type { Invitation } from "../../platform/secrets/invitation-token.ts";
import { personal, personalOrNull } from "../changes/personal.ts";
import type { ProjectSnapshot } from "../core/snapshot.ts";
import { searchWords } from "../team/search-words.ts";
import type { Addressees } from "./addressees.ts";
import { type InvitationView, invitationView } from "./views.ts";

export interface Invitee {
  readonly id: string;
  readonly email: string;
  readonly name: string | null;
  readonly expiresAt: number;
}

/** What every invitation of one request offers. */
export type Offered = Pick<Invitation, "kind" | "note"> & Access;

export const newInvitation = (
  ctx: Context,
  snapshot: ProjectSnapshot<Addressees>,
  input: Offered,
  { id, email, name, expiresAt }: Invitee,
): Invitation => ({
  id,
  projectId: snapshot.project.id,
  email,
  name,
  kind: input.kind,
  access: { presets: input.presets, grants: input.grants },
  note: input.note,
  language: languageFor(snapshot, email),
  state: "pending",
  version: 1,
  secretId: ctx.secrets.currentId,
  invitedBy: snapshot.me?.id ?? "",
  accessSetBy: snapshot.me?.id ?? "",
  createdAt: snapshot.now,
  expiresAt,
  closedAt: null,
  memberId: null,
  changedRev: snapshot.next,
});

/** The recipient's language if they have an account, otherwise the inviter's. */
const languageFor = (snapshot: ProjectSnapshot<Addressees>, email: string) =>
  snapshot.extra.registered.find((user) => user.email === email)?.language ?? snapshot.me?.user?.language ?? "en";

export function viewOfNew(snapshot: ProjectSnapshot, invitation: Invitation, status: string): InvitationView {
  const mailState = status === "suppressed" ? null : "queued";
  return invitationView(
    { invitation, inviterName: snapshot.me?.user?.name ?? null, mailState, mailFailure: null },
    snapshot.now,
  );
}

/**
 * The event, rows and mails of these invitations. Closes expired invitations to the same addresses first.
 * Invitations whose ids are in `silent` get no mail.
 */
export function writeInvitations(
  ctx: Context,
  snapshot: ProjectSnapshot<Addressees>,
  rows: readonly Invitation[],
  silent: ReadonlySet<string> = new Set(),
) {
  const db = ctx.db.primary();
  const place = { projectId: snapshot.project.id, revision: snapshot.next };
  const expired = snapshot.extra.pending
    .filter((old) => rows.some((row) => row.email === old.email))
    .map((old) => old.id);
  const words = rows.map((row) => ({ entryId: row.id, words: searchWords(row.name ?? "", row.email) }));
  return {
    event: {
      action: "invitation.created",
      target: rows.length === 1 ? (rows[0]?.id ?? "") : `${rows.length} invitations`,
      touches: { kind: "nothing" as const },
      before: null,
      after: recordedInvitations(rows),
    },
    statements: [
      ...(expired.length > 0 ? closeInvitations(db, place, expired, { state: "expired", at: snapshot.now }) : []),
      ...insertRows(db, invitations, rows),
      ...indexWords(db, place.projectId, words),
    ],
    mails: rows.filter(({ id }) => !silent.has(id)).map((row) => invitationMail(row, snapshot.extra.registered)),
  };
}

const recordedInvitations = (rows: readonly Invitation[]) => ({
  kind: rows[0]?.kind,
  access: rows[0]?.access,
  note: personalOrNull(rows[0]?.note ?? null),
  invitations: rows.map(({ id, email, name }) => ({ id, email: personal(email), name: personalOrNull(name) })),
});

/** Tells a user that they were invited, and a person without an account how to join. */
export const invitationMail = (row: Invitation, registered: readonly { email: string }[]): Mail => ({
  template: "invitation",
  to: row.email,
  language: row.language,
  projectId: row.projectId,
  invitationId: row.id,
  registered: registered.some((user) => user.email === row.email),
});
