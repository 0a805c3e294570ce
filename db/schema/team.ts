import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Access } from "../../access/types.ts";
import { users } from "./accounts.ts";
import { instant, json, lifespan } from "./columns.ts";
import { projects } from "./projects.ts";

export type MemberKind = "team" | "client";
export type InvitationState = "pending" | "accepted" | "declined" | "withdrawn" | "expired";

/** One row for each version of a member, all with the same id, which also survives removal and return. */
export const members = sqliteTable(
  "members",
  {
    projectId: text("project_id")
      .notNull()
      .references(() => projects.id),
    id: text("id").notNull(),
    ...lifespan(),
    /** Null for a placeholder, which has only an address. */
    userId: text("user_id").references(() => users.id),
    placeholderEmail: text("placeholder_email"),
    placeholderName: text("placeholder_name"),
    /** When an unclaimed placeholder ends. */
    placeholderUntil: instant("placeholder_until"),
    kind: text("kind").$type<MemberKind>().notNull(),
    isOwner: integer("is_owner", { mode: "boolean" }).notNull(),
    attributes: json<Record<string, unknown>>("attributes").notNull(),
    joinedAt: instant("joined_at").notNull(),
    addedBy: text("added_by").notNull(),
    /** The name without case and marks, for sorting. No decision reads it, so renaming a user updates it without an event. */
    sortName: text("sort_name").notNull(),
    /** The last revision that changed this member: its ETag. */
    changedRev: integer("changed_rev").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.id, t.addedRev] }),
    uniqueIndex("members_current").on(t.projectId, t.id).where(sql`ended_rev is null`),
    uniqueIndex("members_owner").on(t.projectId).where(sql`ended_rev is null and is_owner = 1`),
    uniqueIndex("members_user").on(t.userId, t.projectId).where(sql`ended_rev is null and user_id is not null`),
    uniqueIndex("members_placeholder")
      .on(t.placeholderEmail, t.projectId)
      .where(sql`ended_rev is null and placeholder_email is not null`),
    index("members_by_name").on(t.projectId, t.sortName, t.id).where(sql`ended_rev is null`),
    index("members_by_joined").on(t.projectId, t.joinedAt, t.id).where(sql`ended_rev is null`),
    index("members_kind_by_name").on(t.projectId, t.kind, t.sortName, t.id).where(sql`ended_rev is null`),
    index("members_kind_by_joined").on(t.projectId, t.kind, t.joinedAt, t.id).where(sql`ended_rev is null`),
    index("members_former").on(t.projectId, t.endedRev).where(sql`ended_rev is not null`),
    index("members_user_history").on(t.userId, t.projectId, t.endedRev),
  ],
);

export const memberPresets = sqliteTable(
  "member_presets",
  {
    projectId: text("project_id")
      .notNull()
      .references(() => projects.id),
    memberId: text("member_id").notNull(),
    presetKey: text("preset_key").notNull(),
    ...lifespan(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.memberId, t.presetKey, t.addedRev] }),
    uniqueIndex("member_presets_current").on(t.projectId, t.memberId, t.presetKey).where(sql`ended_rev is null`),
    index("member_presets_holders").on(t.projectId, t.presetKey, t.memberId).where(sql`ended_rev is null`),
  ],
);

export const memberAliases = sqliteTable(
  "member_aliases",
  {
    projectId: text("project_id")
      .notNull()
      .references(() => projects.id),
    type: text("type").notNull(),
    id: text("id").notNull(),
    memberId: text("member_id").notNull(),
    ...lifespan(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.type, t.id, t.addedRev] }),
    uniqueIndex("member_aliases_current").on(t.projectId, t.type, t.id).where(sql`ended_rev is null`),
    index("member_aliases_member").on(t.projectId, t.memberId, t.endedRev),
  ],
);

/** The words in names and addresses of current members and pending invitations, searched by their beginnings. */
export const memberSearch = sqliteTable(
  "member_search",
  {
    projectId: text("project_id").notNull(),
    word: text("word").notNull(),
    /** The id of a member or an invitation. */
    entryId: text("entry_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.word, t.entryId] }),
    index("member_search_entry").on(t.projectId, t.entryId, t.word),
  ],
);

/** When a member was last active in the project, within a few minutes. */
export const memberActivity = sqliteTable(
  "member_activity",
  {
    projectId: text("project_id").notNull(),
    userId: text("user_id").notNull(),
    lastActiveAt: instant("last_active_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.userId] })],
);

export const invitations = sqliteTable(
  "invitations",
  {
    id: text("id").primaryKey(),
    projectId: text("project_id")
      .notNull()
      .references(() => projects.id),
    email: text("email").notNull(),
    name: text("name"),
    kind: text("kind").$type<MemberKind>().notNull(),
    access: json<Access>("access").notNull(),
    note: text("note"),
    language: text("language").$type<"en" | "ru">().notNull(),
    state: text("state").$type<InvitationState>().notNull(),
    /** Bumped by sending again; tokens carry it. */
    version: integer("version").notNull(),
    /** Which root secret the tokens are made with. */
    secretId: text("secret_id").notNull(),
    invitedBy: text("invited_by").notNull(),
    /** The member who last set the access: acceptance asks whether they could still grant it. Null: the system did. */
    accessSetBy: text("access_set_by").notNull(),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    closedAt: instant("closed_at"),
    /** The member that acceptance made, or brought back. */
    memberId: text("member_id"),
    changedRev: integer("changed_rev").notNull(),
  },
  (t) => [
    uniqueIndex("invitations_pending").on(t.projectId, t.email).where(sql`state = 'pending'`),
    index("invitations_to").on(t.email, t.createdAt).where(sql`state = 'pending'`),
    index("invitations_project").on(t.projectId, t.state, t.createdAt, t.id),
  ],
);

/** A handing over of the project that waits for the nominee. */
export const transfers = sqliteTable(
  "transfers",
  {
    id: text("id").primaryKey(),
    projectId: text("project_id")
      .notNull()
      .references(() => projects.id),
    fromMemberId: text("from_member_id").notNull(),
    toMemberId: text("to_member_id").notNull(),
    formerOwnerPresets: json<string[]>("former_owner_presets").notNull(),
    state: text("state").$type<"pending" | "accepted" | "cancelled">().notNull(),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
  },
  (t) => [
    uniqueIndex("transfers_pending").on(t.projectId).where(sql`state = 'pending'`),
    index("transfers_project").on(t.projectId, t.createdAt),
  ],
);
