import { type ErrorCode, statusOf } from "../platform/errors.ts";
import type { Operation } from "./operation.ts";

/** Errors that any route may return when the server fails. */
const ANY: readonly ErrorCode[] = ["internal", "busy", "not_migrated"];
const WITH_BODY: readonly ErrorCode[] = ["malformed", "too_large"];
const WITH_API_BODY: readonly ErrorCode[] = [...WITH_BODY, "unsupported_media_type", "forbidden"];
const REPEATED: readonly ErrorCode[] = ["idempotency_mismatch", "idempotency_expired"];
const STATUS_OF_PROJECT: readonly ErrorCode[] = ["project_archived", "project_suspended"];

/** Every error code of the route: those of its kind, and its own. */
export function errorCodesOf(route: string, { needs, errors = [] }: Operation): ErrorCode[] {
  const [method = "", path = ""] = route.split(" ");
  const [isApi, changes] = [path.startsWith("/api/") && path !== DOCUMENT, method !== "GET"];
  const isInProject = path.startsWith("/api/projects/:project");
  const identifies = isApi || needs === "service" || needs === "synced" || path.endsWith("/feed");
  const kinds: readonly (readonly [boolean, readonly ErrorCode[]])[] = [
    [true, ANY],
    [identifies, ["unauthenticated", "malformed", "too_many_requests"]],
    [isApi && path.includes("/:"), ["not_found"]],
    [
      isInProject || needs === "administrator" || needs === "synced" || path.endsWith("/feed"),
      ["forbidden", "not_found"],
    ],
    [needs !== "service", ["invalid"]],
    [changes, isApi ? WITH_API_BODY : WITH_BODY],
    [isInProject && changes, STATUS_OF_PROJECT],
    [isRepeatable(route), REPEATED],
    [changes && (isInProject || needs === "administrator"), ["confirm_identity"]],
  ];
  return [...new Set([...kinds.flatMap(([applies, codes]) => (applies ? codes : [])), ...errors])];
}

/** Proofs of identity work once, and checks change nothing, so neither takes an `Idempotency-Key`. */
const TAKES_NO_KEY =
  /^(?:GET .*|POST \/api\/(?:sign-in-codes|users|sessions|me\/confirmation|deployment\/administrator|invitation-lookups|projects\/:project\/checks)|\w+ \/api\/me\/password)$/;

/** Whether a repeat with the same `Idempotency-Key` gets the first answer. */
export const isRepeatable = (route: string): boolean => / \/api\//.test(route) && !TAKES_NO_KEY.test(route);

const DOCUMENT = "/api/openapi.json";

/** The codes grouped by status. */
export const byStatus = (codes: readonly ErrorCode[]): Map<number, ErrorCode[]> => Map.groupBy(codes, statusOf);
