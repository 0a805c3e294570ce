import { eq } from "drizzle-orm";
import { pendingTransfer } from "../../../db/reads/transfers.ts";
import { transfers } from "../../../db/schema.ts";
import type { Context } from "../../platform/context.ts";
import { DAY_MS } from "../../platform/day.ts";
import { Failure, invalidAt } from "../../platform/errors.ts";
import { changeProject, type ProjectRequest } from "../core/open.ts";
import { authorizeGrant, memberIn } from "../core/snapshot.ts";
import { checkAccess } from "../grants/check-access.ts";
import { transferMail } from "./mails.ts";
import type { NewTransfer } from "./schemas.ts";

const LIFETIME_MS = 7 * DAY_MS;

/** Nominates a member, who has seven days to accept. Closes an expired nomination first. */
export const startTransfer = (ctx: Context, request: ProjectRequest, input: NewTransfer): Promise<null> =>
  changeProject(
    ctx,
    request,
    {
      select: { ids: [input.memberId] },
      extras: (projectId) => ({ transfer: pendingTransfer(ctx.db.primary(), projectId) }),
    },
    (snapshot) => {
      authorizeGrant(snapshot, { kind: "transfer" });
      const nominee = memberIn(snapshot, input.memberId);
      if (nominee.isOwner) throw invalidAt("memberId", "is_owner", "This member is the owner already.");
      if (!nominee.user) throw invalidAt("memberId", "placeholder", "This person has not joined yet.");
      checkAccess({ presets: input.formerOwnerPresets, grants: [] }, snapshot.catalogue);
      const open = snapshot.extra.transfer[0];
      if (open && open.expiresAt > snapshot.now) {
        throw new Failure("transfer_pending", "A transfer is already waiting. Cancel it first.");
      }
      const row = {
        id: ctx.newId("trf"),
        projectId: snapshot.project.id,
        fromMemberId: snapshot.me?.id ?? "",
        toMemberId: nominee.id,
        formerOwnerPresets: input.formerOwnerPresets,
        state: "pending" as const,
        createdAt: snapshot.now,
        expiresAt: snapshot.now + LIFETIME_MS,
      };
      const db = ctx.db.primary();
      return {
        answer: null,
        event: {
          action: "transfer.started",
          target: nominee.id,
          touches: { kind: "nothing" },
          before: null,
          after: { transfer: row.id, formerOwnerPresets: row.formerOwnerPresets, expiresAt: row.expiresAt },
        },
        statements: [
          ...(open ? [db.update(transfers).set({ state: "cancelled" }).where(eq(transfers.id, open.id))] : []),
          db.insert(transfers).values(row),
        ],
        mails: transferMail(snapshot, nominee, "offered", row.expiresAt),
      };
    },
  );
