import { eq } from "drizzle-orm";
import { pendingTransfer } from "../../../db/reads/transfers.ts";
import { transfers } from "../../../db/schema.ts";
import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { changeProject, type ProjectRequest } from "../core/open.ts";
import { transferMail } from "./mails.ts";

/** Cancels as the owner, or declines as the nominee. Other members do not see the transfer. */
export const cancelTransfer = (ctx: Context, request: ProjectRequest): Promise<null> =>
  changeProject(
    ctx,
    request,
    {
      select: { owner: true },
      evenArchived: true,
      extras: (projectId) => ({ transfer: pendingTransfer(ctx.db.primary(), projectId) }),
    },
    (snapshot) => {
      const open = snapshot.extra.transfer[0];
      const mine = snapshot.actor.within === null && (snapshot.actor.isOwner || open?.toMemberId === snapshot.me?.id);
      if (!open || !mine) throw notFound();
      const owner = [...snapshot.members.values()].find((member) => member.isOwner);
      return {
        answer: null,
        event: {
          action: "transfer.cancelled",
          target: open.toMemberId,
          touches: { kind: "nothing" },
          before: { transfer: open.id },
          after: null,
        },
        statements: [ctx.db.primary().update(transfers).set({ state: "cancelled" }).where(eq(transfers.id, open.id))],
        mails: owner && owner.id !== snapshot.me?.id ? transferMail(snapshot, owner, "cancelled", null) : [],
      };
    },
  );
