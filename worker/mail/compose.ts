import { and, eq, isNull } from "drizzle-orm";
import { browserNames } from "../../access/browser-name.ts";
import { projectStates } from "../../db/schema.ts";
import type { Context } from "../platform/context.ts";
import { publicOrigin } from "../platform/public-url.ts";
import { atMostFive, permissionLine } from "./access-lines.ts";
import type { MailRow } from "./claim.ts";
import { cleanName } from "./clean-text.ts";
import { readInvitation } from "./facts/invitation.ts";
import { readSignInCode } from "./facts/sign-in-code.ts";
import type { AccessLine, Mail } from "./mails.ts";
import { accessChangedPage } from "./templates/access-changed.ts";
import { accessEndedPage } from "./templates/access-ended.ts";
import { accountChangedPage } from "./templates/account-changed.ts";
import { everythingGivenPage, presetLine } from "./templates/everything-given.ts";
import { invitationPage } from "./templates/invitation.ts";
import { invitationOutcomePage } from "./templates/invitation-outcome.ts";
import type { MailPage } from "./templates/page.ts";
import { signInCodePage } from "./templates/sign-in-code.ts";
import { transferPage } from "./templates/transfer.ts";
import { moment } from "./time-words.ts";

/** The current content of a stored mail. Null if it has become pointless. */
export async function compose(ctx: Context, row: MailRow): Promise<MailPage | null> {
  const mail = mailOf(row);
  switch (mail.template) {
    case "sign-in-code":
      return composeCode(ctx, mail);
    case "invitation":
      return composeInvitation(ctx, row, mail);
    case "invitation-outcome":
      return composeOutcome(ctx, mail);
    case "access-changed":
      return composeChange(ctx, mail);
    case "access-ended":
      return accessEndedPage({ ...namesOf(mail), to: mail.to }, mail.language);
    case "everything-given":
      return composeEverythingGiven(ctx, mail);
    case "account-changed":
      return composeAccountChange(ctx, mail);
    case "transfer":
      return composeTransfer(ctx, mail);
  }
}

type MailOf<T extends Mail["template"]> = Extract<Mail, { template: T }>;

async function composeCode(ctx: Context, { codeId, purpose, to, language }: MailOf<"sign-in-code">) {
  const code = await readSignInCode(ctx, codeId);
  return code && signInCodePage({ ...code, purpose, to }, language);
}

async function composeInvitation(ctx: Context, row: MailRow, { registered, language }: MailOf<"invitation">) {
  const facts = await readInvitation(ctx, row, registered);
  return facts && invitationPage(facts, language);
}

function composeOutcome(ctx: Context, mail: MailOf<"invitation-outcome">): MailPage {
  const { outcome, invitedEmail: email, invitedName, to } = mail;
  const who = invitedName === null ? email : cleanName(invitedName);
  const project = cleanName(mail.projectName);
  const teamUrl = `${projectUrl(ctx, mail)}/team`;
  return invitationOutcomePage({ outcome, project, who, email, teamUrl, to }, mail.language);
}

async function composeChange(ctx: Context, mail: MailOf<"access-changed">): Promise<MailPage> {
  const { language, to } = mail;
  const zone = await readTimeZone(ctx, mail.projectId);
  const linesOf = (changed: readonly AccessLine[]) => {
    const lines = changed.map((line) => permissionLine(line, language, zone));
    return atMostFive(lines, language);
  };
  const changes = { added: linesOf(mail.added), removed: linesOf(mail.removed) };
  return accessChangedPage({ ...namesOf(mail), ...changes, projectUrl: projectUrl(ctx, mail), to }, language);
}

function composeEverythingGiven(ctx: Context, mail: MailOf<"everything-given">): MailPage {
  const { language, to, by } = mail;
  const lines = mail.receivers.map(({ name, email }) =>
    email === null ? presetLine(cleanName(name), language) : `${cleanName(name)}, ${email}`,
  );
  const facts = {
    project: cleanName(mail.projectName),
    by: { ...by, name: cleanName(by.name) },
    receivers: atMostFive(lines, language, mail.count),
    teamUrl: `${projectUrl(ctx, mail)}/team`,
  };
  return everythingGivenPage({ ...facts, to }, language);
}

function composeAccountChange(ctx: Context, mail: MailOf<"account-changed">): MailPage {
  const { what, at, userAgent, country, network, language, to } = mail;
  const { browser, system } = browserNames(userAgent);
  const place = country && new Intl.DisplayNames(language, { type: "region" }).of(country);
  const where = [
    [browser, system],
    [place, network],
  ].map((parts) => parts.filter(Boolean).join(", "));
  const facts = { what, when: moment(at, language, "UTC"), where: where.filter((line) => line !== "") };
  return accountChangedPage({ ...facts, accountUrl: `${publicOrigin(ctx.env)}/me`, to }, language);
}

async function composeTransfer(ctx: Context, mail: MailOf<"transfer">): Promise<MailPage> {
  const { language, expiresAt, to } = mail;
  const zone = await readTimeZone(ctx, mail.projectId);
  const expires = expiresAt === null ? null : moment(expiresAt, language, zone);
  const about = { moment: mail.moment, expires, projectUrl: projectUrl(ctx, mail), to };
  return transferPage({ ...namesOf(mail), ...about }, language);
}

// Only `mailStatements` writes rows, from a `Mail`.
const mailOf = (row: MailRow): Mail =>
  ({ ...row.data, template: row.template, to: row.toEmail, language: row.language }) as Mail;

const namesOf = ({ projectName, actorName }: { projectName: string; actorName: string }) => ({
  project: cleanName(projectName),
  actor: cleanName(actorName),
});

const projectUrl = (ctx: Context, { projectSlug }: { projectSlug: string }) =>
  `${publicOrigin(ctx.env)}/p/${projectSlug}`;

async function readTimeZone(ctx: Context, projectId: string): Promise<string> {
  const state = await ctx.db
    .primary()
    .select({ timeZone: projectStates.timeZone })
    .from(projectStates)
    .where(and(eq(projectStates.projectId, projectId), isNull(projectStates.endedRev)))
    .get();
  return state?.timeZone ?? "UTC";
}
