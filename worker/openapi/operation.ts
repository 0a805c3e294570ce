import type * as v from "valibot";
import type { ErrorCode } from "../platform/errors.ts";

/**
 * - `anyone`: works without a session
 * - `user`, `administrator`: a signed-in user; the deployment's administrator
 * - `member`: a member of the project; `owner`; `nominee` of a transfer
 * - `service`: only a key, for AuthZEN; `synced`: a key with `sync`
 * - a permission, or `*`: a member with it for the whole project, or a key of such a member
 */
export type Needs =
  | "anyone"
  | "user"
  | "administrator"
  | "member"
  | "owner"
  | "nominee"
  | "service"
  | "synced"
  | "*"
  | `${string}.${string}`;

/** A body by media type, unless it is one JSON value. */
export interface Media {
  readonly media: Readonly<Record<string, object>>;
}

/** A JSON body, a body in other media types, or null for none. */
export type DocumentedAnswer = v.GenericSchema | Media | null;

/** What the document says about a route beyond what its code declares. */
export interface Operation {
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  readonly needs: Needs;
  readonly answers: Readonly<Record<number, DocumentedAnswer>>;
  /** Codes in addition to those of the route's kind. */
  readonly errors?: readonly ErrorCode[];
  /** Request headers in addition to those of the route's kind. */
  readonly headers?: readonly string[];
  /** An example body, where the schema alone cannot produce one. */
  readonly example?: unknown;
}

/** By method and path, as the router writes them. */
export type Operations = Readonly<Record<string, Operation>>;
