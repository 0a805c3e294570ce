/** One statement as it was sent. */
export interface Asked {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Stands around one round trip, of a batch or of a single statement; may look, wait, or fail before or after it. */
export type Around = <T>(asked: readonly Asked[], run: () => Promise<T>) => Promise<T>;

const ALONE = ["all", "run", "first", "raw"] as const;

/** The database with `around` standing around every round trip, of its sessions and of its own. */
export function interceptDatabase(d1: D1Database, around: Around): D1Database {
  const sent = new WeakMap<D1PreparedStatement, Asked>();

  function follow(statement: D1PreparedStatement, asked: Asked): D1PreparedStatement {
    sent.set(statement, asked);
    const bind = statement.bind.bind(statement);
    const alone = ALONE.map((name) => {
      const run = statement[name].bind(statement) as (...options: unknown[]) => Promise<unknown>;
      return [name, (...options: unknown[]) => around([asked], () => run(...options))] as const;
    });
    return Object.assign(statement, Object.fromEntries(alone), {
      bind: (...values: unknown[]) => follow(bind(...values), { ...asked, values }),
    });
  }

  const open = (real: Pick<D1DatabaseSession, "prepare" | "batch">) => ({
    prepare: (sql: string) => follow(real.prepare(sql), { sql, values: [] }),
    batch: (statements: D1PreparedStatement[]) =>
      around(
        statements.flatMap((statement) => sent.get(statement) ?? []),
        () => real.batch(statements),
      ),
  });
  const session = (real: D1DatabaseSession) => ({ ...open(real), getBookmark: () => real.getBookmark() });
  const database = { ...open(d1), withSession: (start?: string) => session(d1.withSession(start)) };
  return database as unknown as D1Database;
}

/** Whether this is the batch by which a project changes. */
export const isCommit = (asked: readonly Asked[]): boolean =>
  asked.some(({ sql }) => sql.startsWith('insert into "events"'));
