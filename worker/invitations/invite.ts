import type { SQL } from "drizzle-orm";
import { normaliseAddress } from "../../access/address.ts";
import { newTarget } from "../../access/targets.ts";
import type { Draft } from "../changes/change.ts";
import type { Context } from "../context.ts";
import { checkAccess } from "../grants/check-access.ts";
import { checkBulk } from "../grants/check-bulk.ts";
import { limit } from "../limits/limit.ts";
import { invitationsSent } from "../limits/rules.ts";
import { accountOf, changeProject, type ProjectRequest, userIdOf } from "../projects/open.ts";
import { authorize, authorizeGrant, type Seen } from "../projects/seen.ts";
import { type Addressees, readAddressees } from "./addressees.ts";
import type { Invited, InviteResult } from "./answers.ts";
import { checkExpiry, DEFAULT_LIFETIME_MS } from "./expiry.ts";
import { isMailedEnough } from "./mail-limit.ts";
import type { NewInvitations } from "./schemas.ts";
import type { Invitation } from "./token.ts";
import { newInvitation, viewOfNew, writeInvitations } from "./write.ts";

export type { Invited, InviteResult } from "./answers.ts";

/** Invites any number of people to the same access; every address gets its own result and none stops another. */
export async function invite(ctx: Context, request: ProjectRequest, input: NewInvitations): Promise<Invited> {
  await limit(ctx, ...invitationsSent(ctx, accountOf(request.caller), input.addresses.length));
  const emails = input.addresses.flatMap(({ email }) => normaliseAddress(email) ?? []);
  const extras = (projectId: SQL<string>) =>
    readAddressees(ctx, { projectId, userId: userIdOf(request.caller) }, emails);
  return changeProject(ctx, request, { select: { emails }, extras }, (seen): Draft<Invited> => {
    authorize(seen, "team.invite");
    const access = { presets: input.presets, grants: input.grants };
    checkAccess(access, seen.catalogue);
    checkBulk(access, input.addresses.length);
    const target = newTarget("invitation", "new", access, seen.catalogue);
    authorizeGrant(seen, { kind: "access", permission: "team.invite", targets: [target] });
    const judged = judgeAll(ctx, seen, input);
    const rows = judged.flatMap(({ row }) => row ?? []);
    const answer = { results: judged.map(({ result }) => result) };
    if (rows.length === 0) return { answer, event: null };
    const silent = judged.flatMap(({ result, row }) => (row && result.status === "suppressed" ? row.id : []));
    return { answer, ...writeInvitations(ctx, seen, rows, new Set(silent)) };
  });
}

interface Judged {
  readonly result: InviteResult;
  readonly row: Invitation | null;
}

function judgeAll(ctx: Context, seen: Seen<Addressees>, input: NewInvitations): Judged[] {
  const expiresAt = checkExpiry(input.expiresAt ?? seen.now + DEFAULT_LIFETIME_MS, seen.now);
  const members = new Set(
    [...seen.members.values()].flatMap(({ user, placeholder }) => user?.email ?? placeholder?.email ?? []),
  );
  const pending = new Map(seen.extra.pending.map((row) => [row.email, row]));
  const mailed = new Map(seen.extra.mailed.map((row) => [row.email, row]));
  const taken = new Set<string>();
  // Lists begin with the newest, so these ids keep those of one sending in the order they were typed in.
  const ids = input.addresses.map(() => ctx.newId("inv")).sort();
  return input.addresses.map(({ email: typed, name }) => {
    const email = normaliseAddress(typed);
    const refuse = (status: InviteResult["status"], known: Invitation | null = null): Judged => ({
      result: { email: typed, status, invitation: known && viewOfNew(seen, known, status) },
      row: null,
    });
    if (email === null) return refuse("invalid");
    if (members.has(email)) return refuse("already_member");
    const known = pending.get(email);
    if (known && known.expiresAt > seen.now) return refuse("already_invited", known);
    if (taken.has(email)) return refuse("already_invited");
    taken.add(email);
    const row = newInvitation(ctx, seen, input, { id: ids.pop() ?? ctx.newId("inv"), email, name, expiresAt });
    const status = isMailedEnough(mailed.get(email)) ? "suppressed" : "invited";
    return { result: { email: typed, status, invitation: viewOfNew(seen, row, status) }, row };
  });
}
