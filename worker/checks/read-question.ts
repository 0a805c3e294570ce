import * as v from "valibot";
import type { Question } from "../../access/types.ts";
import { Failure } from "../errors.ts";
import { readJson } from "../http/valid.ts";
import { CheckQuestion } from "./schemas.ts";

/** The question in an AuthZEN body. @throws Failure `malformed` for whatever is wrong with it, as AuthZEN wants it. */
export async function readQuestion(request: Request): Promise<Question> {
  const parsed = v.safeParse(CheckQuestion, await readBody(request));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw malformed(`${v.getDotPath(issue) ?? "The body"} ${isMissing(issue) ? "is missing" : issue.message}.`);
}

async function readBody(request: Request): Promise<unknown> {
  try {
    return await readJson(request);
  } catch (error) {
    if (error instanceof Failure && error.code === "unsupported_media_type") throw malformed(error.message);
    throw error;
  }
}

const isMissing = (issue: v.BaseIssue<unknown>): boolean => issue.path !== undefined && issue.input === undefined;

const malformed = (message: string) => new Failure("malformed", message);
