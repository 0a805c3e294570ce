import { type SQL, sql } from "drizzle-orm";
import type { Statement } from "../../db/database.ts";
import { mail } from "../../db/schema.ts";
import type { Context } from "../platform/context.ts";
import { jsonParts } from "./json-parts.ts";
import type { Mail } from "./mails.ts";

/** The request that writes a row also queues it; after this long, that request has failed. */
const GRACE_MS = 30_000;

export interface QueuedMails {
  readonly statements: Statement[];
  /** For `handToQueue`, once the batch is committed. */
  readonly mailIds: string[];
}

/**
 * The `mail` rows of these mails, for the batch of the change that they report: one statement per megabyte.
 * With `onlyIf`, rows are written only if that SQL condition holds when the batch runs.
 */
export function mailStatements(ctx: Context, mails: readonly Mail[], onlyIf: SQL = sql`true`): QueuedMails {
  const rows = mails.map((mail) => rowOf(ctx, mail));
  const statements = jsonParts(rows).map((part) => insertMail(ctx, part, onlyIf));
  return { statements, mailIds: rows.map((row) => row.mail) };
}

function rowOf(ctx: Context, { to, language, template, ...data }: Mail) {
  return {
    mail: ctx.newId("mal"),
    at: ctx.now(),
    sweepAt: ctx.now() + GRACE_MS,
    to,
    language,
    template,
    data,
    project: "projectId" in data ? data.projectId : null,
    invitation: "invitationId" in data ? data.invitationId : null,
  };
}

// `insert … select` names every column of the table, in the order of the schema.
const insertMail = (ctx: Context, json: string, onlyIf: SQL) =>
  ctx.db
    .primary()
    .insert(mail)
    .select(sql`
    select value ->> 'mail', value ->> 'template', value ->> 'to', value ->> 'language', value -> 'data',
      value ->> 'project', value ->> 'invitation', 'queued', 0, null, null, value ->> 'sweepAt', value ->> 'at',
      null, null, null
    from json_each(${json}) where ${onlyIf}`);
