import type { HubQuestion, LeaseTerms, Notice, Reply } from "../../access/lease/protocol.ts";

/** The Worker's bindings and variables. Empty and missing mean the same: the stated default. */
export interface Env {
  readonly DB: D1Database;
  readonly MAIL_QUEUE: Queue<MailMessage>;
  /** One hub a stream of events (worker/answers/freshness). */
  readonly HUB: DurableObjectNamespace<HubCalls>;
  readonly EMAIL?: SendEmail;
  readonly ASSETS?: Fetcher;
  /** The address that people and services use, without a path. Never taken from the Host header. */
  readonly PUBLIC_URL?: string;
  /** `1` only when the public URL's host is loopback and the socket is bound to loopback. */
  readonly LOCAL?: string;
  readonly VERSION?: string;
  readonly ROOT_SECRET?: string;
  /** The secret before the last rotation: still reads what it made. */
  readonly ROOT_SECRET_PREVIOUS?: string;
  readonly BOOTSTRAP_KEY?: string;
  readonly MAIL_TRANSPORT?: string;
  readonly MAIL_FROM?: string;
  /** `open` (default), `invited` or `domains`. */
  readonly SIGN_UP?: string;
  /** Comma-separated, for `SIGN_UP=domains`. */
  readonly SIGN_UP_DOMAINS?: string;
}

/** What a hub (worker/answers/freshness/hub.ts) can be asked and told. */
export interface HubCalls extends Rpc.DurableObjectBranded {
  ask(stream: string, question: HubQuestion, terms: LeaseTerms): Promise<Reply>;
  notice(notice: Notice): void;
}

/** What travels through the queue: only the id of the `mail` row. */
export interface MailMessage {
  readonly mailId: string;
}
