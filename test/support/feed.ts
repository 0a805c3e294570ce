import { createExecutionContext } from "cloudflare:test";
import { expect, vi } from "vitest";
import { app } from "../../worker/app.ts";
import { Client } from "./client.ts";

export interface Closed {
  readonly code: number;
  readonly reason: string;
}

/** One end of a feed: everything that was said at it. */
export class Listener {
  readonly messages: unknown[] = [];
  closed: Closed | null = null;
  readonly socket: WebSocket;

  constructor(socket: WebSocket) {
    this.socket = socket;
    socket.addEventListener("message", ({ data }) => void this.messages.push(JSON.parse(String(data))));
    socket.addEventListener("close", ({ code, reason }) => {
      this.closed = { code, reason };
    });
    socket.accept();
  }

  /** Waits for a message like this one. */
  hears = (expected: unknown) => vi.waitFor(() => expect(this.messages).toContainEqual(expected), PATIENCE);
  isClosed = (expected: Closed) => vi.waitFor(() => expect(this.closed).toEqual(expected), PATIENCE);
  leave = () => this.socket.close(1000);
}

const PATIENCE = { timeout: 5_000, interval: 10 };

/** Opens a project's feed as a browser tab of that client, or with the given headers. */
export async function knock(client: Client, project: string, headers: Record<string, string> = {}) {
  const origin = client.env.PUBLIC_URL ?? "";
  const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const all = { Upgrade: "websocket", Origin: origin, Cookie: cookie, ...headers };
  const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ""));
  const request = new Request(new URL(`/projects/${project}/feed`, origin), { headers: sent });
  return app.fetch(request, client.env, createExecutionContext());
}

export async function listen(client: Client, project: string, headers: Record<string, string> = {}): Promise<Listener> {
  const { status, webSocket } = await knock(client, project, headers);
  if (webSocket === null) throw new Error(`The feed answered ${status}.`);
  return new Listener(webSocket);
}

/** As a service: with its key, and no page. */
export const listenAs = (secret: string, project: string): Promise<Listener> =>
  listen(new Client(), project, { Origin: "", Authorization: `Bearer ${secret}` });
