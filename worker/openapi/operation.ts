import type * as v from "valibot";
import type { ErrorCode } from "../platform/errors.ts";

/**
 * - `anyone`: also without a session
 * - `user`, `administrator`: a person who is signed in; the deployment's administrator
 * - `member`: a member of the project; `owner`; `nominee` of a transfer
 * - `service`: a key alone, as AuthZEN has it; `synced`: a key with `sync`
 * - a permission, or `*`: a member, or a key whose creator, holds it for the whole project
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

/** A body by its media type, where it is not one JSON value. */
export interface Media {
  readonly media: Readonly<Record<string, object>>;
}

/** A body as JSON; in other media types; null: none. */
export type DocumentedAnswer = v.GenericSchema | Media | null;

/** What the document says of a route that its code does not say by itself. */
export interface Operation {
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  readonly needs: Needs;
  readonly answers: Readonly<Record<number, DocumentedAnswer>>;
  /** Codes beside those that all routes of its kind have. */
  readonly errors?: readonly ErrorCode[];
  /** Names of headers that it reads, beside those that all routes of its kind do. */
  readonly headers?: readonly string[];
  /** A body to start from, where none can be made up from the schema. */
  readonly example?: unknown;
}

/** By method and path, as the route is written. */
export type Operations = Readonly<Record<string, Operation>>;
