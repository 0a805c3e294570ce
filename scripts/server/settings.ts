import { createServer, isIP } from "node:net";
import { resolve } from "node:path";
import { errorCode, StartFailure } from "./failure.ts";

/** Variables of the process's environment. An empty variable is the same as a missing one: the default applies. */
export type Environment = Readonly<Record<string, string | undefined>>;

export interface Settings {
  /** An IP address to bind to. */
  readonly host: string;
  readonly port: number;
  /** An absolute path. */
  readonly dataDir: string;
  readonly publicUrl: string;
  /** Whether only this machine can reach the server, by both its address and its socket. */
  readonly local: boolean;
  readonly trustedProxy: boolean;
  /** Passed to the Worker unchanged. */
  readonly variables: Readonly<Record<string, string>>;
}

const HANDED_ON = [
  "BOOTSTRAP_KEY",
  "MAIL_FROM",
  "MAIL_TRANSPORT",
  "ROOT_SECRET",
  "ROOT_SECRET_PREVIOUS",
  "SIGN_UP",
  "SIGN_UP_DOMAINS",
];
const MAIL_TRANSPORTS = ["mailbox", "cloudflare"];
const SIGN_UP = ["open", "invited", "domains"];
const SECRET_LENGTH = 32;

/** @throws StartFailure naming the invalid variable, or the unavailable port */
export async function readSettings(environment: Environment): Promise<Settings> {
  const host = hostOf(environment);
  const port = await freePort(host, portOf(environment));
  const publicUrl = publicUrlOf(environment, port);
  const local = isLoopback(host) && isLoopback(publicUrl.hostname);
  return {
    host,
    port,
    dataDir: resolve(environment.DATA_DIR || ".data"),
    publicUrl: publicUrl.origin,
    local,
    trustedProxy: trustedProxyOf(environment),
    variables: variablesOf(environment, local),
  };
}

function hostOf(environment: Environment): string {
  const host = environment.HOST || "127.0.0.1";
  if (host === "localhost") return "127.0.0.1";
  if (isIP(host)) return host;
  throw new StartFailure(`HOST must be an IP address, but is "${host}". Use 127.0.0.1 for this machine only.`);
}

function portOf(environment: Environment): number {
  const port = Number(environment.PORT || 8787);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new StartFailure(`PORT must be a whole number from 0 to 65535, but is "${environment.PORT}".`);
}

/** Asks the system for the port: the requested one, or any for 0. */
function freePort(host: string, wanted: number): Promise<number> {
  return new Promise((have, fail) => {
    const probe = createServer();
    probe.once("error", (error) => fail(portFailure(host, wanted, error)));
    probe.listen({ host, port: wanted, exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => have(typeof address === "object" && address ? address.port : wanted));
    });
  });
}

function portFailure(host: string, port: number, error: Error): StartFailure {
  switch (errorCode(error)) {
    case "EADDRINUSE":
      return new StartFailure(
        `Port ${port} is in use. Stop the program that has it, or choose another: PORT=${port + 1} npm start`,
      );
    case "EACCES":
      return new StartFailure(
        `Port ${port} needs more rights than you have. Choose one above 1023: PORT=8787 npm start`,
      );
    case "EADDRNOTAVAIL":
      return new StartFailure(`HOST=${host} is not an address of this machine. Use 127.0.0.1 for this machine only.`);
    default:
      return new StartFailure(`Cannot listen on ${host}:${port}: ${error.message}. Choose others with HOST and PORT.`);
  }
}

function publicUrlOf(environment: Environment, port: number): URL {
  const given = environment.PUBLIC_URL || `http://localhost:${port}`;
  const url = URL.parse(given);
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url;
  throw new StartFailure(
    `PUBLIC_URL must be an address without a path, like https://gatehouse.example.com, but is "${given}".`,
  );
}

function trustedProxyOf(environment: Environment): boolean {
  const given = environment.TRUSTED_PROXY || "0";
  if (given === "1" || given === "0") return given === "1";
  throw new StartFailure(
    `TRUSTED_PROXY must be 1 (a proxy in front appends the client to X-Forwarded-For) or 0, but is "${given}".`,
  );
}

function variablesOf(environment: Environment, local: boolean): Record<string, string> {
  const variables: Record<string, string> = { MAIL_TRANSPORT: "mailbox", SIGN_UP: "open" };
  for (const name of HANDED_ON) {
    const value = environment[name];
    if (value) variables[name] = value;
  }
  requireOneOf(variables, "MAIL_TRANSPORT", MAIL_TRANSPORTS);
  requireOneOf(variables, "SIGN_UP", SIGN_UP);
  requireLength(variables, "BOOTSTRAP_KEY");
  requireLength(variables, "ROOT_SECRET");
  requireLength(variables, "ROOT_SECRET_PREVIOUS");
  if (variables.SIGN_UP === "domains" && !variables.SIGN_UP_DOMAINS) {
    throw new StartFailure("SIGN_UP=domains needs SIGN_UP_DOMAINS, such as SIGN_UP_DOMAINS=example.com,example.org.");
  }
  if (variables.MAIL_TRANSPORT === "mailbox" && !local) {
    throw new StartFailure(
      "MAIL_TRANSPORT=mailbox shows all mail without sign-in, so it works only on this machine. Choose another transport.",
    );
  }
  return variables;
}

function requireOneOf(variables: Readonly<Record<string, string>>, name: string, allowed: readonly string[]): void {
  const value = variables[name] ?? "";
  if (!allowed.includes(value))
    throw new StartFailure(`${name} must be one of ${allowed.join(", ")}, but is "${value}".`);
}

function requireLength(variables: Readonly<Record<string, string>>, name: string): void {
  const value = variables[name];
  if (value === undefined || value.length >= SECRET_LENGTH) return;
  throw new StartFailure(
    `${name} must have at least ${SECRET_LENGTH} characters. Make one with: openssl rand -base64 32`,
  );
}

/** Accepts the host of a URL or of a socket. */
function isLoopback(host: string): boolean {
  const address = host.replace(/^\[(.*)\]$/, "$1");
  if (isIP(address)) return address === "::1" || address.startsWith("127.");
  return host === "localhost" || host.endsWith(".localhost");
}
