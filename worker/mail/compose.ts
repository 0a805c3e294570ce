import { and, eq, isNull } from "drizzle-orm";
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
import { invitationPage } from "./templates/invitation.ts";
import { invitationSettledPage } from "./templates/invitation-settled.ts";
import type { Page } from "./templates/page.ts";
import { signInCodePage } from "./templates/sign-in-code.ts";
import { transferPage } from "./templates/transfer.ts";
import { moment } from "./time-words.ts";

/** What a stored letter says now. Null if there is nothing to say any more. */
export async function compose(ctx: Context, row: MailRow): Promise<Page | null> {
  const letter = letterOf(row);
  const { to, language } = letter;
  switch (letter.template) {
    case "sign-in-code": {
      const code = await readSignInCode(ctx, letter.codeId);
      return code && signInCodePage({ ...code, purpose: letter.purpose, to }, language);
    }
    case "invitation": {
      const facts = await readInvitation(ctx, row, letter.registered);
      return facts && invitationPage(facts, language);
    }
    case "invitation-settled": {
      const { outcome, invitedEmail: email } = letter;
      const who = letter.invitedName === null ? email : cleanName(letter.invitedName);
      const { project, projectUrl } = projectWords(ctx, letter);
      return invitationSettledPage({ outcome, project, who, email, teamUrl: `${projectUrl}/team`, to }, language);
    }
    case "access-changed": {
      const zone = await readTimeZone(ctx, letter.projectId);
      const lines = (given: readonly AccessLine[]) =>
        atMostFive(
          given.map((line) => permissionLine(line, language, zone)),
          language,
        );
      const { added, removed } = { added: lines(letter.added), removed: lines(letter.removed) };
      return accessChangedPage(
        { ...projectWords(ctx, letter), actor: cleanName(letter.actorName), added, removed, to },
        language,
      );
    }
    case "access-ended":
      return accessEndedPage(
        { project: cleanName(letter.projectName), actor: cleanName(letter.actorName), to },
        language,
      );
    case "transfer": {
      const zone = await readTimeZone(ctx, letter.projectId);
      const expires = letter.expiresAt === null ? null : moment(letter.expiresAt, language, zone);
      const facts = {
        ...projectWords(ctx, letter),
        actor: cleanName(letter.actorName),
        moment: letter.moment,
        expires,
        to,
      };
      return transferPage(facts, language);
    }
  }
}

// Rows are written by `postStatements` alone, from a `Letter`.
const letterOf = (row: MailRow): Letter =>
  ({ ...row.data, template: row.template, to: row.toEmail, language: row.language }) as Letter;

const projectWords = (ctx: Context, letter: { projectName: string; projectSlug: string }) => ({
  project: cleanName(letter.projectName),
  projectUrl: `${publicOrigin(ctx.env)}/p/${letter.projectSlug}`,
});

async function readTimeZone(ctx: Context, projectId: string): Promise<string> {
  const state = await ctx.db
    .primary()
    .select({ timeZone: projectStates.timeZone })
    .from(projectStates)
    .where(and(eq(projectStates.projectId, projectId), isNull(projectStates.endedRev)))
    .get();
  return state?.timeZone ?? "UTC";
}
