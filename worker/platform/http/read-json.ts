import { Failure } from "../errors.ts";
import { readBytes } from "./read-body.ts";
import { type JsonScan, scanJson } from "./scan-json.ts";

const JSON_TYPE = /^application\/json\s*(;|$)/i;
const DEEPEST = 20;
/** Throws for invalid UTF-8. */
const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

export interface Parsed {
  readonly text: string;
  readonly value: unknown;
  readonly scan: JsonScan;
}

/** @throws Failure `unsupported_media_type` or `malformed` */
export async function readParsed(request: Request): Promise<Parsed> {
  requireJsonType(request, "unsupported_media_type");
  return parseJson(decode(await readBytes(request)));
}

/** @throws Failure with `code` for another media type, or a compressed body */
export function requireJsonType({ headers }: Request, code: "unsupported_media_type" | "malformed"): void {
  const coding = headers.get("Content-Encoding") ?? "identity";
  if (coding !== "identity") throw new Failure(code, `The body is compressed (${coding}). Send it uncompressed.`);
  if (!JSON_TYPE.test(headers.get("Content-Type") ?? "")) throw new Failure(code, "Send the body as application/json.");
}

/** @throws Failure `malformed` */
export function parseJson(text: string): Parsed {
  const scan = scanJson(text, DEEPEST);
  if (scan.depth > DEEPEST) throw new Failure("malformed", `The body nests deeper than ${DEEPEST} levels.`);
  try {
    return { text, value: JSON.parse(text), scan };
  } catch {
    throw new Failure("malformed", "The body is not valid JSON.");
  }
}

function decode(bytes: ArrayBuffer): string {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    throw new Failure("malformed", "The body is not valid UTF-8.");
  }
}
