import type { Context } from "hono";
import { utf8 } from "../../../platform/bytes.ts";
import { describeError } from "../../../platform/http/answer-errors.ts";
import type { AppEnv } from "../../../platform/http/types.ts";
import type { PreparedImport } from "./answer.ts";

const NDJSON = "application/x-ndjson";

export const wantsProgress = (accept: string | undefined): boolean => accept?.includes(NDJSON) ?? false;

/**
 * Streams one line of JSON for each part written, then one line with the result or the error. The import does not wait for
 * the client, and continues after the client disconnects.
 */
export function streamImport(c: Context<AppEnv>, prepared: PreparedImport): Response {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const send = (line: object): void => {
    writer.write(utf8(`${JSON.stringify(line)}\n`)).catch(() => {});
  };
  const work = prepared
    .run((progress) => send({ progress }))
    .then(send, (error: Error) => send(describeError(error, c)))
    .then(() => {
      writer.close().catch(() => {});
    });
  c.executionCtx.waitUntil(work);
  return c.body(readable, 200, { "Content-Type": NDJSON });
}
