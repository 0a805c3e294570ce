import { connect, type Socket } from "node:net";
import { quantile } from "./numbers.ts";

export interface Measured {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** The next request as it goes over the wire; null when there is nothing more to ask. */
export type Requests = () => Buffer | null;

/** Where to ask, and what: as many answers as there were requests, each a 200. */
export interface Subject {
  readonly name: string;
  readonly url: URL;
  readonly requests: readonly Buffer[];
}

/** Before each measurement, so that an idle server warms up again. */
const LEAD_IN_SECONDS = 0.2;

/** Asks the subject's questions in turn, over and over, on so many connections for so long. */
export async function load(subject: Subject, connections: number, seconds: number): Promise<Measured> {
  await askFor(subject, connections, LEAD_IN_SECONDS);
  return measuredOf(await askFor(subject, connections, seconds), seconds);
}

function askFor({ url, requests }: Subject, connections: number, seconds: number): Promise<number[]> {
  const until = performance.now() + seconds * 1000;
  let at = 0;
  return askAll(url, connections, () =>
    performance.now() < until ? (requests[at++ % requests.length] ?? null) : null,
  );
}

/** Asks each question once, one after another on one connection. Milliseconds each, ascending. */
export function askOnce({ url, requests }: Pick<Subject, "url" | "requests">): Promise<number[]> {
  const rest = requests.values();
  return askAll(url, 1, () => rest.next().value ?? null);
}

function measuredOf(times: readonly number[], seconds: number): Measured {
  return { perSecond: times.length / seconds, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

/** Raw sockets: a client that does more would measure itself. Every answer must be a 200 with a stated length. */
async function askAll(url: URL, connections: number, next: Requests): Promise<number[]> {
  const times: number[] = [];
  await Promise.all(Array.from({ length: connections }, () => keepAsking(url, next, times)));
  return times.sort((a, b) => a - b);
}

function keepAsking(url: URL, next: Requests, times: number[]): Promise<void> {
  return new Promise((done, fail) => {
    const socket: Socket = connect(Number(url.port), url.hostname);
    let asked = 0;
    let answer = "";
    const ask = () => {
      const request = next();
      if (request === null) {
        socket.destroy();
        return done();
      }
      answer = "";
      asked = performance.now();
      socket.write(request);
    };
    socket.setNoDelay(true).once("connect", ask).once("error", fail);
    socket.once("close", () => fail(new Error(`${url.host} closed the connection.`)));
    socket.on("data", (piece) => {
      answer += piece.toString("latin1");
      if (!isWhole(answer)) return;
      times.push(performance.now() - asked);
      ask();
    });
  });
}

function isWhole(answer: string): boolean {
  const head = answer.indexOf("\r\n\r\n");
  if (head < 0) return false;
  if (!answer.startsWith("HTTP/1.1 200")) throw new Error(answer);
  const [, length = "0"] = /\ncontent-length: (\d+)/i.exec(answer) ?? [];
  return answer.length >= head + 4 + Number(length);
}

/** A GET as it goes over the wire. */
export const getOf = (url: URL, headers: Readonly<Record<string, string>> = {}): Buffer =>
  Buffer.from(`GET ${url.pathname}${url.search} HTTP/1.1\r\n${headerLines({ Host: url.host, ...headers })}\r\n`);

/** A POST of JSON as it goes over the wire. */
export function postOf(url: URL, body: unknown, headers: Readonly<Record<string, string>> = {}): Buffer {
  const json = JSON.stringify(body);
  const all = { Host: url.host, "Content-Type": "application/json", "Content-Length": String(Buffer.byteLength(json)) };
  return Buffer.from(`POST ${url.pathname} HTTP/1.1\r\n${headerLines({ ...all, ...headers })}\r\n${json}`);
}

const headerLines = (headers: Readonly<Record<string, string>>): string =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("");
