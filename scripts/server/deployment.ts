import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The part of the built wrangler.json that this server needs. */
export interface Deployment {
  readonly name: string;
  readonly compatibility_date: string;
  readonly compatibility_flags: string[];
  readonly vars: Readonly<Record<string, string>>;
  readonly triggers: { readonly crons: string[] };
  readonly assets: { readonly not_found_handling: "none"; readonly run_worker_first: string[] };
  readonly d1_databases: { readonly binding: string; readonly database_name: string }[];
  readonly queues: {
    readonly producers: { readonly binding: string; readonly queue: string }[];
    readonly consumers: {
      readonly queue: string;
      readonly max_batch_size?: number;
      readonly max_batch_timeout?: number;
      readonly max_retries?: number;
      readonly dead_letter_queue?: string;
    }[];
  };
  readonly durable_objects: { readonly bindings: { readonly name: string; readonly class_name: string }[] };
  readonly send_email: { readonly name: string }[];
}

export function readDeployment(folder: string): Deployment {
  return JSON.parse(readFileSync(join(folder, "wrangler.json"), "utf8"));
}

/** The built modules of the Worker, by name. */
export function readModules(folder: string): Record<string, { type: "esm"; contents: string }> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
  return Object.fromEntries(
    files.map((file) => [file, { type: "esm", contents: readFileSync(join(folder, file), "utf8") }]),
  );
}
