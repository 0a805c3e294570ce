import type { Language } from "../platform/context.ts";

/** A mail to compose: the template, the recipient and the data. Never contains a token or a code. */
export type Mail = { readonly to: string; readonly language: Language } & (
  | { readonly template: "sign-in-code"; readonly codeId: string; readonly purpose: "sign_in" | "sign_up" }
  /** The consumer reads the invitation and creates the mail token; `registered` only changes the wording. */
  | {
      readonly template: "invitation";
      readonly projectId: string;
      readonly invitationId: string;
      readonly registered: boolean;
    }
  /** To the inviter, or to the owner once the inviter is gone. */
  | {
      readonly template: "invitation-outcome";
      readonly projectId: string;
      readonly projectName: string;
      readonly projectSlug: string;
      readonly outcome: "accepted" | "declined" | "failed" | "ask_again" | "asked_for_new";
      readonly invitedEmail: string;
      readonly invitedName: string | null;
    }
  /** To a member whose access changed or ended. Users can switch these mails off. */
  | {
      readonly template: "access-changed";
      readonly projectId: string;
      readonly projectName: string;
      readonly projectSlug: string;
      readonly actorName: string;
      readonly added: readonly AccessLine[];
      readonly removed: readonly AccessLine[];
    }
  | {
      readonly template: "access-ended";
      readonly projectId: string;
      readonly projectName: string;
      readonly actorName: string;
    }
  /** To the owner, when a project file gives `*` to others. */
  | {
      readonly template: "everything-given";
      readonly projectId: string;
      readonly projectName: string;
      readonly projectSlug: string;
      readonly by: Importer;
      /** The first of them. */
      readonly receivers: readonly Receiver[];
      readonly count: number;
    }
  /** About the account itself. Users cannot switch these mails off. */
  | {
      readonly template: "account-changed";
      readonly what: AccountChange;
      readonly at: number;
      readonly userAgent: string | null;
      readonly country: string | null;
      readonly network: string | null;
    }
  | {
      readonly template: "transfer";
      readonly projectId: string;
      readonly projectName: string;
      readonly projectSlug: string;
      readonly moment: "offered" | "accepted" | "cancelled";
      readonly actorName: string;
      /** For `offered`: epoch milliseconds. */
      readonly expiresAt: number | null;
    }
);

/** Who imported a project file. */
export interface Importer {
  readonly kind: "person" | "key" | "bootstrap_key";
  readonly name: string;
}

/** Who holds `*` now. A person's address tells them from others of the same name; a preset has none. */
export interface Receiver {
  readonly name: string;
  readonly email: string | null;
}

export type AccountChange = "password_set" | "password_changed" | "password_removed" | "new_browser";

/** One permission pattern. Built-in labels come from the messages, own labels from here. */
export interface AccessLine {
  readonly permission: string;
  readonly label: string | null;
  readonly scope: string;
  readonly expiresAt: number | null;
}
