import { DurableObject } from "cloudflare:workers";
import type { HubQuestion, Reply } from "../../access/lease/protocol.ts";
import { openDatabase } from "../../db/database.ts";
import type { Env } from "../env.ts";
import { HubState, type Notice } from "./hub-state.ts";
import type { LeaseTerms } from "./lease-length.ts";
import { readStream } from "./read-stream.ts";

/** One object a stream: a project's, named by its id, or the deployment's. It keeps nothing and ticks by nothing. */
export class Hub extends DurableObject<Env> {
  readonly #state = new HubState({ newGeneration: () => crypto.randomUUID() });
  #verifying: Promise<void> | null = null;

  /** Answers once it has looked as recently as the question demands. @throws what D1 throws: then nobody gets a lease. */
  async ask(stream: string, question: HubQuestion, terms: LeaseTerms): Promise<Reply> {
    const received = this.#state.receive(question);
    for (;;) {
      const reply = this.#state.answer(received, terms, Date.now());
      if (reply) return reply;
      await this.#verify(stream);
    }
  }

  /** A writer's hint, after its commit. */
  notice(notice: Notice): void {
    this.#state.notice(notice);
  }

  /** Those who wait share one look; whoever needs a later one looks again. */
  #verify(stream: string): Promise<void> {
    this.#verifying ??= this.#look(stream).finally(() => {
      this.#verifying = null;
    });
    return this.#verifying;
  }

  async #look(stream: string): Promise<void> {
    const sent = this.#state.beginVerification(Date.now());
    const db = openDatabase(this.env.DB, null).primary();
    this.#state.verify(sent, await readStream(db, stream, sent.known?.revision ?? 0));
  }
}
