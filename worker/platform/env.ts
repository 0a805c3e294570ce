import type { HubQuestion, LeaseTerms, Notice, Reply } from "../../access/lease/protocol.ts";

/** The Worker's bindings and variables. An empty variable is the same as a missing one: the default applies. */
export interface Env {
  readonly DB: D1Database;
  readonly MAIL_QUEUE: Queue<MailMessage>;
  /** One hub for each stream of events (worker/answers/freshness). */
  readonly HUB: DurableObjectNamespace<HubCalls>;
  readonly EMAIL?: SendEmail;
  readonly ASSETS?: Fetcher;
  /** The public origin of the deployment. Never taken from the Host header. */
  readonly PUBLIC_URL?: string;
  /** `1` only if the public URL's host is loopback and the socket is bound to loopback. */
  readonly LOCAL?: string;
  readonly VERSION?: string;
  readonly ROOT_SECRET?: string;
  /** The root secret before the last rotation, which still reads what it derived. */
  readonly ROOT_SECRET_PREVIOUS?: string;
  readonly BOOTSTRAP_KEY?: string;
  readonly MAIL_TRANSPORT?: string;
  readonly MAIL_FROM?: string;
  /** `open` (default), `invited` or `domains`. */
  readonly SIGN_UP?: string;
  /** Comma-separated, for `SIGN_UP=domains`. */
  readonly SIGN_UP_DOMAINS?: string;
}

/** The calls that a hub accepts (worker/answers/freshness/hub.ts). */
export interface HubCalls extends Rpc.DurableObjectBranded {
  ask(stream: string, question: HubQuestion, terms: LeaseTerms): Promise<Reply>;
  notice(notice: Notice): void;
}

/** A queue message: only the id of the `mail` row. */
export interface MailMessage {
  readonly mailId: string;
}
