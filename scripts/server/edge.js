import { env } from "cloudflare:workers";
import app from "./index.js";

export * from "./index.js";

// Read once: each look at `env` asks the runtime.
const trustsProxy = env.TRUSTED_PROXY;
const prefixes = env.WORKER_PATHS.filter((path) => path.endsWith("*")).map((path) => path.slice(0, -1));
const wholePaths = env.WORKER_PATHS.filter((path) => !path.endsWith("*"));

/**
 * What Cloudflare's network does in front of the Worker, done here: paths that are not the Worker's own go to the assets, and
 * the client's address is never what the client says it is.
 */
export default {
  ...app,
  fetch(request, bindings, context) {
    if (!isWorkers(request.url)) return bindings.ASSETS.fetch(request);
    return app.fetch(withClientAddress(request), bindings, context);
  },
};

/** Works on the text of the address, which the runtime has normalised: this stands before every request. */
function isWorkers(url) {
  const start = url.indexOf("/", "https://".length);
  if (prefixes.some((prefix) => url.startsWith(prefix, start))) return true;
  const end = url.indexOf("?", start);
  return wholePaths.includes(end < 0 ? url.slice(start) : url.slice(start, end));
}

function withClientAddress(request) {
  const forwarded = trustsProxy ? request.headers.get("X-Forwarded-For")?.split(",").at(-1)?.trim() : null;
  if (!forwarded && !request.headers.has("CF-Connecting-IP")) return request;
  const headers = new Headers(request.headers);
  headers.delete("CF-Connecting-IP");
  if (forwarded) headers.set("CF-Connecting-IP", forwarded);
  return new Request(request, { headers });
}
