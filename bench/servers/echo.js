/**
 * What any service on this runtime does before it decides anything: looks the caller's key up, parses the body, sets the headers
 * that Gatehouse sets. `/echo` answers what it was sent; `/answer` answers as much as a check does.
 */
const keys = new Map([["gk_bench_check", { expiresAt: null }]]);

export default {
  async fetch(request) {
    const secret = request.headers.get("Authorization")?.slice("Bearer ".length) ?? "";
    const key = keys.get(secret);
    if (!key || (key.expiresAt !== null && key.expiresAt <= Date.now())) return new Response(null, { status: 401 });
    const body = await request.json();
    const answer = request.url.endsWith("/echo") ? body : { decision: typeof body.subject.id === "string" };
    return new Response(JSON.stringify(answer), { headers: headersFor(request) });
  },
};

const headersFor = (request) => ({
  "Content-Type": "application/json",
  "X-Request-ID": request.headers.get("X-Request-ID") ?? "req_01ARZ3NDEKTSV4RRFFQ69G5FAV",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-store",
  "Content-Security-Policy":
    "default-src 'none'; style-src 'self'; img-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  "Gatehouse-Revision": "12.0a1b2c3d",
  "Gatehouse-Age": "345",
});
