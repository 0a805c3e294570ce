/** The content of a mail. The HTML and the text version are both rendered from it, so they always agree. */
export interface MailPage {
  /** Null for the deployment's own name. */
  readonly fromName: string | null;
  readonly subject: string;
  /** The text that mail lists show after the subject. */
  readonly preheader: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
  /** Small print at the end. */
  readonly footer: readonly (string | Link)[];
}

export interface Link {
  readonly label: string;
  readonly url: string;
}

export type Block =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "facts"; readonly title: string; readonly lines: readonly string[] }
  /** Text that a person typed. */
  | { readonly kind: "note"; readonly title: string; readonly text: string }
  | { readonly kind: "code"; readonly digits: string }
  /** The mail's one action; `orOpen` introduces its plain address. */
  | { readonly kind: "button"; readonly link: Link; readonly orOpen: string };
