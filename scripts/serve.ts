import { serveUntilStopped } from "./server/command.ts";
import type { Server } from "./server/start.ts";

/** `npm start`: builds if needed, and serves until stopped, which may happen during the build. */
await serveUntilStopped(async () => {
  const { buildIfStale } = await import("./server/build.ts");
  const { startServer } = await import("./server/start.ts");
  await buildIfStale((line) => console.log(line));
  const server = await startServer(process.env);
  console.log(greeting(server));
  return server.stop;
});

function greeting({ settings }: Server): string {
  const mailbox = settings.variables.MAIL_TRANSPORT === "mailbox";
  return [
    `Gatehouse is at ${settings.publicUrl}`,
    mailbox ? `Mail it sends is at ${settings.publicUrl}/mailbox` : "",
    settings.local
      ? `Sign up first: the first person becomes the administrator${mailbox ? "; your code is in the mailbox" : ""}.`
      : "",
    `Data is kept in ${settings.dataDir}. Ctrl-C stops.`,
  ]
    .filter((line) => line !== "")
    .join("\n");
}
