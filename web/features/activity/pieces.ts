import type { EventView } from "../../client/events.ts";
import { m } from "../../paraglide/messages.js";
import type { Sentence, Slots } from "./sentences.ts";

/** A piece of a sentence: plain words, or one of its names. */
export interface Piece {
  readonly slot: keyof Slots | null;
  readonly text: string;
}

// Private-use characters stand for the names while a language puts its words around them.
const marks: Slots = { actor: "\uE000", name: "\uE001", access: "\uE002" };
const slotOf = new Map(Object.entries(marks).map(([slot, mark]) => [mark, slot as keyof Slots]));

/** What happened, in pieces, so that names stand out. An action that this page does not know is shown by its own name. */
export function piecesOf(sentence: Sentence | undefined, event: EventView, access = ""): Piece[] {
  if (!sentence) return [{ slot: null, text: event.action }];
  const slots: Slots = { actor: nameOfActor(event), name: nameOfTarget(event), access };
  const texts = sentence(marks).split(/([\uE000-\uE002])/);
  return texts.filter(Boolean).map((text) => {
    const slot = slotOf.get(text) ?? null;
    return { slot, text: slot ? slots[slot] : text };
  });
}

/** Whether a person acts on themselves, so that the sentence must not name them twice. */
export const isOwn = ({ actor, target }: EventView): boolean => actor.name !== null && actor.name === target.name;

const nameOfTarget = ({ target }: EventView): string => target.name ?? target.id;

export function nameOfActor(event: EventView): string {
  const { actor } = event;
  if (actor.name !== null) return actor.name;
  // Declined by the link alone, without an account.
  if (actor.kind === "invitation") return nameOfTarget(event);
  if (actor.id === "bootstrap") return m.activity_bootstrap_key();
  if (actor.kind === "key") return m.activity_by_key();
  return actor.kind === "user" ? m.activity_removed_person() : m.activity_system();
}
