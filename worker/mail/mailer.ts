/** Why a mail did not go out: a closed set. Sentences are made at the edge, in the reader's language. */
export type MailFailure =
  /** The address is on the provider's suppression list: it bounced before, or its reader complained. */
  | "suppressed"
  /** The provider does not deliver to this address, for example before the sending domain is set up. */
  | "recipient_not_allowed"
  /** `MAIL_FROM` is not an address that this deployment may send from. */
  | "sender_not_verified"
  /** The provider refused the mail itself. */
  | "refused"
  /** Every attempt ended in a passing error. */
  | "gave_up";

export interface Mailbox {
  readonly name: string;
  readonly email: string;
}

export interface OutgoingMail {
  readonly from: Mailbox;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

export type SendResult =
  | { readonly outcome: "sent"; readonly messageId: string | null }
  /** For good: trying again would end the same way. */
  | { readonly outcome: "refused"; readonly failure: MailFailure }
  /** For now. `code` goes to the log, so it holds no address; the next attempt is at least `afterSeconds` away. */
  | { readonly outcome: "deferred"; readonly code: string; readonly afterSeconds: number };

/** The one port that mail leaves by. Whatever it throws counts as deferred. */
export interface Mailer {
  send(mail: OutgoingMail): Promise<SendResult>;
}
