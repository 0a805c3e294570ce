import type { JsonSchema } from "@valibot/to-json-schema";
import type { ErrorCode } from "../platform/errors.ts";
import { answerSchema } from "./answer-schema.ts";
import { byStatus, errorCodesOf } from "./errors.ts";
import { exampleOf } from "./example.ts";
import type { DocumentedAnswer, Operation, Operations } from "./operation.ts";
import type { Content, DocumentedResponse } from "./types.ts";

type Schemas = Readonly<Record<string, JsonSchema>>;

const WORDS: Readonly<Record<number, string>> = {
  101: "The WebSocket is open.",
  200: "Done.",
  201: "Made.",
  202: "Accepted.",
  204: "Done; there is no body.",
};

/** Every status of the route, with its body. */
export function responsesOf(route: string, operation: Operation, schemas: Schemas): Record<string, DocumentedResponse> {
  const good = Object.entries(operation.answers).map(([status, answer]) => [
    status,
    { description: WORDS[Number(status)] ?? "Not now.", headers: HEADERS, ...contentOf(answer, schemas) },
  ]);
  const bad = [...byStatus(errorCodesOf(route, operation))].map(([status, codes]) => {
    const other = operation.answers[status] ?? null;
    const isShared = other === null && codes.length <= MOST_SHARED;
    return [
      status,
      isShared ? { $ref: `#/components/responses/${nameOf(codes)}` } : errorResponse(codes, other, schemas),
    ];
  });
  return Object.fromEntries([...good, ...bad]);
}

/** Error responses with few codes occur in many routes, so each is written once and referenced. */
const MOST_SHARED = 2;

export function sharedResponses(operations: Operations, schemas: Schemas): Record<string, DocumentedResponse> {
  const all = Object.entries(operations).flatMap(([route, operation]) => [
    ...byStatus(errorCodesOf(route, operation)).values(),
  ]);
  const shared = all.filter((codes) => codes.length <= MOST_SHARED);
  return Object.fromEntries(shared.map((codes) => [nameOf(codes), errorResponse(codes, null, schemas)]));
}

/** `busy` and `not_migrated` become `BusyOrNotMigrated`. */
const nameOf = (codes: readonly string[]): string =>
  codes.map((code) => code.replaceAll(/(?:^|_)([a-z])/g, (_, mail: string) => mail.toUpperCase())).join("Or");

const HEADERS = { "X-Request-ID": { $ref: "#/components/headers/RequestId" } };

function contentOf(answer: DocumentedAnswer, schemas: Schemas): { content?: Content } {
  if (answer === null) return {};
  if ("media" in answer) {
    const media = Object.entries(answer.media).map(([type, schema]) => [type, withExample(schema, schemas)]);
    return { content: Object.fromEntries(media) };
  }
  return { content: { "application/json": withExample(answerSchema(answer), schemas) } };
}

const withExample = (schema: JsonSchema, schemas: Schemas) => ({ schema, example: exampleOf(schema, schemas) });

/** The error format, limited to the codes of this route and status. */
function errorResponse(codes: readonly ErrorCode[], other: DocumentedAnswer, schemas: Schemas): DocumentedResponse {
  const code: JsonSchema = { type: "object", properties: { code: { enum: [...codes] } } };
  const error: JsonSchema = {
    allOf: [{ $ref: "#/components/schemas/Error" }, { type: "object", properties: { error: code } }],
  };
  const otherContent = contentOf(other, schemas).content?.["application/json"]?.schema;
  const schema = otherContent ? { anyOf: [error, otherContent] } : error;
  const example = { error: { code: codes[0], message: "A sentence for people.", requestId: "req_01kxyz" } };
  return {
    description: codes.map((each) => `\`${each}\``).join(", "),
    headers: HEADERS,
    content: { "application/json": { schema, example } },
  };
}
