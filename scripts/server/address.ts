const DEFAULT_PORT = 8787;

/** Where the commands that ask a running server find it: at `PUBLIC_URL`, or on this machine at `PORT`. */
export const addressOfServer = ({ PUBLIC_URL, PORT }: NodeJS.ProcessEnv = process.env): string =>
  PUBLIC_URL || `http://localhost:${PORT || DEFAULT_PORT}`;
