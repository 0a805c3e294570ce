import { questionIn } from "../../worker/answers/checks/question-in.ts";
import { requestIds } from "../../worker/platform/http/request-id.ts";
import { SECURE_HEADERS } from "../../worker/platform/http/secure-answers.ts";

/** What any service does before it decides anything. */
const keys = new Map<string, { readonly expiresAt: number | null }>([["gk_bench_check", { expiresAt: null }]]);

export default {
  async fetch(request: Request): Promise<Response> {
    const secret = request.headers.get("Authorization")?.slice("Bearer ".length) ?? "";
    const key = keys.get(secret);
    if (!key || (key.expiresAt !== null && key.expiresAt <= Date.now())) return new Response(null, { status: 401 });
    return request.url.endsWith("/echo") ? echo(request) : echoAnything(request);
  },
};

/** Reads and answers as strictly as a check does: refuses ambiguous JSON, and gives every answer an id. */
async function echo(request: Request): Promise<Response> {
  const question = questionIn(await request.text());
  const now = Date.now();
  const { echoed } = requestIds(request.headers.get("X-Request-ID"), now);
  return new Response(JSON.stringify(question), { headers: headersOf(echoed, String(now % 1_000)) });
}

/** The least that a server can do. */
async function echoAnything(request: Request): Promise<Response> {
  const headers = headersOf(request.headers.get("X-Request-ID") ?? "req_01arz3ndektsv4rrffq69g5fav", "345");
  return new Response(JSON.stringify(await request.json()), { headers });
}

const headersOf = (requestId: string, age: string) => ({
  "Content-Type": "application/json",
  ...SECURE_HEADERS,
  "X-Request-ID": requestId,
  "Gatehouse-Revision": "12.0a1b2c3d",
  "Gatehouse-Age": age,
});
