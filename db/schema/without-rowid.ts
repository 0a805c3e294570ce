/**
 * Tables that SQLite keeps in the order of their primary key, with no rowid and no index beside it: small rows that are read
 * by their key, each measured to take fewer bytes so. `npm run generate` writes it, which drizzle-kit cannot. A table is
 * listed when it is made: SQLite cannot change it later.
 */
export const WITHOUT_ROWID: readonly string[] = [
  "event_values",
  "known_browsers",
  "member_activity",
  "member_aliases",
  "member_search",
  "permissions",
  "presets",
  "project_states",
  "rate_counters",
  "resources",
  "settings",
  "users",
];
