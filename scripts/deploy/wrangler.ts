import { spawn } from "node:child_process";
import { StartFailure } from "../server/failure.ts";

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs wrangler on the build. `show` forwards its output as it arrives; `input` is its standard input. */
export function tryWrangler(args: readonly string[], { input = "", show = false, env = {} } = {}): Promise<Ran> {
  return new Promise((done, fail) => {
    const child = spawn("wrangler", [...args, "--config", "dist/gatehouse/wrangler.json"], {
      env: { ...process.env, ...env },
      shell: process.platform === "win32",
    });
    const ran = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"] as const) {
      child[stream].on("data", (chunk: Buffer) => {
        ran[stream] += chunk;
        if (show) process[stream].write(chunk);
      });
    }
    child.once("error", fail);
    child.once("close", (code) => done({ code: code ?? 1, ...ran }));
    child.stdin.end(input);
  });
}

/** @throws StartFailure with wrangler's output */
export async function wrangler(
  args: readonly string[],
  options: Parameters<typeof tryWrangler>[1] = {},
): Promise<string> {
  const { code, stdout, stderr } = await tryWrangler(args, options);
  if (code === 0) return stdout;
  const said = options.show ? "" : `\n${stderr || stdout}`;
  throw new StartFailure(
    `wrangler ${args.slice(0, 2).join(" ")} failed. Fix the cause and run the command again.${said}`,
  );
}
