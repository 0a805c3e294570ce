import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { instant, json } from "./columns.ts";

export const users = sqliteTable(
  "users",
  {
    id: text("id").primaryKey(),
    email: text("email").notNull(),
    name: text("name").notNull(),
    language: text("language").$type<"en" | "ru">().notNull(),
    passwordHash: text("password_hash"),
    administrator: integer("administrator", { mode: "boolean" }).notNull().default(false),
    /** Whether the user gets mail when their access changes or ends. */
    accessMail: integer("access_mail", { mode: "boolean" }).notNull().default(true),
    createdAt: instant("created_at").notNull(),
    suspendedAt: instant("suspended_at"),
  },
  (t) => [uniqueIndex("users_email").on(t.email)],
);

export const sessions = sqliteTable(
  "sessions",
  {
    /** SHA-256, in hex, of the session id, which only the cookie contains. */
    idHash: text("id_hash").primaryKey(),
    /** The session's id in the API. */
    id: text("id").notNull(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id),
    createdAt: instant("created_at").notNull(),
    lastUsedAt: instant("last_used_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    /** When the user last confirmed their identity. */
    confirmedAt: instant("confirmed_at").notNull().default(0),
    /** SHA-256 of the secret in the cookie of the browser that signed in. */
    browserHash: text("browser_hash").notNull().default(""),
    userAgent: text("user_agent"),
    /** Shortened: three parts of an IPv4 address, 48 bits of an IPv6 address. */
    network: text("network"),
    /** Two-character country code, where the platform provides it. */
    country: text("country"),
  },
  (t) => [
    uniqueIndex("sessions_id").on(t.id),
    index("sessions_user").on(t.userId, t.createdAt, t.id),
    index("sessions_expiry").on(t.expiresAt),
  ],
);

/** Browsers in which a user has signed in. */
export const knownBrowsers = sqliteTable(
  "known_browsers",
  {
    userId: text("user_id")
      .notNull()
      .references(() => users.id),
    browserHash: text("browser_hash").notNull(),
    addedAt: instant("added_at").notNull(),
    lastUsedAt: instant("last_used_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.browserHash] }), index("known_browsers_last_used").on(t.lastUsedAt)],
);

export const signInCodes = sqliteTable(
  "sign_in_codes",
  {
    /** The digits are derived from this id and the root secret, so nothing secret is stored or queued. */
    id: text("id").primaryKey(),
    email: text("email").notNull(),
    secretId: text("secret_id").notNull(),
    /** SHA-256 of the cookie's secret in the requesting browser: the code works only there. */
    browserHash: text("browser_hash").notNull(),
    digits: integer("digits").notNull(),
    attempts: integer("attempts").notNull().default(0),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    usedAt: instant("used_at"),
  },
  (t) => [index("sign_in_codes_browser").on(t.email, t.browserHash), index("sign_in_codes_expiry").on(t.expiresAt)],
);

export const rateCounters = sqliteTable(
  "rate_counters",
  {
    key: text("key").notNull(),
    windowStart: instant("window_start").notNull(),
    count: integer("count").notNull(),
    expiresAt: instant("expires_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.key, t.windowStart] }), index("rate_counters_expiry").on(t.expiresAt)],
);

export const settings = sqliteTable("settings", {
  key: text("key").primaryKey(),
  value: json<unknown>("value").notNull(),
});
