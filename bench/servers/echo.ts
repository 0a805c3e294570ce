import { readFileSync } from "node:fs";
import { Miniflare } from "miniflare";
import { readDeployment } from "../../scripts/server/deployment.ts";
import { DIST, freePort } from "./place.ts";

/** The echo, arranged as `npm start` arranges Gatehouse: a socket of its own, nothing in front. */
export async function startEcho(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const { compatibility_date, compatibility_flags } = readDeployment(DIST);
  const port = await freePort();
  const contents = readFileSync(new URL("./echo.js", import.meta.url), "utf8");
  const miniflare = new Miniflare({
    cf: false,
    workers: [
      {
        config: {
          name: "echo",
          compatibilityDate: compatibility_date,
          compatibilityFlags: compatibility_flags,
          manifest: { mainModule: "echo.js", modules: { "echo.js": { type: "esm", contents } } },
        },
        dev: { unsafeDirectSockets: [{ host: "127.0.0.1", port }] },
      },
    ],
  });
  await miniflare.ready;
  return { url: `http://127.0.0.1:${port}`, stop: () => miniflare.dispose() };
}
