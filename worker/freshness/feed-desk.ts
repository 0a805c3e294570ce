import type { AccountNews, FeedAsk, FeedMessage, Records } from "../../access/feed/messages.ts";
import type { Change, Point } from "../../access/lease/protocol.ts";
import type { Touched } from "../../access/touches.ts";
import { type Connection, openDatabase } from "../../db/database.ts";
import { accountQueries, accountsIn } from "../../db/reads/account-stream.ts";
import { readRecords } from "../../db/reads/feed-records.ts";
import { batch } from "../../db/reads/snapshot.ts";
import type { Env } from "../env.ts";
import { openPlace, sealPlace } from "../feed/place.ts";
import { secretsOf } from "../secrets.ts";
import type { KeyGuest } from "./feed-guest.ts";
import { changeForKeys, fittingChanges } from "./feed-messages.ts";
import type { StreamRead } from "./hub-state.ts";
import { readStream } from "./read-stream.ts";
import { sdkTerms } from "./terms.ts";
import { type ReplySince, Watch } from "./watch.ts";

/** Answers what services ask at a project's feed. */
export class FeedDesk {
  readonly #env: Env;
  readonly #project: Watch;
  /** The deployment's stream, as far as it concerns the project. */
  readonly #accounts = new Watch();
  readonly #dismiss: () => Promise<void>;

  /** @param dismiss sends away whoever may no longer listen: done with each look at the accounts. */
  constructor(env: Env, project: Watch, dismiss: () => Promise<void>) {
    this.#env = env;
    this.#project = project;
    this.#dismiss = dismiss;
  }

  /** @throws what D1 throws: then there is no lease. */
  async answer(guest: KeyGuest, ask: FeedAsk): Promise<FeedMessage> {
    const { projectId } = guest;
    const reset = { kind: "reset", id: ask.id } as const;
    const secrets = await secretsOf(this.#env);
    const place = await openPlace(secrets, projectId, ask.place);
    if (place === null) return reset;
    const read = ask.wanted && (await readRecords(this.#db(), projectId, ask.wanted));
    const [project, accounts] = await this.#news(projectId, ask, place, read);
    if (project === null || accounts === null || accounts.changes.some(({ touched }) => touched.all)) return reset;
    return {
      ...replyTo(guest, ask, project, accounts),
      accounts: { place: await sealPlace(secrets, projectId, accounts), ...split(accounts, read) },
      records: recordsIn(read),
    };
  }

  #news(projectId: string, ask: FeedAsk, place: Point, read: RecordsRead | null) {
    const terms = sdkTerms(ask.leaseMs);
    const readProject = (from: number) => readStream(this.#db(), projectId, from);
    const readAccounts = async (from: number) => {
      const [read] = await Promise.all([accountStream(this.#db(), projectId, from), this.#dismiss()]);
      return read;
    };
    return Promise.all([
      this.#project.askSince(ask.base, read?.head?.revision ?? 0, terms, readProject),
      this.#accounts.askSince(place, read?.accountHead?.revision ?? 0, terms, readAccounts),
    ]);
  }

  #db(): Connection {
    return openDatabase(this.#env.DB, null).primary();
  }
}

type RecordsRead = Awaited<ReturnType<typeof readRecords>>;

/** The leases of both streams as one. */
function replyTo(guest: KeyGuest, { id }: FeedAsk, project: ReplySince, accounts: ReplySince) {
  const { changes, isWhole } = fittingChanges(project.changes.map(changeForKeys));
  const now = Date.now();
  return {
    kind: "reply" as const,
    id,
    changes,
    leaseMs: isWhole ? Math.min(project.leaseMs, accounts.leaseMs, msLeft(guest, now)) : 0,
    age: Math.max(project.age, accounts.age),
    at: now,
  };
}

/** Without the deployment's place, which is not for the service. */
function recordsIn(read: RecordsRead | null): Records | null {
  if (!read?.head) return null;
  const { head, project, members, resources } = read;
  return { at: head, project, members, resources };
}

/** The deployment's events, each with no names but those of users who are or were members. */
async function accountStream(db: Connection, projectId: string, from: number): Promise<StreamRead> {
  const { head, events } = accountsIn(await batch(db, accountQueries(db, projectId, from)));
  return {
    head,
    events: events.map(({ revision, hash, users }) => ({ revision, hash, touched: touchedBy(users) })),
  };
}

const touchedBy = (users: readonly string[] | null): Touched =>
  users === null ? { all: true } : { all: false, members: users, aliases: [], presets: [], resources: [], keys: [] };

function split({ changes }: ReplySince, read: RecordsRead | null): Pick<AccountNews, "before" | "after"> {
  const isIn = ({ revision }: Change) => read === null || revision <= (read.accountHead?.revision ?? 0);
  return { before: usersIn(changes.filter(isIn)), after: usersIn(changes.filter((change) => !isIn(change))) };
}

const usersIn = (changes: readonly Change[]) => [
  ...new Set(changes.flatMap(({ touched }) => (touched.all ? [] : touched.members))),
];

const msLeft = ({ expiresAt }: KeyGuest, now: number): number =>
  expiresAt === null ? Number.MAX_SAFE_INTEGER : Math.max(0, expiresAt - now);
