import type { MailRow } from "./claim.ts";
import { SUPERSEDED } from "./settle.ts";

export interface InvitationMailState {
  state: "queued" | "sent" | "failed";
  /** One of `MAIL_FAILURES` if it failed; otherwise null. */
  failure: string | null;
}

/** What became of an invitation's newest mail, as its list shows it. Null: there is none that says anything. */
export function invitationMailState(newest: Pick<MailRow, "state" | "failure"> | null): InvitationMailState | null {
  if (newest === null || newest.failure === SUPERSEDED) return null;
  switch (newest.state) {
    case "queued":
    case "sending":
      return { state: "queued", failure: null };
    case "sent":
      return { state: "sent", failure: null };
    case "failed":
      return { state: "failed", failure: newest.failure };
  }
}
