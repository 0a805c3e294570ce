import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { MiniflareOptions, WorkerOptions } from "miniflare";
import { type Deployment, readModules } from "./deployment.ts";
import type { Settings } from "./settings.ts";
import { stateOf } from "./stored-databases.ts";

/** Everything that determines what runs. */
export interface ServerConfig {
  readonly settings: Settings;
  readonly deployment: Deployment;
  readonly rootSecret: string;
  readonly version: string;
  /** The folder of the build: `client` and one folder named after the Worker. */
  readonly dist: string;
}

/** Modules in front of the built ones. */
const EDGE = ["edge.js", "served-assets.js"];
const readBeside = (name: string): string => readFileSync(new URL(`./${name}`, import.meta.url), "utf8");

type Options = Pick<MiniflareOptions, "workers" | "resourcePersistencePath">;
type Bindings = NonNullable<WorkerOptions["config"]["env"]>;

/**
 * Two Workers in one workerd: the app with its own socket, and the assets behind a binding. Miniflare's usual entry, with its
 * router in front, serves a quarter of the requests.
 */
export function miniflareOptions(config: ServerConfig): Options {
  return {
    resourcePersistencePath: stateOf(config.settings.dataDir),
    workers: [appWorker(config), assetsWorker(config)],
  };
}

/** Only the database, without a listening Worker. */
export function databaseOptions({ deployment, settings }: ServerConfig): Options {
  return {
    resourcePersistencePath: stateOf(settings.dataDir),
    workers: [{ config: { ...silent("database", deployment), env: databasesIn(deployment) } }],
  };
}

function appWorker(config: ServerConfig): WorkerOptions {
  const { deployment, settings } = config;
  return {
    config: {
      name: deployment.name,
      compatibilityDate: deployment.compatibility_date,
      compatibilityFlags: deployment.compatibility_flags,
      manifest: {
        mainModule: "edge.js",
        modules: {
          ...Object.fromEntries(EDGE.map((name) => [name, { type: "esm" as const, contents: readBeside(name) }])),
          ...readModules(join(config.dist, deployment.name)),
        },
      },
      env: { ...resources(deployment), ...variables(config) },
      exports: Object.fromEntries(
        deployment.durable_objects.bindings.map(({ class_name }) => [
          class_name,
          { type: "durable-object", storage: "sqlite" },
        ]),
      ),
      triggers: deployment.queues.consumers.map((consumer) => ({
        type: "queue",
        name: consumer.queue,
        ...defined({
          maxBatchSize: consumer.max_batch_size,
          maxBatchTimeout: consumer.max_batch_timeout,
          maxRetries: consumer.max_retries,
          deadLetterQueue: consumer.dead_letter_queue,
        }),
      })),
    },
    dev: { unsafeDirectSockets: [{ host: settings.host, port: settings.port, entrypoint: "front" }] },
  };
}

function assetsWorker({ deployment, dist }: ServerConfig): WorkerOptions {
  return {
    config: {
      ...silent("assets", deployment),
      assets: { directory: join(dist, "client"), notFoundHandling: deployment.assets.not_found_handling },
    },
  };
}

/** A Worker that finds nothing. */
function silent(name: string, { compatibility_date }: Deployment) {
  const contents = "export default { fetch: () => new Response(null, { status: 404 }) };";
  const modules = { "silent.js": { type: "esm" as const, contents } };
  return { name, compatibilityDate: compatibility_date, manifest: { mainModule: "silent.js", modules } };
}

const databasesIn = ({ d1_databases }: Deployment): Bindings =>
  Object.fromEntries(d1_databases.map(({ binding, database_name }) => [binding, { type: "d1", id: database_name }]));

function resources(deployment: Deployment): Bindings {
  const { name: worker, durable_objects, queues, send_email } = deployment;
  return {
    ASSETS: { type: "worker", worker: "assets" },
    ...databasesIn(deployment),
    ...Object.fromEntries(queues.producers.map(({ binding, queue }) => [binding, { type: "queue", name: queue }])),
    ...Object.fromEntries(
      durable_objects.bindings.map(({ name, class_name }) => [
        name,
        { type: "durable-object", worker, exportName: class_name },
      ]),
    ),
    ...Object.fromEntries(send_email.map(({ name }) => [name, { type: "send-email" }])),
  };
}

function variables({ deployment, rootSecret, settings, version }: ServerConfig): Bindings {
  const texts = {
    ROOT_SECRET: rootSecret,
    ...settings.variables,
    PUBLIC_URL: settings.publicUrl,
    LOCAL: settings.local ? "1" : "0",
    VERSION: version,
  };
  return {
    ...Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, { type: "text", value }])),
    TRUSTED_PROXY: { type: "json", value: settings.trustedProxy },
    WORKER_PATHS: { type: "json", value: deployment.assets.run_worker_first },
  };
}

/** Without the keys whose value is undefined. */
function defined<T extends object>(options: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
}
