/** The closed set of reasons why a mail failed. Each client has its own sentences for them. */
export type MailFailure =
  /** The address is on the provider's suppression list: an earlier mail bounced, or its recipient complained. */
  | "suppressed"
  /** The provider does not deliver to this address, for example before the sending domain is verified. */
  | "recipient_not_allowed"
  /** The deployment may not send from `MAIL_FROM`. */
  | "sender_not_verified"
  /** The provider refused the mail itself. */
  | "refused"
  /** Every attempt failed with a temporary error. */
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
  /** Permanent: another attempt would fail the same way. */
  | { readonly outcome: "refused"; readonly failure: MailFailure }
  /** Temporary. The log shows `code`, so it contains no address. The next attempt is at least `afterSeconds` later. */
  | { readonly outcome: "deferred"; readonly code: string; readonly afterSeconds: number };

/** Sends all mail. A thrown error counts as deferred. */
export interface Mailer {
  send(mail: OutgoingMail): Promise<SendResult>;
}
