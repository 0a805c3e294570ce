import { afterEach, beforeEach, expect, test, vi } from "vitest";

vi.mock("@solidjs/router", () => ({ query: (read: unknown) => read, revalidate: () => undefined }));

import { followProject } from "../../web/client/feed.ts";

/** A connection that a test opens and closes. */
class Connection {
  static readonly all: Connection[] = [];
  onopen: (() => void) | null = null;
  onmessage: (() => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  readonly close = () => undefined;
  constructor() {
    Connection.all.push(this);
  }
}

const asked: string[] = [];

beforeEach(() => {
  Connection.all.length = 0;
  asked.length = 0;
  vi.stubGlobal("WebSocket", Connection);
  vi.stubGlobal("origin", "https://gatehouse.example");
  vi.stubGlobal("fetch", (address: string) => {
    asked.push(address);
    return Promise.resolve(Response.json({ error: { code: "not_found", message: "" } }, { status: 404 }));
  });
});
afterEach(() => vi.unstubAllGlobals());

test("a tab whose feed is refused looks whether the project is still there; one that was cut does not", () => {
  const stop = followProject("spring");
  const [refused] = Connection.all;
  refused?.onclose?.({ code: 1006 });
  expect(asked).toEqual(["/api/projects/spring"]);
  stop();

  const stopOther = followProject("winter");
  const cut = Connection.all.at(-1);
  cut?.onopen?.();
  cut?.onclose?.({ code: 1006 });
  expect(asked).toEqual(["/api/projects/spring"]);
  stopOther();
});
