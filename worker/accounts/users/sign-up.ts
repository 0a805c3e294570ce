import { and, eq, gt, isNull, type SQL, sql } from "drizzle-orm";
import type { Statement } from "../../../db/database.ts";
import { invitations, signInCodes, users } from "../../../db/schema.ts";
import { becomeFirstAdministrator } from "../../deployment/first-administrator.ts";
import type { Context, Language } from "../../platform/context.ts";
import { limit } from "../../platform/limits/limit.ts";
import { signUps } from "../../platform/limits/rules.ts";
import { logAccount } from "../../platform/log-account.ts";
import { changeDeployment } from "../../projects/changes/change-deployment.ts";
import { settled } from "../../projects/invitations/find.ts";
import { hashPassword } from "../passwords/hash.ts";
import { refuseWeak } from "../passwords/refuse-weak.ts";
import { markUsed, wrongCode } from "../sign-in-codes/try.ts";
import { alreadyExists, type ProvenAddress, proveAddress } from "./prove-address.ts";
import type { AddressProof } from "./schemas.ts";
import type { UserRow } from "./view.ts";

export interface SignUp {
  readonly proof: AddressProof;
  readonly name: string;
  readonly password: string | null;
  readonly language: Language;
  readonly browser: string | null;
}

/**
 * Opens an account for a proven address. The insert reads the address from the row that proves it, and fails if that row
 * has been used meanwhile.
 * @throws Failure the errors of `proveAddress`, and `too_many_requests`
 */
export async function signUp(ctx: Context, input: SignUp): Promise<UserRow> {
  await limit(ctx, ...signUps(ctx));
  const proven = await proveAddress(ctx, input.proof, input.browser);
  if (input.password !== null) refuseWeak(input.password, proven.email);
  const passwordHash = input.password === null ? null : await hashPassword(ctx, input.password);
  const account = { id: ctx.newId("usr"), name: input.name, language: input.language, passwordHash };
  try {
    await changeDeployment(ctx, account.id, () => opening(ctx, proven, account));
  } catch (error) {
    throw await whyNot(ctx, proven, error);
  }
  const user = await accountOf(ctx, proven.email);
  if (!user) throw new Error("An account that was just opened is not there.");
  await logAccount(ctx, "signed_up", { user: user.id, by: proven.kind });
  return user;
}

type Account = Pick<UserRow, "id" | "name" | "language" | "passwordHash">;

/** Caches that remember this address as unknown must forget that. */
const opening = (ctx: Context, proven: ProvenAddress, account: Account) => ({
  answer: null,
  event: {
    action: "user.added",
    target: account.id,
    touches: {
      kind: "members" as const,
      members: [{ id: account.id, keys: [{ type: "email", id: proven.email }] }],
    },
    before: null,
    after: null,
  },
  statements: [
    ctx.db
      .primary()
      .insert(users)
      .values({ ...account, email: addressFrom(ctx, proven), createdAt: ctx.now() }),
    ...useUp(ctx, proven),
    ...becomeFirstAdministrator(ctx, account.id),
  ],
});

/** Null after the code is used or the invitation closed; the column's constraint then stops the insert. */
function addressFrom(ctx: Context, proven: ProvenAddress): SQL {
  const db = ctx.db.primary();
  if (proven.kind === "code") {
    const unused = and(eq(signInCodes.id, proven.codeId), isNull(signInCodes.usedAt));
    return sql`(${db.select({ email: signInCodes.email }).from(signInCodes).where(unused)})`;
  }
  const waiting = and(
    eq(invitations.id, proven.invitationId),
    eq(invitations.version, proven.version),
    eq(invitations.state, "pending"),
    gt(invitations.expiresAt, ctx.now()),
  );
  return sql`(${db.select({ email: invitations.email }).from(invitations).where(waiting)})`;
}

const useUp = (ctx: Context, proven: ProvenAddress): Statement[] =>
  proven.kind === "code" ? [markUsed(ctx, proven.codeId)] : [];

async function whyNot(ctx: Context, proven: ProvenAddress, error: unknown): Promise<unknown> {
  if (await accountOf(ctx, proven.email)) return alreadyExists();
  if (!isAddressMissing(error)) return error;
  return proven.kind === "code" ? wrongCode() : settled();
}

const accountOf = (ctx: Context, email: string): Promise<UserRow | undefined> =>
  ctx.db.primary().select().from(users).where(eq(users.email, email)).get();

const isAddressMissing = (error: unknown): boolean =>
  error instanceof Error &&
  (error.message.includes("NOT NULL constraint failed: users.email") || isAddressMissing(error.cause));
