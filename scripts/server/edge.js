import { env } from "cloudflare:workers";
import app from "./index.js";
import { answerCompressed } from "./served-assets.js";

export * from "./index.js";

// Read once: each look at `env` asks the runtime.
const trustsProxy = env.TRUSTED_PROXY;
const prefixes = env.WORKER_PATHS.filter((path) => path.endsWith("*")).map((path) => path.slice(0, -1));
const READS = new Set(["GET", "HEAD"]);
const wholePaths = env.WORKER_PATHS.filter((path) => !path.endsWith("*"));

/**
 * What Cloudflare's network does in front of the Worker, done here: paths that are not the Worker's own go to the assets first,
 * and the client's address is never what the client says it is. Our socket alone leads here.
 */
export const front = {
  async fetch(request, bindings, context) {
    const askApp = (asked) => app.fetch(withClientAddress(asked), bindings, context);
    if (isWorkers(request.url) || !READS.has(request.method)) return askApp(request);
    const asset = await answerCompressed(request, (asked) => bindings.ASSETS.fetch(asked));
    // The Worker answers a screen with the app's page, which comes from the assets, too.
    return asset.status === 404 ? answerCompressed(request, askApp) : asset;
  },
};

/** Queue and crons come in here, and so does Miniflare's own port, which believes what a request says of its address. */
export default { ...app, fetch: () => new Response(null, { status: 404 }) };

/** Works on the text of the address, which the runtime has normalised: this stands before every request. */
function isWorkers(url) {
  const start = url.indexOf("/", "https://".length);
  if (prefixes.some((prefix) => url.startsWith(prefix, start))) return true;
  const end = url.indexOf("?", start);
  return wholePaths.includes(end < 0 ? url.slice(start) : url.slice(start, end));
}

function withClientAddress(request) {
  const forwarded = trustsProxy ? lastAddress(request.headers.get("X-Forwarded-For") ?? "") : "";
  if (!forwarded && !request.headers.has("CF-Connecting-IP")) return request;
  const headers = new Headers(request.headers);
  headers.delete("CF-Connecting-IP");
  if (forwarded) headers.set("CF-Connecting-IP", forwarded);
  return new Request(request, { headers });
}

/** The address that the proxy appended, without the port that some proxies add: `1.2.3.4:5678`, `[2001:db8::1]:5678`. */
function lastAddress(list) {
  const last = list.slice(list.lastIndexOf(",") + 1).trim();
  return /^\[(.*)\](?::\d+)?$/.exec(last)?.[1] ?? /^([^:]*):\d+$/.exec(last)?.[1] ?? last;
}
