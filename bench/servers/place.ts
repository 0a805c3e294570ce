import { createServer } from "node:net";
import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";

/** The Worker as it was built. */
export const DIST = resolve(import.meta.dirname, "../../dist/gatehouse");

const PATIENCE_MS = 20_000;

/** A free port of this machine. */
export function freePort(): Promise<number> {
  return new Promise((have, fail) => {
    const probe = createServer().once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (typeof address === "object" && address ? have(address.port) : fail(new Error("No port."))));
    });
  });
}

/** Waits until the server answers. */
export async function whenServing(url: URL): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await setTimeout(50)) {
    if ((await fetch(url).catch(() => null))?.ok) return;
  }
  throw new Error(`${url} does not answer.`);
}
