import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { and, desc, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { mail, signInCodes } from "../../db/schema.ts";
import { app } from "../../worker/app.ts";
import type { Env } from "../../worker/platform/env.ts";
import { secretsOf } from "../../worker/platform/secrets/secrets.ts";
import { deriveCode } from "../../worker/platform/secrets/sign-in-code.ts";
import { expectDocumented } from "./documented.ts";

export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  /** What its JSON says; the text of a page; null for an empty answer. */
  readonly body: T;
}

/** What a refused request is answered. */
export interface Refusal {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly requestId: string;
    readonly details?: Readonly<Record<string, unknown>>;
  };
}

export interface ClientOptions {
  /** Variables or bindings that differ from the local deployment's. */
  readonly env?: Partial<Env>;
  /** The address that requests come from; one of its own unless given. */
  readonly network?: string;
}

/** A browser without pages: keeps cookies, sends JSON from the deployment's own origin. */
export class Client {
  readonly cookies = new Map<string, string>();
  readonly env: Env;
  readonly #network: string;

  constructor(options: ClientOptions = {}) {
    this.env = { ...env, ...options.env };
    this.#network = options.network ?? randomAddress();
  }

  get = <T = Refusal>(path: string, headers?: Record<string, string>) => this.send<T>("GET", path, undefined, headers);
  post = <T = Refusal>(path: string, body: unknown = {}, headers?: Record<string, string>) =>
    this.send<T>("POST", path, body, headers);
  put = <T = Refusal>(path: string, body: unknown = {}, headers?: Record<string, string>) =>
    this.send<T>("PUT", path, body, headers);
  patch = <T = Refusal>(path: string, body: unknown = {}, headers?: Record<string, string>) =>
    this.send<T>("PATCH", path, body, headers);
  delete = <T = Refusal>(path: string, body?: unknown, headers?: Record<string, string>) =>
    this.send<T>("DELETE", path, body, headers);

  async send<T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const origin = this.env.PUBLIC_URL ?? "";
    const text = body === undefined ? null : typeof body === "string" ? body : JSON.stringify(body);
    const json = text === null ? {} : jsonHeaders(text);
    const request = new Request(new URL(path, origin), {
      method,
      headers: { Origin: origin, ...this.#from(path), Cookie: this.#cookie(), ...json, ...headers },
      body: text,
    });
    const answer = await this.#keep<T>(await fetchApp(request, this.env));
    expectDocumented({ method, path: request.url, ...answer });
    return answer;
  }

  /** The mailbox answers only requests that came through no network. */
  #from = (path: string) => (path.startsWith("/mailbox") ? {} : { "CF-Connecting-IP": this.#network });

  #cookie = () => [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");

  async #keep<T>(response: Response): Promise<Answer<T>> {
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/;\s*max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return { status: response.status, headers: response.headers, body: (await bodyOf(response)) as T };
  }
}

/** What clients say of a body over the wire. */
export const jsonHeaders = (body: string | Uint8Array): Record<string, string> => ({
  "Content-Type": "application/json",
  "Content-Length": String(typeof body === "string" ? new TextEncoder().encode(body).length : body.length),
});

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === "") return null;
  const isJson = /^application\/(?:[\w.-]+\+)?json\b/.test(response.headers.get("Content-Type") ?? "");
  return isJson ? JSON.parse(text) : text;
}

/** Work that goes on after the answer is waited for, so that the next line sees what it did. */
async function fetchApp(request: Request, environment: Env): Promise<Response> {
  const execution = createExecutionContext();
  const response = await app.fetch(request, environment, execution);
  await waitOnExecutionContext(execution);
  return response;
}

/** A person who has just opened an account, as they would in the browser. */
export async function signUp(email: string, name: string, options: ClientOptions = {}): Promise<Client> {
  const client = new Client(options);
  await client.post("/api/sign-in-codes", { email });
  const answer = await client.post("/api/users", { email, name, code: await readCode(email) });
  if (answer.status !== 201) throw new Error(`${email} could not sign up: ${JSON.stringify(answer.body)}`);
  return client;
}

/** The code in the newest mail to this address, made as the mail consumer makes it. */
export async function readCode(email: string): Promise<string> {
  const db = drizzle(env.DB);
  const message = await db
    .select()
    .from(mail)
    .where(and(eq(mail.toEmail, email), eq(mail.template, "sign-in-code")))
    .orderBy(desc(mail.createdAt), desc(mail.id))
    .get();
  const codeId = String(message?.data.codeId);
  const row = await db.select().from(signInCodes).where(eq(signInCodes.id, codeId)).get();
  const code = row && (await deriveCode(await secretsOf(env), row));
  if (!code) throw new Error(`No code was sent to ${email}.`);
  return code;
}

/** An address that no other test has. */
export const newAddress = (name: string): string => `${name}-${crypto.randomUUID().slice(0, 13)}@example.com`;

export const randomAddress = () => `10.${[...crypto.getRandomValues(new Uint8Array(3))].join(".")}`;
