import app from "./index.js";

export * from "./index.js";

/**
 * What Cloudflare's network does in front of the Worker, done here: paths that are not the Worker's own go to the assets, and
 * the client's address is never what the client says it is.
 */
export default {
  ...app,
  fetch(request, env, ctx) {
    const { pathname } = new URL(request.url);
    if (!env.WORKER_PATHS.some((path) => covers(path, pathname))) return env.ASSETS.fetch(request);
    return app.fetch(withClientAddress(request, env.TRUSTED_PROXY), env, ctx);
  },
};

const covers = (path, pathname) => (path.endsWith("*") ? pathname.startsWith(path.slice(0, -1)) : pathname === path);

function withClientAddress(request, trustedProxy) {
  const forwarded = trustedProxy ? request.headers.get("X-Forwarded-For")?.split(",").at(-1)?.trim() : null;
  if (!forwarded && !request.headers.has("CF-Connecting-IP")) return request;
  const headers = new Headers(request.headers);
  headers.delete("CF-Connecting-IP");
  if (forwarded) headers.set("CF-Connecting-IP", forwarded);
  return new Request(request, { headers });
}
