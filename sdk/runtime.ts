/** What the SDK needs from its runtime: Node, Workers, Deno and Bun all have these. */

/** An `AbortSignal`, whose type each runtime declares for itself: this one fits into all of them. */
type Signal = never;

/** The part of an `AbortSignal` that the SDK uses of the caller's own. */
export interface Abort {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

export interface FetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  readonly redirect?: "manual";
  readonly signal: Signal;
}

export interface FetchAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** As the global `fetch`. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchAnswer>;

export interface SocketEvent {
  readonly type?: string;
  readonly data?: unknown;
  readonly code?: number;
}

/** The part of a `WebSocket` that the feed uses. */
export interface Socket {
  addEventListener(type: "open" | "message" | "close" | "error", listener: (event: SocketEvent) => void): void;
  send(text: string): void;
  close(code?: number): void;
  /** 1: open. */
  readonly readyState: number;
}

/** Opens a WebSocket with these headers on its upgrade request. */
export type OpenSocket = (url: string, headers: Record<string, string>) => Socket | Promise<Socket>;

type Timer = unknown;

declare const fetch: Fetch;
declare const AbortController: new () => { readonly signal: Abort; abort(): void };
declare const WebSocket: new (url: string, options: { headers: Record<string, string> }) => Socket;
declare const AbortSignal: { timeout(ms: number): Signal; any(signals: readonly unknown[]): Signal };
declare const performance: { now(): number };
declare const setTimeout: (run: () => void, ms: number) => Timer;
declare const clearTimeout: (timer: Timer) => void;
declare const WebSocketPair: unknown;

export const platformFetch: Fetch = (url, init) => fetch(url, init);

/** Node (undici), Deno and Bun take headers as an option of their own; Workers, which alone have pairs, open sockets with `fetch`. */
export const platformSocket: OpenSocket = (url, headers) =>
  typeof WebSocketPair === "undefined" ? new WebSocket(url, { headers }) : fetchSocket(url, headers);

/** Node has one since version 22. */
export const hasSockets = (): boolean => typeof WebSocket !== "undefined";

async function fetchSocket(url: string, headers: Record<string, string>): Promise<Socket> {
  const upgrade = { method: "GET", headers: { ...headers, Upgrade: "websocket" }, signal: signalOf(CONNECT_MS) };
  const answer = (await fetch(url.replace(/^ws/, "http"), upgrade)) as { webSocket?: (Socket & Accepting) | null };
  if (!answer.webSocket) throw new Error("Refused.");
  answer.webSocket.accept();
  return answer.webSocket;
}

interface Accepting {
  accept(): void;
}

const CONNECT_MS = 10_000;

/** Aborts after this time, or with the caller's own signal. */
export const signalOf = (ms: number, own?: Abort): Signal =>
  AbortSignal.any([AbortSignal.timeout(ms), ...(own ? [own] : [])]);

/** An `AbortController`. */
export const newAbort = () => new AbortController();

/** In ms, by a clock that never goes back. */
export const monotonicNow = (): number => performance.now();

/** Runs it later; the result stops it. */
export function later(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

/** Null as soon as the caller gives up, whose signal may last as long as the process and is left as it was. */
export const unlessAborted = <T>(work: Promise<T>, own?: Abort): Promise<T | null> =>
  new Promise((resolve, reject) => {
    const giveUp = () => resolve(null);
    if (own?.aborted) giveUp();
    own?.addEventListener("abort", giveUp);
    work.then(resolve, reject).finally(() => own?.removeEventListener("abort", giveUp));
  });

/** Ends early when the caller gives up. */
export async function pause(ms: number, own?: Abort): Promise<void> {
  let stop = () => {};
  const over = new Promise<void>((resolve) => {
    stop = later(ms, resolve);
  });
  await unlessAborted(over, own);
  stop();
}
