import canonicalize from "canonicalize";
import type { EventRow, EventValueRow } from "../../../db/reads/events.ts";
import { sha256Hex } from "../../platform/bytes.ts";
import { hashPersonal, NO_HASH } from "../changes/seal.ts";
import type { ChainProblem } from "./answers.ts";
import { marksIn } from "./reveal.ts";

export type { ChainProblem } from "./answers.ts";

/** The revision and hash that the next event follows. */
export interface ChainLink {
  readonly revision: number;
  readonly hash: string;
}

export const START: ChainLink = { revision: 0, hash: NO_HASH };

/** The problems of one event, given the event before it. */
export async function problemsOf(
  row: EventRow,
  values: readonly EventValueRow[],
  before: ChainLink,
  projectId: string,
): Promise<ChainProblem[]> {
  const stored = parse(row.text);
  const follows = stored.previousHash === before.hash || row.revision !== before.revision + 1;
  return [
    ...((await sha256Hex(row.text)) === row.hash ? [] : (["text_changed"] as const)),
    ...(follows ? [] : (["link_broken"] as const)),
    ...(sameColumns(row, stored, projectId) ? [] : (["column_changed"] as const)),
    ...((await sameValues(stored, values)) ? [] : (["value_changed"] as const)),
  ];
}

type Stored = Readonly<Record<string, unknown>>;

function parse(text: string): Stored {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Stored) : {};
  } catch {
    return {};
  }
}

const sameColumns = ({ touched, ...row }: EventRow, stored: Stored, project: string): boolean => {
  const { revision, at, actor, action, target } = row;
  const columns = Object.entries({ revision, at, actor, action, target, project });
  return columns.every(([name, value]) => stored[name] === value) && isSame(touched, stored.touches);
};

const isSame = (one: unknown, other: unknown): boolean => canonicalize(one) === canonicalize(other);

/** Each mark has a value with its hash, or an erased one, and each value has a mark. */
async function sameValues({ before, after }: Stored, values: readonly EventValueRow[]): Promise<boolean> {
  const marks = marksIn([before, after]);
  if (marks.length !== values.length) return false;
  const checks = marks.map(async ({ $value, hash }) => {
    const found = values.find(({ position }) => position === $value);
    if (!found) return false;
    return found.value === null || (await hashPersonal(found.salt, found.value)) === hash;
  });
  return (await Promise.all(checks)).every(Boolean);
}
