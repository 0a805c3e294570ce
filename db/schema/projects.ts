import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { ProjectStatus } from "../../access/types.ts";
import { instant, json, lifespan, touched } from "./columns.ts";

/** The head of a project's history. A deleted project keeps its row and slug forever. */
export const projects = sqliteTable(
  "projects",
  {
    id: text("id").primaryKey(),
    slug: text("slug").notNull(),
    revision: integer("revision").notNull(),
    hash: text("hash").notNull(),
    createdAt: instant("created_at").notNull(),
    /** When the project was deleted; it can be restored for 14 days. */
    deletedAt: instant("deleted_at"),
    purgedAt: instant("purged_at"),
  },
  (t) => [uniqueIndex("projects_slug").on(t.slug), index("projects_deleted").on(t.deletedAt)],
);

/** The versions of the project's fields that decisions read, one for each change. */
export const projectStates = sqliteTable(
  "project_states",
  {
    projectId: text("project_id")
      .notNull()
      .references(() => projects.id),
    ...lifespan(),
    name: text("name").notNull(),
    timeZone: text("time_zone").notNull(),
    status: text("status").$type<ProjectStatus>().notNull(),
    archivedAt: instant("archived_at"),
    catalogueVersion: integer("catalogue_version").notNull(),
    builtInGroups: json<string[]>("built_in_groups").notNull(),
    storedNames: json<{ subject: string[]; resource: string[] }>("stored_names").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.addedRev] }),
    uniqueIndex("project_states_current").on(t.projectId).where(sql`ended_rev is null`),
  ],
);

/** One log of all events of the deployment. A purge empties rows and deletes none, so that `seq` has no gaps. */
export const events = sqliteTable(
  "events",
  {
    /** The order of commits over all projects. No answer, feed or header carries it: it would tell how busy other projects are. */
    seq: integer("seq").primaryKey({ autoIncrement: true }),
    projectId: text("project_id")
      .notNull()
      .references(() => projects.id),
    revision: integer("revision").notNull(),
    /** Created once for a request and kept over retries, so that a repeat finds the first result. */
    changeId: text("change_id").notNull(),
    /** SHA-256 of the request, to refuse one `Idempotency-Key` for two different requests. */
    requestHash: text("request_hash").notNull(),
    at: instant("at").notNull(),
    actor: text("actor").notNull(),
    action: text("action").notNull(),
    target: text("target").notNull(),
    hash: text("hash").notNull(),
    /** What holders must drop, as in the text. It precedes the text, so that reading a range of events fetches no texts. */
    touched: touched("touched").notNull(),
    /** The hashed RFC 8785 text. */
    text: text("text").notNull(),
    /** The answer of the request, for repeats; cleared after a day. */
    answer: text("answer"),
  },
  (t) => [
    uniqueIndex("events_revision").on(t.projectId, t.revision),
    uniqueIndex("events_change").on(t.changeId),
    index("events_actor").on(t.projectId, t.actor, t.revision),
    index("events_action").on(t.projectId, t.action, t.revision),
    index("events_target").on(t.projectId, t.target, t.revision),
    index("events_time").on(t.projectId, t.at),
    index("events_answered").on(t.at).where(sql`answer is not null`),
  ],
);

/** The answers of requests with an `Idempotency-Key`, without secrets, for repeats; cleared after a day. */
export const answers = sqliteTable(
  "answers",
  {
    changeId: text("change_id").primaryKey(),
    requestHash: text("request_hash").notNull(),
    at: instant("at").notNull(),
    answer: json<unknown>("answer").notNull(),
  },
  (t) => [index("answers_time").on(t.at)],
);

/** Personal values, stored apart from the hashed text, so that they can be erased while the chain stays valid. */
export const eventValues = sqliteTable(
  "event_values",
  {
    projectId: text("project_id").notNull(),
    revision: integer("revision").notNull(),
    position: integer("position").notNull(),
    salt: text("salt").notNull(),
    value: text("value"),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.revision, t.position] })],
);

export const resources = sqliteTable(
  "resources",
  {
    projectId: text("project_id")
      .notNull()
      .references(() => projects.id),
    type: text("type").notNull(),
    id: text("id").notNull(),
    ...lifespan(),
    name: text("name").notNull(),
    attributes: json<Record<string, unknown>>("attributes").notNull(),
    /** Registered by a deployment key or the administrator, and then unique in the deployment. */
    shared: integer("shared", { mode: "boolean" }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.type, t.id, t.addedRev] }),
    uniqueIndex("resources_current").on(t.projectId, t.type, t.id).where(sql`ended_rev is null`),
    uniqueIndex("resources_shared").on(t.type, t.id).where(sql`ended_rev is null and shared = 1`),
  ],
);

export const serviceKeys = sqliteTable(
  "service_keys",
  {
    id: text("id").primaryKey(),
    /** Null for a deployment key. */
    projectId: text("project_id").references(() => projects.id),
    ...lifespan(),
    name: text("name").notNull(),
    /** SHA-256 of the secret, in hex. */
    secretHash: text("secret_hash").notNull(),
    /** The first characters of the secret, which help to recognize the key. */
    hint: text("hint").notNull(),
    scopes: json<string[]>("scopes").notNull(),
    /** The member who created it; null for a deployment key. */
    createdBy: text("created_by"),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at"),
    lastUsedAt: instant("last_used_at"),
  },
  (t) => [
    uniqueIndex("service_keys_secret").on(t.secretHash),
    index("service_keys_project").on(t.projectId, t.createdAt, t.id),
  ],
);
