/** A letter in words and parts. Both twins are made of it, so neither can say what the other does not. */
export interface MailPage {
  /** Null: the deployment's own name. */
  readonly fromName: string | null;
  readonly subject: string;
  /** What lists of mail show after the subject. */
  readonly preheader: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
  /** Small print below the line. */
  readonly footer: readonly (string | Link)[];
}

export interface Link {
  readonly label: string;
  readonly url: string;
}

export type Block =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "facts"; readonly title: string; readonly lines: readonly string[] }
  /** Somebody's own words. */
  | { readonly kind: "note"; readonly title: string; readonly text: string }
  | { readonly kind: "code"; readonly digits: string }
  /** The one thing to do; `orOpen` introduces its plain address. */
  | { readonly kind: "button"; readonly link: Link; readonly orOpen: string };
