/** What a request asked of the database, in order: the SQL of each statement, and the size of each batch. */
export interface Watched {
  readonly database: D1Database;
  readonly statements: string[];
  readonly batches: number[];
}

export function watchDatabase(d1: D1Database): Watched {
  const statements: string[] = [];
  const batches: number[] = [];
  const watch = (session: D1DatabaseSession) => ({
    prepare(sql: string) {
      statements.push(sql);
      return session.prepare(sql);
    },
    batch(prepared: D1PreparedStatement[]) {
      batches.push(prepared.length);
      return session.batch(prepared);
    },
    getBookmark: () => session.getBookmark(),
  });
  const database = { withSession: (start?: string) => watch(d1.withSession(start)) };
  return { database: database as unknown as D1Database, statements, batches };
}
