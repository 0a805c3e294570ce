import { errorCode, oneLine, StartFailure } from "../server/failure.ts";
import type { Options } from "./options.ts";

export interface Problem {
  readonly path: string;
  readonly message: string;
}

interface Refusal {
  readonly error?: { readonly message?: string; readonly details?: { readonly problems?: readonly Problem[] } };
}

/** Sends a request about a project's file. @throws StartFailure if the deployment is unreachable or refuses it */
export async function requestFile(
  { url, key }: Options,
  slug: string,
  init: { readonly method?: string; readonly query?: string; readonly body?: string } = {},
): Promise<Response> {
  const { query = "", ...rest } = init;
  const headers = {
    Authorization: `Bearer ${key}`,
    Accept: "application/x-ndjson, application/json",
    ...(rest.body === undefined ? {} : { "Content-Type": "application/json" }),
  };
  const address = `${url}/api/projects/${encodeURIComponent(slug)}/file${query}`;
  const response = await fetch(address, { ...rest, headers }).catch((error) => {
    const cause = error instanceof Error && error.cause ? error.cause : error;
    const reason = errorCode(cause) ?? oneLine(cause);
    throw new StartFailure(`Cannot reach ${url} (${reason}). Is the server running? Another address: --url`);
  });
  if (response.status === 404) {
    throw new StartFailure(`There is no project ${slug} at ${url}, or this key may not see it.`);
  }
  if (!response.ok) throw refused(await response.text(), response.status);
  if (!JSON_TYPE.test(response.headers.get("Content-Type") ?? "")) throw noGatehouse(url);
  return response;
}

const JSON_TYPE = /^application\/(?:json|x-ndjson)\b/;

const noGatehouse = (url: string) =>
  new StartFailure(`What answers at ${url} is not Gatehouse. Another address: --url`);

/** The deployment's error, with one line for each problem. */
export function refused(text: string, status: number): StartFailure {
  const { error } = parse(text);
  const problems = error?.details?.problems ?? [];
  const head = error?.message ?? `The server answered ${status}. Is --url the address of Gatehouse?`;
  return new StartFailure(problems.length === 0 ? head : describeProblems(problems));
}

export const describeProblems = (problems: readonly Problem[]): string =>
  [
    ...problems.map(({ path, message }) => `${path === "" ? "the file" : path}: ${message}`),
    `${problems.length === 1 ? "1 problem" : `${problems.length} problems`}; nothing was changed.`,
  ].join("\n");

function parse(text: string): Refusal {
  try {
    return JSON.parse(text) as Refusal;
  } catch {
    return {};
  }
}
