import type { HubQuestion, Reply } from "../../access/lease/protocol.ts";
import { HubState, type StreamRead } from "./hub-state.ts";
import type { LeaseTerms } from "./lease-length.ts";

/** Asks the primary for a stream from a revision on. */
export type ReadFrom = (revision: number) => Promise<StreamRead>;

/** Keeps a hub's state true by the primary: those who wait share one look. */
export class Watch {
  readonly state = new HubState({ newGeneration: () => crypto.randomUUID() });
  #looking: Promise<void> | null = null;

  /** Answers once it has looked as recently as the question demands. @throws what D1 throws: then nobody gets a lease. */
  async ask(question: HubQuestion, terms: LeaseTerms, readFrom: ReadFrom): Promise<Reply> {
    const received = this.state.receive(question);
    for (;;) {
      const reply = this.state.answer(received, terms, Date.now());
      if (reply) return reply;
      await this.look(readFrom);
    }
  }

  /** Whoever needs a later look than the one under way looks again. */
  look(readFrom: ReadFrom): Promise<void> {
    this.#looking ??= this.#verify(readFrom).finally(() => {
      this.#looking = null;
    });
    return this.#looking;
  }

  async #verify(readFrom: ReadFrom): Promise<void> {
    const sent = this.state.beginVerification(Date.now());
    this.state.verify(sent, await readFrom(sent.known?.revision ?? 0));
  }
}
