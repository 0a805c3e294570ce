import { fold } from "../../access/fold.ts";
import { grants, invitations, memberPresets, memberSearch, members, users } from "../../db/schema.ts";
import { insertRows } from "../../db/writes/insert-rows.ts";
import { newIdAt } from "../../worker/platform/ids.ts";
import { searchWords } from "../../worker/projects/team/search-words.ts";
import { db, runBatch } from "./database.ts";

const newId = newIdAt(Date.now);
/** Every member has one of these, but for one in a thousand, who has a rare one. */
const PRESETS = ["viewer", "editor", "client"] as const;
const RARE = "community-manager";

/** So many members and pending invitations, written as if they had come in by revision 1. */
export async function addCrowd(projectId: string, count: number, pending: number): Promise<void> {
  const span = { projectId, addedRev: 1, endedRev: null };
  const people = Array.from({ length: count }, (_, at) => person(at));
  const invited = people
    .slice(0, pending)
    .map(({ email, at }) => ({ invitationId: newId("inv"), email: `invited-${email}`, at }));
  const statements = [
    insertRows(
      db,
      users,
      people.map(({ userId, name, email, at }) => ({
        id: userId,
        email,
        name,
        language: "en" as const,
        passwordHash: null,
        administrator: false,
        accessMail: true,
        createdAt: at,
        suspendedAt: null,
      })),
    ),
    insertRows(
      db,
      members,
      people.map(({ id, userId, name, at }) => ({
        ...span,
        id,
        userId,
        placeholderEmail: null,
        placeholderName: null,
        placeholderUntil: null,
        kind: "team" as const,
        isOwner: false,
        attributes: {},
        joinedAt: at,
        addedBy: "",
        sortName: fold(name),
        changedRev: 1,
      })),
    ),
    insertRows(
      db,
      memberPresets,
      people.map(({ id, presetKey }) => ({ ...span, memberId: id, presetKey })),
    ),
    insertRows(
      db,
      grants,
      people.map(({ id }) => ({
        ...span,
        id: newId("grt"),
        memberId: id,
        permission: "posts.view",
        scope: "*",
        when: [],
        startsAt: null,
        expiresAt: null,
      })),
    ),
    insertRows(
      db,
      memberSearch,
      people.flatMap(({ id, name, email }) =>
        searchWords(name, email).map((word) => ({ projectId, word, entryId: id })),
      ),
    ),
    insertRows(
      db,
      invitations,
      invited.map(({ invitationId, email, at }) => ({
        id: invitationId,
        projectId,
        email,
        name: null,
        kind: "team" as const,
        access: { presets: ["viewer"], grants: [] },
        note: null,
        language: "en" as const,
        state: "pending" as const,
        version: 1,
        secretId: "",
        invitedBy: "",
        accessSetBy: "",
        createdAt: at,
        expiresAt: Date.now() + 3_600_000,
        closedAt: null,
        memberId: null,
        changedRev: 1,
      })),
    ),
  ];
  for (const part of statements) await runBatch(part);
}

function person(at: number) {
  const name = nameAt(at);
  const presetKey = at % 1_000 === 7 ? RARE : (PRESETS[at % 3] ?? "viewer");
  return { id: newId("mem"), userId: newId("usr"), name, email: `crowd-${at}@example.com`, at, presetKey };
}

/** The name of the crowd's member number `at`. */
export const nameAt = (at: number): string => `${mails(at)} Person ${at}`;

/** `aaa`, `aab` …: first names that begin in every way. */
const mails = (at: number): string =>
  [676, 26, 1].map((place) => String.fromCharCode(97 + (Math.floor(at / place) % 26))).join("");
