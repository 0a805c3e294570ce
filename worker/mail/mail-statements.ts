import { type SQL, sql } from "drizzle-orm";
import type { Statement } from "../../db/database.ts";
import { mail, outbox } from "../../db/schema.ts";
import type { Context } from "../platform/context.ts";
import { jsonParts } from "./json-parts.ts";
import type { Mail } from "./mails.ts";

export interface QueuedMails {
  readonly statements: Statement[];
  /** For `handToQueue`, once the batch is committed. */
  readonly mailIds: string[];
}

/**
 * The `mail` and `outbox` rows of these mails, for the batch of the change that they report: two statements per megabyte.
 * With `onlyIf`, rows are written only if that SQL condition holds when the batch runs.
 */
export function mailStatements(ctx: Context, mails: readonly Mail[], onlyIf: SQL = sql`true`): QueuedMails {
  const rows = mails.map((mail) => rowOf(ctx, mail));
  const statements = jsonParts(rows).flatMap((part) => [
    insertMail(ctx, part, onlyIf),
    insertOutbox(ctx, part, onlyIf),
  ]);
  return { statements, mailIds: rows.map((row) => row.mail) };
}

function rowOf(ctx: Context, { to, language, template, ...data }: Mail) {
  return {
    mail: ctx.newId("mal"),
    outbox: ctx.newId("out"),
    at: ctx.now(),
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
      value ->> 'project', value ->> 'invitation', 'queued', 0, null, null, value ->> 'at', null, null, null
    from json_each(${json}) where ${onlyIf}`);

const insertOutbox = (ctx: Context, json: string, onlyIf: SQL) =>
  ctx.db
    .primary()
    .insert(outbox)
    .select(sql`
    select value ->> 'outbox', 'mail', value ->> 'mail', value ->> 'at', null, null
    from json_each(${json}) where ${onlyIf}`);
