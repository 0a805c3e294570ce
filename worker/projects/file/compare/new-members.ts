import { sql } from "drizzle-orm";
import { mailedSince } from "../../../../db/reads/invitations.ts";
import { accountsOf, formerMembersOf, sharedElsewhere } from "../../../../db/reads/project-file.ts";
import { jsonParts } from "../../../mail/json-parts.ts";
import type { Context } from "../../../platform/context.ts";
import { DAY_MS } from "../../../platform/day.ts";
import type { Mailed } from "../../invitations/mail-limit.ts";
import type { FileRead } from "../read/read.ts";
import { resourceKey } from "./resource-key.ts";
import type { ProjectState } from "./state.ts";

export interface Account {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly language: "en" | "ru";
  readonly accessMail: boolean;
}

/** What the deployment knows about people and resources that are not in the project yet. */
export interface NewMembers {
  /** By address. */
  readonly accounts: ReadonlyMap<string, Account>;
  /** Member ids of former members, by user. */
  readonly formerIds: ReadonlyMap<string, string>;
  /** Keys of resources that another project shares already. */
  readonly taken: ReadonlySet<string>;
  /** The mail sent to each address within the last day. */
  readonly mailed: ReadonlyMap<string, Mailed>;
}

/** The hourly limit of invitations for each member. */
export const MOST_INVITED = 2_000;

/** Read outside the snapshot, because these facts have no project revision. */
export async function readNewMembers(
  ctx: Context,
  state: ProjectState,
  file: FileRead,
  byDeployment: boolean,
): Promise<NewMembers> {
  const db = ctx.db.primary();
  const projectId = state.snapshot.project.id;
  const { emails, added } = newIn(file, state);
  const accounts = await inParts(emails, (part) => accountsOf(db, part));
  const userIds = accounts.map(({ id }) => id);
  const former = await inParts(userIds, (part) => formerMembersOf(db, projectId, part));
  const taken = await inParts(byDeployment ? added : [], (part) => sharedElsewhere(db, projectId, part));
  const counts = !byDeployment && emails.length <= MOST_INVITED;
  const mailed = counts ? await mailedSince(db, emails, senderOf(state), ctx.now() - DAY_MS) : [];
  return {
    accounts: new Map(accounts.map((account) => [account.email, account])),
    formerIds: new Map(former.flatMap(({ userId, id }) => (userId === null ? [] : [[userId, id]]))),
    taken: new Set(taken.map(resourceKey)),
    mailed: new Map(mailed.map((row) => [row.email, row])),
  };
}

const senderOf = ({ snapshot }: ProjectState) => ({
  projectId: sql<string>`${snapshot.project.id}`,
  userId: snapshot.me?.user?.id ?? null,
});

function newIn(file: FileRead, { present, resources }: ProjectState) {
  const emails = new Set(present.map(({ email }) => email));
  const keys = new Set(resources.map(resourceKey));
  const owner = file.project?.owner ? [file.project.owner.email] : [];
  const named = file.members.map(({ value }) => value.email);
  return {
    emails: [...new Set([...owner, ...named])].filter((email) => !emails.has(email)),
    added: file.resources.flatMap(({ value }) => (keys.has(resourceKey(value)) ? [] : [[value.type, value.id]])),
  };
}

/** Splits the values into queries of one megabyte, which fits the size limit of a D1 parameter. */
async function inParts<T>(values: readonly unknown[], ask: (part: string) => Promise<T[]>): Promise<T[]> {
  const answers: T[][] = [];
  for (const part of jsonParts(values)) answers.push(await ask(part));
  return answers.flat();
}
