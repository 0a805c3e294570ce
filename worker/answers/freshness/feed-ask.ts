import * as v from "valibot";
import { type FeedAsk, MOST_WANTED } from "../../../access/feed/messages.ts";

const LONGEST_ASK = 1_000_000;

const Whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Text = v.pipe(v.string(), v.maxLength(300));
const listOf = <S extends v.GenericSchema>(schema: S) => v.pipe(v.array(schema), v.maxLength(MOST_WANTED));

const Ask = v.strictObject({
  kind: v.literal("ask"),
  id: Whole,
  base: v.strictObject({ revision: Whole, hash: Text }),
  place: Text,
  leaseMs: Whole,
  wanted: v.nullable(
    v.strictObject({
      project: v.boolean(),
      members: listOf(Text),
      users: listOf(Text),
      resources: listOf(v.strictObject({ type: Text, id: v.string() })),
    }),
  ),
}) satisfies v.GenericSchema<unknown, FeedAsk>;

/** What a service asks; null for anything else. */
export function askIn(message: string | ArrayBuffer): FeedAsk | null {
  if (typeof message !== "string" || message.length > LONGEST_ASK) return null;
  try {
    const parsed = v.safeParse(Ask, JSON.parse(message));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
