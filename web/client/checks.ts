import type { InferResponseType } from "hono/client";
import type { Question } from "../../access/types.ts";
import { api } from "./api.ts";
import { ask } from "./ask.ts";

const checks = api.projects[":project"].checks;

export type CheckView = InferResponseType<typeof checks.$post>;

/** Asks as a service does. Changes nothing, so it may be asked at any time. */
export const tryCheck = ({ project, question }: { project: string; question: Question }) =>
  ask(() => checks.$post({ param: { project }, json: question }));
