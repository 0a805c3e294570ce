const missing = new WeakSet<object>();

addEventListener("vite:preloadError", ({ payload }) => missing.add(payload));
// What was only fetched ahead says so when it is needed.
addEventListener("unhandledrejection", (event) => isMissingCode(event.reason) && event.preventDefault());

/** Whether `error` is code that did not load: the connection broke, or the tab is older than the last deployment. */
export const isMissingCode = (error: unknown): boolean => missing.has(Object(error));

/**
 * Loads the page anew for code that is missing, once the server answers: never offline, and not again at once, should the
 * code be missing on the server, too.
 */
export async function heal(error: unknown, notAgainWithin = 30_000): Promise<void> {
  if (!isMissingCode(error) || Date.now() - Number(sessionStorage.getItem("healed")) < notAgainWithin) return;
  const answer = await fetch("/", { method: "HEAD", cache: "no-store" }).catch(() => null);
  if (!answer?.ok) return;
  sessionStorage.setItem("healed", String(Date.now()));
  location.reload();
}
