import { env } from "cloudflare:workers";
import type { Env } from "../../worker/env.ts";

export interface WatchedHub {
  readonly HUB: Env["HUB"];
  /** Names of the hubs' methods that were called. */
  readonly calls: string[];
}

/** The hubs, counting what is asked of them. With `deaf`, no writer's notice reaches them. */
export function watchHub({ deaf = false } = {}): WatchedHub {
  const calls: string[] = [];
  const hub = (id: DurableObjectId) => {
    const stub = env.HUB.get(id);
    return {
      ask: (...args: Parameters<typeof stub.ask>) => {
        calls.push("ask");
        return stub.ask(...args);
      },
      notice: async (...args: Parameters<typeof stub.notice>) => {
        calls.push("notice");
        if (!deaf) await stub.notice(...args);
      },
      fetch: (request: Request) => stub.fetch(request),
    };
  };
  const HUB = { idFromName: (name: string) => env.HUB.idFromName(name), get: hub } as unknown as Env["HUB"];
  return { HUB, calls };
}
