import { fold } from "../../../access/fold.ts";

const MOST_WORDS = 24;
const LONGEST_WORD = 40;

/** The words by which a search finds a member, normalized the same way for storing and searching. */
export function searchWords(name: string, email: string | null): string[] {
  const words = [...wordsOf(name), ...(email === null ? [] : [fold(email), ...wordsOf(email)])];
  return [...new Set(words.map((word) => word.slice(0, LONGEST_WORD)))].slice(0, MOST_WORDS);
}

/** The query split into word beginnings; a match needs all of them. */
export const searchBeginnings = (query: string): string[] =>
  query.includes("@") ? [fold(query.trim()).slice(0, LONGEST_WORD)] : wordsOf(query).slice(0, 5);

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
