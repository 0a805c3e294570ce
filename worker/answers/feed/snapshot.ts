import type { AccountNews, SnapshotPage } from "../../../access/feed/messages.ts";
import { NOWHERE, type Point } from "../../../access/lease/protocol.ts";
import { readPage, type SnapshotPageAsked } from "../../../db/reads/feed-page.ts";
import type { Context } from "../../platform/context.ts";
import { Failure, notFound } from "../../platform/errors.ts";
import { decodeCursor, encodeCursor } from "../../platform/http/list.ts";
import type { ProjectRequest } from "../../projects/core/open.ts";
import { recordReading } from "../../projects/core/record-reading.ts";
import { accountsSince } from "./accounts-since.ts";
import { openLogPoint, sealLogPoint } from "./log-point.ts";
import { admitKey } from "./open-feed.ts";
import type { SnapshotQuery } from "./schemas.ts";

/**
 * A page of everything that decisions in the project depend on, as of the revision with which the first page began.
 * @throws Failure what `admitKey` throws; `history_changed` when the pages can no longer be of one history: start over
 */
export async function snapshotPage(ctx: Context, request: ProjectRequest, query: SnapshotQuery): Promise<SnapshotPage> {
  const { projectId } = await admitKey(ctx, request);
  const place = query.place === undefined ? null : await openLogPoint(ctx.secrets, projectId, query.place);
  const asked = askedBy(query, place);
  const read = await readPage(ctx.db.primary(), projectId, asked);
  if (read.head === null) throw notFound();
  if (asked.at !== null && asked.at.hash !== read.hashThen) throw startOver();
  const at = asked.at ?? read.head;
  const before = place === null ? [] : accountsSince(place, read.accounts);
  if (before === null) throw startOver();
  const accounts: AccountNews = {
    place: await sealLogPoint(ctx.secrets, projectId, read.accounts.head ?? NOWHERE),
    before,
    after: [],
  };
  const { project, members, resources } = read;
  recordReading(ctx, request.caller, projectId, "project.synced");
  return { at, project, members, resources, accounts, next: nextAfter(asked, at, read) };
}

function askedBy({ cursor, limit }: SnapshotQuery, place: Point | null): SnapshotPageAsked {
  const parts = decodeCursor(cursor, 5);
  if (parts === null) return { at: null, members: "", resources: ["", ""], limit, accountsFrom: null };
  // A point that cannot be opened was sealed with another secret.
  if (place === null) throw startOver();
  const [revision, hash, member, type, id] = parts;
  return {
    at: { revision: Number(revision), hash: String(hash) },
    members: member === ENDED ? null : String(member),
    resources: type === ENDED ? null : [String(type), String(id)],
    limit,
    accountsFrom: place.revision,
  };
}

type Page = Pick<SnapshotPage, "members" | "resources">;

/** Reads members and resources side by side, until both have ended. */
function nextAfter({ limit }: SnapshotPageAsked, at: Point, { members, resources }: Page): string | null {
  const member = members.length < limit ? null : members.at(-1);
  const resource = resources.length < limit ? null : resources.at(-1);
  if (!member && !resource) return null;
  return encodeCursor([at.revision, at.hash, member?.id ?? ENDED, resource?.type ?? ENDED, resource?.id ?? ENDED]);
}

/** Marks the end: no id is a number. */
const ENDED = 0;

const startOver = () => new Failure("history_changed", "This snapshot is no longer of one history. Begin it again.");
