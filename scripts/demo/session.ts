import { setTimeout } from "node:timers/promises";
import { StartFailure } from "../server/failure.ts";

const MAIL_PATIENCE_MS = 20_000;

/** A user's session without a browser: keeps cookies, and sends JSON from the deployment's own origin. */
export class Session {
  readonly #url: string;
  readonly #cookies = new Map<string, string>();

  constructor(url: string) {
    this.#url = url;
  }

  get = async <T>(path: string): Promise<T> => (await this.send("GET", path)).json() as Promise<T>;

  post = async <T>(path: string, body: unknown): Promise<T> =>
    (await this.send("POST", path, body)).json() as Promise<T>;

  /** Whether the request succeeded. */
  tries = (path: string, body: unknown): Promise<boolean> =>
    this.#request("POST", path, body).then((response) => response.ok);

  /** @throws StartFailure with the answer if the request failed */
  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const response = await this.#request(method, path, body, headers);
    if (response.ok) return response;
    throw new StartFailure(`${method} ${path} was answered ${response.status}: ${await response.text()}`);
  }

  async #request(method: string, path: string, body?: unknown, more: Record<string, string> = {}): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { Origin: this.#url, Cookie: cookie, "Content-Type": "application/json", ...more };
    const response = await fetch(new URL(path, this.#url), { method, headers, body: JSON.stringify(body) });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.#cookies.set(name, value);
    }
    return response;
  }
}

interface Message {
  readonly id: string;
  readonly text: string;
}

/** Runs `ask`, and reads the six digits from the mail that it causes. */
export async function codeMailedTo(session: Session, email: string, ask: () => Promise<unknown>): Promise<string> {
  const mailbox = `/mailbox/messages.json?to=${encodeURIComponent(email)}`;
  const list = async () => (await session.get<{ items: Message[] }>(mailbox)).items;
  const before = new Set((await list()).map(({ id }) => id));
  await ask();
  for (const end = Date.now() + MAIL_PATIENCE_MS; Date.now() < end; await setTimeout(100)) {
    const fresh = (await list()).filter(({ id }) => !before.has(id));
    const [code] = fresh.flatMap(({ text }) => /^\s*\d{3} ?\d{3}\s*$/m.exec(text)?.[0] ?? []);
    if (code) return code.trim();
  }
  throw new StartFailure(`No code came to ${email}. Is this deployment's mail kept in its mailbox?`);
}
