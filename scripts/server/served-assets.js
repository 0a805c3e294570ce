import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** As Cloudflare compresses them there: text of any kind. */
const TEXT = /^(?:text\/|application\/(?:javascript|json|manifest\+json|xml)|image\/(?:svg\+xml|x-icon))/;
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
const encoders = { br: (bytes) => promisify(brotliCompress)(bytes, BROTLI), gzip: promisify(gzip) };

/** By encoding and ETag, and so never more than the build has files. */
const compressed = new Map();

/** What `answerTo` gives, compressed if the client takes that. Each encoding has an ETag of its own, and is compressed once. */
export async function answerCompressed(request, answerTo) {
  const encoding = chooseEncoding(request.headers.get("Accept-Encoding") ?? "");
  const answer = await answerTo(withoutEncoding(request, encoding));
  if (!TEXT.test(answer.headers.get("Content-Type") ?? "") && answer.status !== 304) return answer;
  const headers = new Headers(answer.headers);
  headers.append("Vary", "Accept-Encoding");
  const tag = headers.get("ETag");
  if (encoding === null || tag === null) return new Response(answer.body, { status: answer.status, headers });
  headers.set("ETag", tag.replace(/"$/, `-${encoding}"`));
  const { status } = answer;
  if (status === 304) return new Response(null, { status, headers });
  headers.set("Content-Encoding", encoding);
  const body = request.method === "HEAD" ? null : await compress(encoding, tag, answer);
  return new Response(body, { status, headers, encodeBody: "manual" });
}

/** Null: as it is. Brotli first, which is smaller; what the client gives the weight 0 is refused. */
function chooseEncoding(accepted) {
  const weights = new Map(accepted.toLowerCase().split(",").map(weightIn));
  return Object.keys(encoders).find((name) => (weights.get(name) ?? weights.get("*") ?? 0) > 0) ?? null;
}

function weightIn(part) {
  const [name, weight = "1"] = part.trim().split(/\s*;\s*q=/);
  return [name, Number(weight)];
}

/** The assets know their own ETags alone. A part of a file is not compressed, and so is not given. */
function withoutEncoding(request, encoding) {
  const known = request.headers.get("If-None-Match");
  if (known === null && !request.headers.has("Range")) return request;
  const headers = new Headers(request.headers);
  headers.delete("Range");
  if (known !== null) headers.set("If-None-Match", known.replaceAll(`-${encoding}"`, '"'));
  return new Request(request, { headers });
}

function compress(encoding, tag, answer) {
  const key = `${encoding} ${tag}`;
  const known = compressed.get(key) ?? answer.arrayBuffer().then((bytes) => encoders[encoding](new Uint8Array(bytes)));
  compressed.set(key, known);
  known.catch(() => compressed.delete(key));
  return known;
}
