import { and, eq, isNull } from "drizzle-orm";
import type { KeyFact, StreamName } from "../../../access/lease/facts.ts";
import type { ProjectHead } from "../../../db/reads/find-projects.ts";
import { projects, serviceKeys } from "../../../db/schema.ts";
import { sha256Hex } from "../../platform/bytes.ts";
import type { Context } from "../../platform/context.ts";
import { remember } from "../../platform/remember.ts";
import { BOOTSTRAP, isBootstrapKey, TOUCH_EVERY_MS } from "../../projects/keys/find-key.ts";

/** What never changes about a secret: its key and that key's project. Whether the key is still valid is a separate fact. */
export interface KnownSecret {
  readonly keyId: string;
  readonly stream: StreamName;
  readonly secretHash: string;
  readonly project: ProjectHead | null;
  /** The key's fact if no stream has it. */
  readonly fact: KeyFact | null;
}

/** Read at every question, since the variable may be unset. */
const BOOTSTRAP_SECRET: KnownSecret = {
  ...{ keyId: BOOTSTRAP.id, stream: "deployment", secretHash: "", project: null },
  fact: { ...BOOTSTRAP, expiresAt: null },
};

const MOST_SECRETS = 5_000;

/** Secrets of keys that this isolate has seen. Unknown secrets are not cached, so that a new key works at once. */
class KnownKeys {
  readonly #bySecret = new Map<string, KnownSecret>();
  readonly #touchedAt = new Map<string, number>();

  find(secret: string): KnownSecret | null {
    return this.#bySecret.get(secret) ?? null;
  }

  /** At most one query. Null when there is no such key now. */
  async learn(ctx: Context, secret: string): Promise<KnownSecret | null> {
    if (await isBootstrapKey(ctx, secret)) return BOOTSTRAP_SECRET;
    const secretHash = await sha256Hex(secret);
    const row = await ctx.db
      .primary()
      .select({ id: serviceKeys.id, projectId: serviceKeys.projectId, slug: projects.slug })
      .from(serviceKeys)
      .leftJoin(projects, eq(projects.id, serviceKeys.projectId))
      .where(and(eq(serviceKeys.secretHash, secretHash), isNull(serviceKeys.endedRev)))
      .get();
    if (!row) return null;
    const project = row.projectId === null || row.slug === null ? null : { id: row.projectId, slug: row.slug };
    const stream = project ? "project" : "deployment";
    const known: KnownSecret = { keyId: row.id, stream, secretHash, project, fact: null };
    const forgotten = remember(this.#bySecret, secret, known, MOST_SECRETS);
    if (forgotten !== null) this.#touchedAt.delete(forgotten);
    return known;
  }

  /** Notes that the key was used, at most every ten minutes for all its checks. */
  touch(secret: string, now: number): boolean {
    if (now - (this.#touchedAt.get(secret) ?? 0) < TOUCH_EVERY_MS) return false;
    this.#touchedAt.set(secret, now);
    return true;
  }
}

/** This isolate's cache: plain data that outlives requests. */
export const keyCache = new KnownKeys();
