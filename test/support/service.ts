import { env } from "cloudflare:workers";
import { drizzle } from "drizzle-orm/d1";
import { serviceKeys } from "../../db/schema.ts";
import type { CheckView, NewKeyView, ProjectView } from "../../worker/api-type.ts";
import { sha256Hex } from "../../worker/platform/bytes.ts";
import { type Answer, Client, type ClientOptions } from "./client.ts";
import { ok, P, type Person } from "./team.ts";

interface Entity {
  readonly type: string;
  readonly id: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

export interface Asked {
  readonly subject: Entity;
  readonly action: { readonly name: string; readonly properties?: Readonly<Record<string, unknown>> };
  readonly resource: Entity;
}

/** Looked up in the database, not in memory. */
export const LATEST = { "Gatehouse-Freshness": "latest" };

/** Another service, which asks with its key and has no cookies. */
export class Service {
  readonly client: Client;
  readonly secret: string;

  constructor(secret: string, options: ClientOptions = {}) {
    this.client = new Client(options);
    this.secret = secret;
  }

  send = <T = CheckView>(body: unknown, path = "/access/v1/evaluation", headers: Record<string, string> = {}) =>
    this.client.post<T>(path, body, { Authorization: `Bearer ${this.secret}`, ...headers });

  explain = async (asked: Asked): Promise<CheckView> =>
    ok(await this.send(asked, undefined, { "Gatehouse-Explain": "true" }));

  /** The decision on what the database holds now, from a body that holds nothing else. */
  async allows(asked: Asked, path?: string): Promise<boolean> {
    return decisionIn(await this.send(asked, path, LATEST));
  }

  /** The decision as services usually ask for it: from memory, while the leases last. */
  async allowsFromMemory(asked: Asked, path?: string): Promise<boolean> {
    return decisionIn(await this.send(asked, path));
  }
}

function decisionIn({ status, body }: Answer<CheckView>): boolean {
  if (status === 200 && JSON.stringify(body) === JSON.stringify({ decision: body.decision })) return body.decision;
  throw new Error(`Not a bare decision: ${status} ${JSON.stringify(body)}`);
}

export async function makeKey(by: Person, project: ProjectView, scopes: string[]): Promise<NewKeyView> {
  return ok(await by.client.post(`${P(project)}/keys`, { name: "Shop", scopes }));
}

export const newService = async (
  by: Person,
  project: ProjectView,
  scopes = ["check"],
  options: ClientOptions = {},
): Promise<Service> => new Service((await makeKey(by, project, scopes)).secret, options);

/** A service with a key of the whole deployment. */
export async function deploymentService(scopes = ["check"]): Promise<Service> {
  const secret = `gk_${crypto.randomUUID()}`;
  const row = { id: `key_${crypto.randomUUID()}`, addedRev: 0, name: "All", hint: "gk_", createdAt: Date.now() };
  await drizzle(env.DB)
    .insert(serviceKeys)
    .values({ ...row, scopes, secretHash: await sha256Hex(secret) });
  return new Service(secret);
}

/** May the person do this? Subject by address, as most services know people. */
export const may = (email: string, action: string, resource: Entity = { type: "post", id: "1" }): Asked => ({
  subject: { type: "email", id: email },
  action: { name: action },
  resource,
});
