import { buildIfStale } from "./server/build.ts";
import { StartFailure } from "./server/failure.ts";
import { endRuntimeWithThisProcess } from "./server/orphans.ts";
import { type Server, startServer } from "./server/start.ts";

/** `npm start`: builds if needed, serves until it is told to stop. */
const toldToStop = new Promise<void>((stop) => {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => stop());
});
endRuntimeWithThisProcess();
try {
  await buildIfStale((line) => console.log(line));
  const server = await startServer(process.env);
  console.log(greeting(server));
  await toldToStop;
  await server.stop();
  process.exit(0);
} catch (error) {
  if (!(error instanceof StartFailure)) throw error;
  console.error(error.message);
  process.exit(1);
}

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
