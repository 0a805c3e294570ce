import type { Asked } from "../service.ts";
import type { Place } from "./chronicle.ts";
import { allowsNaively } from "./naive.ts";
import type { Scene } from "./scene.ts";

const AT_ONCE = 50;

export interface Chosen {
  readonly asked: readonly Asked[];
  /** Those whose answers were turned by what happened last. */
  readonly turned: readonly Asked[];
}

/** Of everything that could be asked: what was turned since `before`, what is allowed, and then some of the rest, in turn. */
export function choose({ past }: Scene, before: Place, all: readonly Asked[]): Chosen {
  const now = Date.now();
  const { place } = past;
  const answerAt = ({ revision, accounts }: Place, each: Asked) =>
    allowsNaively(past.stateAt(revision), past.usersAt(accounts), each, now);
  const judged = all.map((question) => ({ question, was: answerAt(before, question), is: answerAt(place, question) }));
  const where = (isMeant: (each: (typeof judged)[number]) => boolean) =>
    judged.filter(isMeant).map(({ question }) => question);
  const turned = where(({ was, is }) => was !== is);
  const denied = where(({ is }) => !is);
  const from = (place.revision * AT_ONCE) % Math.max(1, denied.length);
  const first = [...turned, ...where(({ is }) => is)].slice(0, AT_ONCE - 10);
  const asked = [...new Set([...first, ...denied.slice(from), ...denied])].slice(0, AT_ONCE);
  return { asked, turned };
}
