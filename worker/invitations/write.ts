import type { Access } from "../../access/types.ts";
import { invitations } from "../../db/schema.ts";
import { insertRows } from "../../db/writes/insert-rows.ts";
import { settleInvitations } from "../../db/writes/invitations.ts";
import { indexWords } from "../../db/writes/members.ts";
import { personal, personalOrNull } from "../changes/personal.ts";
import type { Context } from "../context.ts";
import type { Letter } from "../mail/letters.ts";
import type { Seen } from "../projects/seen.ts";
import { searchWords } from "../team/search-words.ts";
import type { Addressees } from "./addressees.ts";
import type { Invitation } from "./token.ts";
import { type InvitationView, invitationView } from "./views.ts";

export interface Invitee {
  readonly id: string;
  readonly email: string;
  readonly name: string | null;
  readonly expiresAt: number;
}

/** What every invitation of one sending offers. */
export type Offered = Pick<Invitation, "kind" | "note"> & Access;

export const newInvitation = (
  ctx: Context,
  seen: Seen<Addressees>,
  input: Offered,
  { id, email, name, expiresAt }: Invitee,
): Invitation => ({
  id,
  projectId: seen.project.id,
  email,
  name,
  kind: input.kind,
  access: { presets: input.presets, grants: input.grants },
  note: input.note,
  language: languageFor(seen, email),
  state: "pending",
  version: 1,
  secretId: ctx.secrets.currentId,
  invitedBy: seen.me?.id ?? "",
  accessSetBy: seen.me?.id ?? "",
  createdAt: seen.now,
  expiresAt,
  settledAt: null,
  memberId: null,
  changedRev: seen.next,
});

/** The recipient's own language; a stranger's is the inviter's. */
const languageFor = (seen: Seen<Addressees>, email: string) =>
  seen.extra.registered.find((user) => user.email === email)?.language ?? seen.me?.user?.language ?? "en";

export function viewOfNew(seen: Seen, invitation: Invitation, status: string): InvitationView {
  const mailState = status === "suppressed" ? null : "queued";
  return invitationView(
    { invitation, inviterName: seen.me?.user?.name ?? null, mailState, mailFailure: null },
    seen.now,
  );
}

/**
 * The event, the rows and the letters of these invitations; expired ones to the same addresses are closed first.
 * No letter goes to those whose ids are in `silent`.
 */
export function writeInvitations(
  ctx: Context,
  seen: Seen<Addressees>,
  rows: readonly Invitation[],
  silent: ReadonlySet<string> = new Set(),
) {
  const db = ctx.db.primary();
  const place = { projectId: seen.project.id, revision: seen.next };
  const expired = seen.extra.pending.filter((old) => rows.some((row) => row.email === old.email)).map((old) => old.id);
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
      ...(expired.length > 0 ? settleInvitations(db, place, expired, { state: "expired", at: seen.now }) : []),
      ...insertRows(db, invitations, rows),
      ...indexWords(db, place.projectId, words),
    ],
    letters: rows.filter(({ id }) => !silent.has(id)).map((row) => invitationLetter(row, seen.extra.registered)),
  };
}

const recordedInvitations = (rows: readonly Invitation[]) => ({
  kind: rows[0]?.kind,
  access: rows[0]?.access,
  note: personalOrNull(rows[0]?.note ?? null),
  invitations: rows.map(({ id, email, name }) => ({ id, email: personal(email), name: personalOrNull(name) })),
});

/** Tells somebody who has an account that they were included, and a stranger how to join. */
export const invitationLetter = (row: Invitation, registered: readonly { email: string }[]): Letter => ({
  template: "invitation",
  to: row.email,
  language: row.language,
  projectId: row.projectId,
  invitationId: row.id,
  registered: registered.some((user) => user.email === row.email),
});
