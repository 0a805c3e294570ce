import type { Clock } from "../access/lease/moment.ts";
import { type CallOptions, Checks } from "./checks.ts";
import { Http } from "./http.ts";
import { type Action, actionOf, type Entity } from "./question.ts";
import { type Fetch, hasSockets, monotonicNow, type OpenSocket, platformFetch, platformSocket } from "./runtime.ts";
import { Follower } from "./sync/follower.ts";
import { type OnSource, type OnStale, type Synced, SyncedProject } from "./sync/synced.ts";

export interface GatehouseOptions {
  /** The deployment's address, such as `https://gatehouse.example.com`. */
  readonly url: string | undefined;
  /** A service key: `gk_…`. Of a project, or of the whole deployment. */
  readonly key: string | undefined;
  /** A project's id or slug, for a key of the deployment that asks about one project. */
  readonly project?: string;
  /** How long one try may take, ms. 3,000 unless given. */
  readonly timeoutMs?: number;
  /** How often a temporary failure is retried. 2 unless given. */
  readonly retries?: number;
  /** Replaces the runtime's own. */
  readonly fetch?: Fetch;
  /** How to open a WebSocket with headers, where the runtime's own cannot. */
  readonly webSocket?: OpenSocket;
  /** The wall clock and one that never goes back, both in ms. */
  readonly clock?: Clock;
}

export interface SyncOptions {
  /** `deny` unless given. `last-known` keeps answering from memory for as long as the server cannot be reached. */
  readonly onStale?: OnStale;
  /** For how long memory may answer without asking, ms: 500 to 30,000, 5,000 unless given. The server may give up to 30,000. */
  readonly leaseMs?: number;
  /** Called when the source of answers changes. Alarm on `stale`. */
  readonly onSource?: OnSource;
}

/** What `whatCan` searches: the actions on a resource, or the resources of a type for one action. */
export type SearchTarget<A extends string = string> = Entity | { readonly action: Action<A>; readonly type: string };

const SNAPSHOT_TIMEOUT_MS = 30_000;

/**
 * Asks Gatehouse who may do what. Nothing is asked before the first question. @throws TypeError without a key, or an address
 * that begins with `http://` or `https://`
 *
 * @example
 * const gatehouse = createGatehouse({ url: "https://gatehouse.example.com", key: process.env.GATEHOUSE_KEY });
 * await gatehouse.check({ subject: { type: "email", id: "ann@example.com" }, action: "publish", resource: { type: "post", id: "7" } });
 */
export function createGatehouse<A extends string = string>(options: GatehouseOptions): Gatehouse<A> {
  if (!options.key || !/^https?:../.test(options.url ?? ""))
    throw new TypeError("createGatehouse needs an http(s) url and a key.");
  return new Gatehouse<A>(options);
}

/** See `createGatehouse`. `A` are the actions that may be asked for: see `gatehouse-types`. */
export class Gatehouse<A extends string = string> extends Checks<A> {
  readonly #options: GatehouseOptions;

  /** Made by `createGatehouse`. @internal */
  constructor(options: GatehouseOptions) {
    super(httpOf(options), options.project === undefined ? "" : pathOf(options.project));
    this.#options = options;
  }

  /**
   * Who may do this to the resource, by the names of one type: `user` unless given, or `email`, or a type of aliases. For a
   * key with `read`.
   *
   * @example for await (const { id } of gatehouse.whoCan("approve", post, { type: "email" })) notify(id);
   */
  whoCan(
    action: Action<A>,
    resource: Entity,
    { type = "user", signal }: CallOptions & { readonly type?: string } = {},
  ): AsyncIterable<Entity> {
    return this.search<Entity>("subject", { subject: { type }, action: actionOf(action), resource }, signal);
  }

  /**
   * What the subject may do to a resource: its actions. Or, given an action and a type, to which registered resources of the
   * type the subject may do it. For a key with `read`.
   *
   * @example for await (const { name } of gatehouse.whatCan(ann, post)) show(name);
   * @example for await (const { id } of gatehouse.whatCan(ann, { action: "publish", type: "account" })) list(id);
   */
  whatCan(subject: Entity, resource: Entity, options?: CallOptions): AsyncIterable<{ readonly name: A }>;
  whatCan(
    subject: Entity,
    on: { readonly action: Action<A>; readonly type: string },
    options?: CallOptions,
  ): AsyncIterable<Entity>;
  whatCan(subject: Entity, on: SearchTarget<A>, { signal }: CallOptions = {}): AsyncIterable<unknown> {
    if (!("action" in on)) return this.search("action", { subject, resource: on }, signal);
    const request = { subject, action: actionOf(on.action), resource: { type: on.type } };
    return this.search("resource", request, signal);
  }

  /**
   * Holds a whole project in this process and follows its changes, so that checks are answered from memory. For processes that
   * stay (Node, Deno, Bun, a Durable Object) and a key with `sync` and `check`. A change reaches memory at once as a rule, and
   * always within a second and the lease.
   *
   * @param project id or slug
   * @throws TypeError where the runtime has no WebSocket and none was given
   */
  sync(project: string, { onStale = "deny", leaseMs = 5_000, onSource = () => {} }: SyncOptions = {}): Synced<A> {
    if (!this.#options.webSocket && !hasSockets())
      throw new TypeError("There is no WebSocket here: give createGatehouse one.");
    const { timeoutMs = 3_000, webSocket = platformSocket, clock = systemClock } = this.#options;
    const path = pathOf(project);
    const pages = httpOf({ ...this.#options, timeoutMs: SNAPSHOT_TIMEOUT_MS });
    const follower = new Follower({ http: pages, path, openSocket: webSocket, leaseMs, timeoutMs, clock });
    return new SyncedProject<A>(follower, httpOf(this.#options), { path, clock, onStale, onSource });
  }
}

const systemClock: Clock = () => ({ wall: Date.now(), monotonic: monotonicNow() });

const pathOf = (project: string): string => `/projects/${encodeURIComponent(project)}`;

function httpOf({ url = "", key = "", fetch = platformFetch, timeoutMs = 3_000, retries = 2 }: GatehouseOptions): Http {
  return new Http({ url: url.replace(/\/+$/, ""), key, fetch, timeoutMs, retries });
}
