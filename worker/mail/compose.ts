import { and, eq, isNull } from "drizzle-orm";
import { browserNames } from "../../access/browser-name.ts";
import { projectStates } from "../../db/schema.ts";
import type { Context } from "../context.ts";
import { publicOrigin } from "../public-url.ts";
import { atMostFive, permissionLine } from "./access-lines.ts";
import type { MailRow } from "./claim.ts";
import { cleanName } from "./clean-text.ts";
import { readInvitation } from "./facts/invitation.ts";
import { readSignInCode } from "./facts/sign-in-code.ts";
import type { AccessLine, Letter } from "./letters.ts";
import { accessChangedPage } from "./templates/access-changed.ts";
import { accessEndedPage } from "./templates/access-ended.ts";
import { accountChangedPage } from "./templates/account-changed.ts";
import { invitationPage } from "./templates/invitation.ts";
import { invitationSettledPage } from "./templates/invitation-settled.ts";
import type { MailPage } from "./templates/page.ts";
import { signInCodePage } from "./templates/sign-in-code.ts";
import { transferPage } from "./templates/transfer.ts";
import { moment } from "./time-words.ts";

/** What a stored letter says now. Null if there is nothing to say any more. */
export async function compose(ctx: Context, row: MailRow): Promise<MailPage | null> {
  const letter = letterOf(row);
  switch (letter.template) {
    case "sign-in-code":
      return composeCode(ctx, letter);
    case "invitation":
      return composeInvitation(ctx, row, letter);
    case "invitation-settled":
      return composeSettled(ctx, letter);
    case "access-changed":
      return composeChange(ctx, letter);
    case "access-ended":
      return accessEndedPage({ ...namesOf(letter), to: letter.to }, letter.language);
    case "account-changed":
      return composeAccountChange(ctx, letter);
    case "transfer":
      return composeTransfer(ctx, letter);
  }
}

type LetterOf<T extends Letter["template"]> = Extract<Letter, { template: T }>;

async function composeCode(ctx: Context, { codeId, purpose, to, language }: LetterOf<"sign-in-code">) {
  const code = await readSignInCode(ctx, codeId);
  return code && signInCodePage({ ...code, purpose, to }, language);
}

async function composeInvitation(ctx: Context, row: MailRow, { registered, language }: LetterOf<"invitation">) {
  const facts = await readInvitation(ctx, row, registered);
  return facts && invitationPage(facts, language);
}

function composeSettled(ctx: Context, letter: LetterOf<"invitation-settled">): MailPage {
  const { outcome, invitedEmail: email, invitedName, to } = letter;
  const who = invitedName === null ? email : cleanName(invitedName);
  const project = cleanName(letter.projectName);
  const teamUrl = `${projectUrl(ctx, letter)}/team`;
  return invitationSettledPage({ outcome, project, who, email, teamUrl, to }, letter.language);
}

async function composeChange(ctx: Context, letter: LetterOf<"access-changed">): Promise<MailPage> {
  const { language, to } = letter;
  const zone = await readTimeZone(ctx, letter.projectId);
  const linesOf = (changed: readonly AccessLine[]) => {
    const lines = changed.map((line) => permissionLine(line, language, zone));
    return atMostFive(lines, language);
  };
  const changes = { added: linesOf(letter.added), removed: linesOf(letter.removed) };
  return accessChangedPage({ ...namesOf(letter), ...changes, projectUrl: projectUrl(ctx, letter), to }, language);
}

function composeAccountChange(ctx: Context, letter: LetterOf<"account-changed">): MailPage {
  const { what, at, userAgent, country, network, language, to } = letter;
  const { browser, system } = browserNames(userAgent);
  const place = country && new Intl.DisplayNames(language, { type: "region" }).of(country);
  const where = [
    [browser, system],
    [place, network],
  ].map((parts) => parts.filter(Boolean).join(", "));
  const facts = { what, when: moment(at, language, "UTC"), where: where.filter((line) => line !== "") };
  return accountChangedPage({ ...facts, accountUrl: `${publicOrigin(ctx.env)}/me`, to }, language);
}

async function composeTransfer(ctx: Context, letter: LetterOf<"transfer">): Promise<MailPage> {
  const { language, expiresAt, to } = letter;
  const zone = await readTimeZone(ctx, letter.projectId);
  const expires = expiresAt === null ? null : moment(expiresAt, language, zone);
  const about = { moment: letter.moment, expires, projectUrl: projectUrl(ctx, letter), to };
  return transferPage({ ...namesOf(letter), ...about }, language);
}

// Rows are written by `postStatements` alone, from a `Letter`.
const letterOf = (row: MailRow): Letter =>
  ({ ...row.data, template: row.template, to: row.toEmail, language: row.language }) as Letter;

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
