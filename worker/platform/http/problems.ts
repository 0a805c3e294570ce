import * as v from "valibot";
import type { Problem } from "../errors.ts";
import { type Issue, isMissing, sentenceOf } from "./sentences.ts";

/** As many as anyone reads: a body of a megabyte can hold a hundred thousand. */
export const MOST_PROBLEMS = 100;

export function problemOf(issue: Issue): Problem {
  const path = shortened(v.getDotPath(issue) ?? "");
  return { path, code: isMissing(issue) ? "missing" : issue.type, message: sentenceOf(issue, path) };
}

/** Keys that a strict object does not name are told of by `strayKeys`. */
export const isNoStrayKey = ({ type, expected }: Issue): boolean => type !== "strict_object" || expected !== "never";

const LONGEST_NAME = 200;

/** A name that was sent, as far as it is worth repeating. */
export const shortened = (name: string): string =>
  (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name).toWellFormed();
