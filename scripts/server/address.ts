const DEFAULT_PORT = 8787;

/** The address of the running server for other commands: `PUBLIC_URL`, or this machine at `PORT`. */
export const addressOfServer = ({ PUBLIC_URL, PORT }: NodeJS.ProcessEnv = process.env): string =>
  PUBLIC_URL || `http://localhost:${PORT || DEFAULT_PORT}`;
