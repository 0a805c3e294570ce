import type { Touched } from "../../../access/touches.ts";
import { type Connection, openDatabase } from "../../../db/database.ts";
import { accountQueries, accountsIn } from "../../../db/reads/account-stream.ts";
import { readRecords } from "../../../db/reads/feed-records.ts";
import { batch } from "../../../db/reads/snapshot.ts";
import type { Env } from "../../platform/env.ts";
import { secretsOf } from "../../platform/secrets/secrets.ts";
import { openLogPoint, sealLogPoint } from "../feed/log-point.ts";
import type { FeedSources } from "./feed-requests.ts";
import type { StreamRead } from "./hub-state.ts";
import { readStream } from "./read-stream.ts";

/** @param dismiss closes subscribers that may no longer listen; runs with each read of the accounts. */
export async function feedSources(env: Env, projectId: string, dismiss: () => Promise<void>): Promise<FeedSources> {
  const secrets = await secretsOf(env);
  const db = () => openDatabase(env.DB, null).primary();
  return {
    records: (wanted) => readRecords(db(), projectId, wanted),
    project: (from) => readStream(db(), projectId, from),
    async accounts(from) {
      const [read] = await Promise.all([accountStream(db(), projectId, from), dismiss()]);
      return read;
    },
    seal: (place) => sealLogPoint(secrets, projectId, place),
    open: (place) => openLogPoint(secrets, projectId, place),
  };
}

async function accountStream(db: Connection, projectId: string, from: number): Promise<StreamRead> {
  const { head, events } = accountsIn(await batch(db, accountQueries(db, projectId, from)));
  return {
    head,
    events: events.map(({ revision, hash, users }) => ({ revision, hash, touched: touchedBy(users) })),
  };
}

const touchedBy = (users: readonly string[] | null): Touched =>
  users === null ? { all: true } : { all: false, members: users, aliases: [], presets: [], resources: [], keys: [] };
