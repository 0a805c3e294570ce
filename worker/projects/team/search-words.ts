import { fold } from "../../../access/fold.ts";

const MOST_WORDS = 24;
const LONGEST_WORD = 40;

/** The words that somebody is found by, in the form that both storing and searching use. */
export function searchWords(name: string, email: string | null): string[] {
  const words = [...wordsOf(name), ...(email === null ? [] : [fold(email), ...wordsOf(email)])];
  return [...new Set(words.map((word) => word.slice(0, LONGEST_WORD)))].slice(0, MOST_WORDS);
}

/** What was typed into the search box, cut into the beginnings to look for; every one must be found. */
export const searchBeginnings = (query: string): string[] =>
  query.includes("@") ? [fold(query.trim()).slice(0, LONGEST_WORD)] : wordsOf(query).slice(0, 5);

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
