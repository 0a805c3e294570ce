import { connect, type Socket } from "node:net";

export interface Measured {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/**
 * Sends one GET after another on each of so many connections for so long. Raw sockets: a client that does more would
 * measure itself. Every answer must be a 200 with a stated length.
 */
export async function load(url: URL, connections: number, seconds: number): Promise<Measured> {
  const request = `GET ${url.pathname} HTTP/1.1\r\nHost: ${url.host}\r\n\r\n`;
  const times: number[] = [];
  const until = performance.now() + seconds * 1000;
  await Promise.all(Array.from({ length: connections }, () => keepAsking(url, request, until, times)));
  times.sort((a, b) => a - b);
  return { perSecond: times.length / seconds, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

function keepAsking(url: URL, request: string, until: number, times: number[]): Promise<void> {
  return new Promise((done, fail) => {
    const socket: Socket = connect(Number(url.port), url.hostname);
    let asked = 0;
    let answer = "";
    const ask = () => {
      answer = "";
      asked = performance.now();
      socket.write(request);
    };
    socket.setNoDelay(true).once("connect", ask).once("error", fail);
    socket.on("data", (piece) => {
      answer += piece.toString("latin1");
      if (!isWhole(answer)) return;
      const now = performance.now();
      times.push(now - asked);
      if (now < until) return ask();
      socket.destroy();
      done();
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

export const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
