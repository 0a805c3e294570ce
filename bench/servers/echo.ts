import { resolve } from "node:path";
import { Miniflare } from "miniflare";
import { build } from "vite";
import { readDeployment } from "../../scripts/server/deployment.ts";
import { DIST, freePort } from "./place.ts";

/** The echo, arranged as `npm start` arranges Gatehouse: a socket of its own, nothing in front. */
export async function startEcho(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const { compatibility_date, compatibility_flags } = readDeployment(DIST);
  const port = await freePort();
  const contents = await bundle("echo-worker.ts");
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

async function bundle(file: string): Promise<string> {
  const entry = resolve(import.meta.dirname, file);
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, minify: false, target: "esnext", lib: { entry, formats: ["es"] } },
  });
  const [result] = [built].flat();
  const chunk = result && "output" in result ? result.output[0] : null;
  if (!chunk) throw new Error(`${file} was not bundled.`);
  return chunk.code;
}
