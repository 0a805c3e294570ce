import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { D1Database } from "@cloudflare/workers-types";
import { startServer } from "../../scripts/server/start.ts";
import { type Person, SLUG } from "../matrix.ts";

export const BOOTSTRAP_KEY = "gk_bench_bootstrap_of_this_bench";
/** A key that only checks, one that syncs as well, and one that acts as the project's owner. */
export const CHECK_KEY = "gk_bench_check";
export const SYNC_KEY = "gk_bench_sync";
export const OWNER_KEY = "gk_bench_owner";

export interface Gatehouse {
  readonly url: string;
  readonly projectId: string;
  readonly database: D1Database;
  stop(): Promise<void>;
}

/** What `npm start` serves, with data of its own and one project, whose members all have accounts. */
export async function startGatehouse(people: readonly Person[]): Promise<Gatehouse> {
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-bench-"));
  const server = await startServer({ PORT: "0", DATA_DIR: folder, BOOTSTRAP_KEY });
  const database = await server.database();
  return {
    url: server.url,
    projectId: await addProject(server.url, database, people),
    database,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Returns the project's id. */
export async function addProject(url: string, database: D1Database, people: readonly Person[]): Promise<string> {
  await addAccounts(database, people);
  await importProject(url, people);
  return addKeys(database);
}

async function addAccounts(database: D1Database, people: readonly Person[]): Promise<void> {
  const rows = JSON.stringify(people.map(({ id, email }) => [`usr_${id}`, email, id]));
  await database
    .prepare(
      `insert into users (id, email, name, language, created_at)
       select value ->> 0, value ->> 1, value ->> 2, 'en', 0 from json_each(?)`,
    )
    .bind(rows)
    .run();
}

async function importProject(url: string, people: readonly Person[]): Promise<void> {
  const owner = people.find(({ isOwner }) => isOwner);
  const body = JSON.stringify({
    format: "gatehouse/project@1",
    project: { slug: SLUG, name: "Benchmark", owner: { email: owner?.email } },
    members: people.map(({ id, email, presets, grants }) => ({
      email,
      name: id,
      presets,
      grants: grants.map(({ permission, scope, when }) => ({ permission, scope, when })),
      aliases: [{ type: "user", id }],
    })),
  });
  const headers = { Authorization: `Bearer ${BOOTSTRAP_KEY}`, "Content-Type": "application/json" };
  const answer = await fetch(`${url}/api/projects/${SLUG}/file`, { method: "PUT", headers, body });
  if (!answer.ok) throw new Error(await answer.text());
}

/** As if they had been made through the API. Returns the project's id. */
async function addKeys(database: D1Database): Promise<string> {
  const add = database.prepare(
    `insert into service_keys
       (id, project_id, added_rev, name, secret_hash, hint, scopes, created_by, created_at, last_used_at)
     select 'key_' || ?1, p.id, 0, ?1, ?2, 'gk_bench', ?3, m.id, 0, ?4
     from projects p join members m on m.project_id = p.id and m.is_owner = 1 where p.slug = ?5`,
  );
  const keys = [
    ["check", CHECK_KEY, ["check"]],
    ["sync", SYNC_KEY, ["check", "sync"]],
    ["owner", OWNER_KEY, ["manage"]],
  ] as const;
  await database.batch(
    keys.map(([name, secret, scopes]) => add.bind(name, sha256Hex(secret), JSON.stringify(scopes), Date.now(), SLUG)),
  );
  const project = await database.prepare("select id from projects where slug = ?").bind(SLUG).first<{ id: string }>();
  if (!project) throw new Error("The project was not imported.");
  return project.id;
}

const sha256Hex = (text: string): string => createHash("sha256").update(text).digest("hex");
