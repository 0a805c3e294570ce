import type { hc } from "hono/client";
import type { Api } from "../../worker/api-type.ts";

type Client = ReturnType<typeof hc<Api>>;

interface Input {
  param?: Record<string, string>;
  query?: Record<string, string>;
  json?: unknown;
}

/**
 * The API, typed end to end by the worker's own routes. It has the types of hono's client and a tenth of its code, which
 * also knows forms, cookies and sockets.
 */
export const api = at("/api") as Client["api"];

function at(path: string): object {
  return new Proxy(
    {},
    {
      get(_, name: string) {
        if (!name.startsWith("$")) return at(`${path}/${name}`);
        return (input?: Input, options?: { headers: Record<string, string> }) =>
          send(name.slice(1).toUpperCase(), addressOf(path, input), input?.json, options?.headers);
      },
    },
  );
}

function addressOf(path: string, { param = {}, query = {} }: Input = {}): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(param[name] ?? ""));
  const search = new URLSearchParams(query).toString();
  return search === "" ? filled : `${filled}?${search}`;
}

function send(method: string, address: string, json: unknown, headers: Record<string, string> = {}): Promise<Response> {
  if (json === undefined) return fetch(address, { method, headers });
  const body = JSON.stringify(json);
  return fetch(address, { method, headers: { ...headers, "Content-Type": "application/json" }, body });
}
