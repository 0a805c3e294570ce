import type { Invitation } from "../../platform/secrets/invitation-token.ts";
import { accessView, iso } from "../grants/view.ts";
import type { InvitationView, MailStateView } from "./answers.ts";

export type { InvitationView, MailStateView } from "./answers.ts";

export const stateOf = ({ state, expiresAt }: Pick<Invitation, "state" | "expiresAt">, now: number) =>
  state === "pending" && expiresAt <= now ? "expired" : state;

/** A row of `invitationColumns`. */
export interface InvitationRow {
  readonly invitation: Invitation;
  readonly inviterName: string | null;
  readonly mailState: string | null;
  readonly mailFailure: string | null;
}

export const invitationView = ({ invitation: row, ...around }: InvitationRow, now: number): InvitationView => ({
  id: row.id,
  email: row.email,
  name: row.name,
  kind: row.kind,
  ...accessView(row.access),
  note: row.note,
  state: stateOf(row, now),
  invitedBy: { memberId: row.invitedBy, name: around.inviterName },
  createdAt: iso(row.createdAt),
  expiresAt: iso(row.expiresAt),
  mail: mailStateOf(around.mailState, around.mailFailure),
  revision: row.changedRev,
});

function mailStateOf(state: string | null, failure: string | null): MailStateView | null {
  if (state === null) return null;
  return { state: state === "sent" || state === "failed" ? state : "queued", failure };
}
