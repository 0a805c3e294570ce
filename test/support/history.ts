import { asc, eq } from "drizzle-orm";
import { expect } from "vitest";
import { events, eventValues, grants, memberPresets, members, projects } from "../../db/schema.ts";
import { db } from "./database.ts";

export type EventRow = typeof events.$inferSelect;

/**
 * The events of a project, after its whole history was verified by the specification alone, with no code of the product:
 * no gap, each hash over its own text and the one before, exactly one owner at every revision.
 */
export async function verifiedHistory(projectId: string): Promise<EventRow[]> {
  const history = await db.select().from(events).where(eq(events.projectId, projectId)).orderBy(asc(events.revision));
  const head = await db.select().from(projects).where(eq(projects.id, projectId)).get();
  expect(history.map(({ revision }) => revision)).toEqual(history.map((_, at) => at + 1));
  expect([head?.revision, head?.hash]).toEqual([history.length, history.at(-1)?.hash]);
  await verifyChain(history);
  await verifyValues(projectId, history);
  await verifyOwners(projectId, history.length);
  await verifyLifespans(projectId, history.length);
  return history;
}

async function verifyChain(history: readonly EventRow[]): Promise<void> {
  let previousHash = "0".repeat(64);
  for (const { hash, text, projectId: project, revision, at, actor, action, target } of history) {
    const told = JSON.parse(text);
    expect(canonical(told)).toBe(text);
    expect(told).toMatchObject({ project, revision, previousHash, at, actor, action, target });
    expect(await sha256(text)).toBe(hash);
    previousHash = hash;
  }
}

/** What people typed stands apart, under a salt; the text holds its hash alone. */
async function verifyValues(projectId: string, history: readonly EventRow[]): Promise<void> {
  const values = await db.select().from(eventValues).where(eq(eventValues.projectId, projectId));
  for (const { revision, position, salt, value } of values) {
    const text = history[revision - 1]?.text ?? "";
    const hash = await sha256(`${salt}\n${value}`);
    expect(text).toContain(canonical({ $value: position, hash }));
  }
}

async function verifyOwners(projectId: string, revision: number): Promise<void> {
  const rows = await db.select().from(members).where(eq(members.projectId, projectId));
  const owners = rows.filter(({ isOwner }) => isOwner);
  for (let at = 1; at <= revision; at++) expect(owners.filter((row) => livesAt(row, at))).toHaveLength(1);
}

/** Two versions of one thing never overlap, and begin and end at revisions that there are. */
async function verifyLifespans(projectId: string, revision: number): Promise<void> {
  const rows = [
    ...(await db.select().from(members).where(eq(members.projectId, projectId))).map((row) => [row.id, row] as const),
    ...(await db.select().from(memberPresets).where(eq(memberPresets.projectId, projectId))).map(
      (row) => [`${row.memberId} ${row.presetKey}`, row] as const,
    ),
    ...(await db.select().from(grants).where(eq(grants.projectId, projectId))).map((row) => [row.id, row] as const),
  ];
  for (const versions of Map.groupBy(rows, ([key]) => key).values()) {
    const spans = versions.map(([, row]) => row).sort((a, b) => a.addedRev - b.addedRev);
    spans.forEach((span, at) => {
      const end = span.endedRev ?? revision + 1;
      expect(span.addedRev).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(spans[at + 1]?.addedRev ?? revision + 1);
    });
  }
}

/** "As of revision r is a where." */
export const livesAt = ({ addedRev, endedRev }: { addedRev: number; endedRev: number | null }, revision: number) =>
  addedRev <= revision && (endedRev === null || revision < endedRev);

/** RFC 8785, for what JSON.parse gives: keys by their UTF-16 units, everything else as JavaScript writes it. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
