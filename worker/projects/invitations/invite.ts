import type { SQL } from "drizzle-orm";
import { normaliseAddress } from "../../../access/address.ts";
import { newTarget } from "../../../access/targets.ts";
import type { Context } from "../../platform/context.ts";
import { limit } from "../../platform/limits/limit.ts";
import { invitationsSent } from "../../platform/limits/rules.ts";
import type { Invitation } from "../../platform/secrets/invitation-token.ts";
import type { Draft } from "../changes/change.ts";
import { accountOf, changeProject, type ProjectRequest, userIdOf } from "../core/open.ts";
import { authorize, authorizeGrant, type ProjectSnapshot } from "../core/snapshot.ts";
import { checkAccess } from "../grants/check-access.ts";
import { checkBulk } from "../grants/check-bulk.ts";
import { type Addressees, readAddressees } from "./addressees.ts";
import type { Invited, InviteResult } from "./answers.ts";
import { checkExpiry, DEFAULT_LIFETIME_MS } from "./expiry.ts";
import { isMailedEnough } from "./mail-limit.ts";
import type { NewInvitations } from "./schemas.ts";
import { newInvitation, viewOfNew, writeInvitations } from "./write.ts";

export type { Invited, InviteResult } from "./answers.ts";

/** Invites any number of people with the same access. Each address has its own result, and none blocks another. */
export async function invite(ctx: Context, request: ProjectRequest, input: NewInvitations): Promise<Invited> {
  await limit(ctx, ...invitationsSent(ctx, accountOf(request.caller), input.addresses.length));
  const emails = input.addresses.flatMap(({ email }) => normaliseAddress(email) ?? []);
  const extras = (projectId: SQL<string>) =>
    readAddressees(ctx, { projectId, userId: userIdOf(request.caller) }, emails);
  return changeProject(ctx, request, { select: { emails }, extras }, (snapshot): Draft<Invited> => {
    authorize(snapshot, "team.invite");
    const access = { presets: input.presets, grants: input.grants };
    checkAccess(access, snapshot.catalogue);
    checkBulk(access, input.addresses.length);
    const target = newTarget("invitation", "new", access, snapshot.catalogue);
    authorizeGrant(snapshot, { kind: "access", permission: "team.invite", targets: [target] });
    const decided = decideAll(ctx, snapshot, input);
    const rows = decided.flatMap(({ row }) => row ?? []);
    const answer = { results: decided.map(({ result }) => result) };
    if (rows.length === 0) return { answer, event: null };
    const silent = decided.flatMap(({ result, row }) => (row && result.status === "suppressed" ? row.id : []));
    return { answer, ...writeInvitations(ctx, snapshot, rows, new Set(silent)) };
  });
}

interface Decided {
  readonly result: InviteResult;
  readonly row: Invitation | null;
}

function decideAll(ctx: Context, snapshot: ProjectSnapshot<Addressees>, input: NewInvitations): Decided[] {
  const expiresAt = checkExpiry(input.expiresAt ?? snapshot.now + DEFAULT_LIFETIME_MS, snapshot.now);
  const members = new Set(
    [...snapshot.members.values()].flatMap(({ user, placeholder }) => user?.email ?? placeholder?.email ?? []),
  );
  const pending = new Map(snapshot.extra.pending.map((row) => [row.email, row]));
  const mailed = new Map(snapshot.extra.mailed.map((row) => [row.email, row]));
  const taken = new Set<string>();
  // Lists start with the newest id. Sorted ids therefore keep the order in which the addresses were typed.
  const ids = input.addresses.map(() => ctx.newId("inv")).sort();
  return input.addresses.map(({ email: typed, name }) => {
    const email = normaliseAddress(typed);
    const refuse = (status: InviteResult["status"], known: Invitation | null = null): Decided => ({
      result: { email: typed, status, invitation: known && viewOfNew(snapshot, known, status) },
      row: null,
    });
    if (email === null) return refuse("invalid");
    if (members.has(email)) return refuse("already_member");
    const known = pending.get(email);
    if (known && known.expiresAt > snapshot.now) return refuse("already_invited", known);
    if (taken.has(email)) return refuse("already_invited");
    taken.add(email);
    const row = newInvitation(ctx, snapshot, input, { id: ids.pop() ?? ctx.newId("inv"), email, name, expiresAt });
    const status = isMailedEnough(mailed.get(email)) ? "suppressed" : "invited";
    return { result: { email: typed, status, invitation: viewOfNew(snapshot, row, status) }, row };
  });
}
