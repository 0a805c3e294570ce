import canonicalize from "canonicalize";
import { fromBase64Url, sameBytes, toBase64Url, utf8 } from "../../platform/bytes.ts";
import type { Secrets } from "../../platform/secrets/secrets.ts";
import { malformed } from "../checks/read-body.ts";
import { MOST_RESULTS, type PageAsked } from "./schemas.ts";

/** Where a candidate stands in the order of its search; empty: before the first. */
export type Position = readonly string[];

export interface PageOpened {
  readonly limit: number;
  /** Where the page before this one ended. */
  readonly after: Position;
}

/**
 * Where the page asked for starts, and how much it holds. @throws Failure `malformed` for a token that was not made for this
 * very request, or that comes with another limit.
 */
export async function openPage(secrets: Secrets, request: object, page: PageAsked): Promise<PageOpened> {
  const { token = "", limit } = page ?? {};
  if (token === "") return { limit: limit ?? MOST_RESULTS, after: [] };
  const opened = await openToken(secrets, request, token);
  if (opened === null) throw malformed("page.token is none that Gatehouse gave out for this search.");
  if (limit !== undefined && limit !== opened.limit) throw malformed(`page.limit must stay ${opened.limit}.`);
  return opened;
}

/** A position that a caller can neither change nor use with another request. Deterministic. */
export async function makeToken(secrets: Secrets, request: object, { limit, after }: PageOpened): Promise<string> {
  const payload = toBase64Url(utf8(JSON.stringify([limit, ...after])));
  const proof = await prove(secrets, request, payload, secrets.currentId);
  if (proof === null) throw new Error("The current secret is not there.");
  return [secrets.currentId, payload, toBase64Url(proof)].join(".");
}

async function openToken(secrets: Secrets, request: object, token: string): Promise<PageOpened | null> {
  const [secretId = "", payload = "", sent = "", ...rest] = token.split(".");
  const [place, proof] = [fromBase64Url(payload), fromBase64Url(sent)];
  const expected = await prove(secrets, request, payload, secretId);
  const isOurs = rest.length === 0 && expected !== null && proof !== null && sameBytes(proof, expected);
  if (!isOurs || place === null) return null;
  const [limit, ...after]: [number, ...string[]] = JSON.parse(new TextDecoder().decode(place));
  return { limit, after };
}

const prove = (secrets: Secrets, request: object, payload: string, secretId: string) =>
  secrets.mac("cursor", utf8(canonicalize({ request, payload }) ?? ""), secretId);
