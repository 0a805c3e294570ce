import { and, eq, gt, isNull, type SQL, sql } from "drizzle-orm";
import type { Statement } from "../../db/database.ts";
import { invitations, signInCodes, users } from "../../db/schema.ts";
import type { Context, Language } from "../context.ts";
import { becomeFirstAdministrator } from "../deployment/first-administrator.ts";
import { limit } from "../limits/limit.ts";
import { signUps } from "../limits/rules.ts";
import { hashPassword } from "../passwords/hash.ts";
import { markUsed, wrongCode } from "../sign-in-codes/try.ts";
import { alreadyExists, invitationSettled, type ProvenAddress, proveAddress } from "./prove-address.ts";
import type { AddressProof } from "./schemas.ts";
import type { UserRow } from "./view.ts";

export interface SignUp {
  readonly proof: AddressProof;
  readonly name: string;
  readonly password: string | null;
  readonly language: Language;
}

/**
 * Opens an account for an address that the person proved to read. The statement that writes it takes the address from
 * the row which proves it, and only while that row still does.
 * @throws Failure what `proveAddress` throws, and `too_many_requests`
 */
export async function signUp(ctx: Context, input: SignUp): Promise<UserRow> {
  await limit(ctx, ...signUps(ctx));
  const proven = await proveAddress(ctx, input.proof);
  const passwordHash = input.password === null ? null : await hashPassword(ctx, input.password);
  const account = { id: ctx.newId("usr"), name: input.name, language: input.language, passwordHash };
  const db = ctx.db.primary();
  const insert = db
    .insert(users)
    .select(accountFrom(ctx, proven, account))
    .onConflictDoNothing();
  await db.batch([insert, ...useUp(ctx, proven), ...becomeFirstAdministrator(ctx, account.id)]);
  const user = await db.select().from(users).where(eq(users.email, proven.email)).get();
  if (user?.id === account.id) return user;
  throw user ? alreadyExists() : proven.kind === "code" ? wrongCode() : invitationSettled();
}

type Account = Pick<UserRow, "id" | "name" | "language" | "passwordHash">;

function accountFrom(ctx: Context, proven: ProvenAddress, account: Account): SQL {
  const now = ctx.now();
  const db = ctx.db.primary();
  if (proven.kind === "code") {
    const unused = and(eq(signInCodes.id, proven.codeId), isNull(signInCodes.usedAt));
    return db
      .select(columns(account, sql`${signInCodes.email}`, now))
      .from(signInCodes)
      .where(unused)
      .getSQL();
  }
  const waiting = and(
    eq(invitations.id, proven.invitationId),
    eq(invitations.version, proven.version),
    eq(invitations.state, "pending"),
    gt(invitations.expiresAt, now),
  );
  return db
    .select(columns(account, sql`${invitations.email}`, now))
    .from(invitations)
    .where(waiting)
    .getSQL();
}

/** Every column of `users`, in the order of the schema. */
const columns = ({ id, name, language, passwordHash }: Account, email: SQL, now: number) => ({
  id: sql`${id}`,
  email,
  name: sql`${name}`,
  language: sql`${language}`,
  passwordHash: sql`${passwordHash}`,
  administrator: sql`0`,
  accessMail: sql`1`,
  createdAt: sql`${now}`,
  suspendedAt: sql`null`,
});

const useUp = (ctx: Context, proven: ProvenAddress): Statement[] =>
  proven.kind === "code" ? [markUsed(ctx, proven.codeId)] : [];
