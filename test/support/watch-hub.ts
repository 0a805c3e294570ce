import { env } from "cloudflare:workers";
import { vi } from "vitest";
import { memory } from "../../worker/answers/freshness/isolate.ts";
import type { Env } from "../../worker/platform/env.ts";

/** What becomes of a writer's notice: `late` ones come after the next that is told. */
export type Fate = "told" | "lost" | "late";

export interface WatchedHub {
  readonly HUB: Env["HUB"];
  /** Names of the hubs' methods that were called. */
  readonly calls: string[];
  notices: Fate;
}

/** Until the mock is restored, every write looks as if another isolate had made it. */
export const writtenElsewhere = () => vi.spyOn(memory, "saw").mockReturnValue();

/** The hubs, counting what is asked of them. With `deaf`, no writer's notice reaches them. */
export function watchHub({ deaf = false } = {}): WatchedHub {
  const calls: string[] = [];
  const late: (() => Promise<unknown>)[] = [];
  const hub = (id: DurableObjectId) => {
    const stub = env.HUB.get(id);
    return {
      ask: (...args: Parameters<typeof stub.ask>) => {
        calls.push("ask");
        return stub.ask(...args);
      },
      notice: async (...args: Parameters<typeof stub.notice>) => {
        calls.push("notice");
        if (watched.notices === "late") late.push(async () => stub.notice(...args));
        if (watched.notices !== "told") return;
        await stub.notice(...args);
        for (const tell of late.splice(0)) await tell();
      },
      fetch: (request: Request) => stub.fetch(request),
    };
  };
  const HUB = { idFromName: (name: string) => env.HUB.idFromName(name), get: hub } as unknown as Env["HUB"];
  const watched: WatchedHub = { HUB, calls, notices: deaf ? "lost" : "told" };
  return watched;
}
