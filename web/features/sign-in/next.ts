/** Where to go after signing in: a path of this app and nothing else, so that a link cannot lead away. */
export function nextOf(wanted: string | undefined): string {
  if (wanted === undefined) return "/";
  const url = URL.parse(wanted, location.origin);
  return url?.origin === location.origin && wanted.startsWith("/") ? url.pathname + url.search : "/";
}
