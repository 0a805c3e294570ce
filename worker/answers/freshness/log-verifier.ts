import type { Change, HubQuestion, Known, LeaseTerms, Point, Reply } from "../../../access/lease/protocol.ts";
import { HubState, type StreamRead } from "./hub-state.ts";

/** Asks the primary for a stream from a revision on. */
export type ReadFrom = (revision: number) => Promise<StreamRead>;

/** A reply with what happened since the base that was asked from. */
export type ReplySince = Reply & { readonly changes: readonly Change[] };

/** Verifies a hub's state against the primary. Waiting questions share one read. */
export class LogVerifier {
  readonly state = new HubState({ newGeneration: () => crypto.randomUUID() });
  #looking: Promise<void> | null = null;

  /** Answers after a verification as recent as the question demands. @throws what D1 throws: then no lease is given. */
  async ask(question: HubQuestion, terms: LeaseTerms, readFrom: ReadFrom): Promise<Reply> {
    const received = this.state.receive(question);
    for (;;) {
      const reply = this.state.answer(received, terms, Date.now());
      if (reply) return reply;
      await this.look(readFrom, question.base);
    }
  }

  /**
   * As `ask`, for a service whose point may be older than this hub's memory: the hash proves that the point is in this history,
   * and the primary has the changes since. Null: it is not in this history, or there are too many changes.
   */
  async askSince(base: Point, atLeast: number, terms: LeaseTerms, readFrom: ReadFrom): Promise<ReplySince | null> {
    const { known } = this.state;
    // A new hub's first read starts at the base, so that it includes the changes since.
    const isHere = known === null || this.state.hashAt(base.revision) === base.hash;
    const question = {
      base: isHere ? { generation: known?.generation ?? "", ...base } : null,
      atLeast: Math.max(atLeast, base.revision),
      latest: false,
    };
    const reply = await this.ask(question, terms, readFrom);
    const changes = reply.changes ?? changesBetween(base, reply, await readFrom(base.revision));
    return changes && { ...reply, changes };
  }

  /** A question that needs a later read than the pending one starts another. */
  look(readFrom: ReadFrom, base: Known | null = null): Promise<void> {
    this.#looking ??= this.#verify(readFrom, base).finally(() => {
      this.#looking = null;
    });
    return this.#looking;
  }

  async #verify(readFrom: ReadFrom, base: Known | null): Promise<void> {
    const sent = this.state.beginVerification(Date.now(), base);
    this.state.verify(sent, await readFrom(sent.from));
  }
}

/** @param read from the base on; before the first event there is nothing to find it by */
function changesBetween(base: Point, head: Point, { events }: StreamRead): readonly Change[] | null {
  const isStart = base.revision === 0;
  const known = isStart ? base : events[0];
  const changes = (isStart ? events : events.slice(1)).filter(({ revision }) => revision <= head.revision);
  const last = changes.at(-1) ?? base;
  const isThere = known?.revision === base.revision && known.hash === base.hash;
  return isThere && last.revision === head.revision && last.hash === head.hash ? changes : null;
}
