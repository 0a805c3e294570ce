import { eq } from "drizzle-orm";
import { pendingTransfer } from "../../db/reads/transfers.ts";
import { transfers } from "../../db/schema.ts";
import type { Context } from "../context.ts";
import { notFound } from "../errors.ts";
import { changeProject, type ProjectRequest } from "../projects/open.ts";
import { transferLetter } from "./letters.ts";

/** By the owner, who takes it back, or by the nominee, who says no. To anybody else there is no transfer. */
export const cancelTransfer = (ctx: Context, request: ProjectRequest): Promise<null> =>
  changeProject(
    ctx,
    request,
    {
      select: { owner: true },
      evenArchived: true,
      extras: (projectId) => ({ transfer: pendingTransfer(ctx.db.primary(), projectId) }),
    },
    (seen) => {
      const open = seen.extra.transfer[0];
      const mine = seen.actor.within === null && (seen.actor.isOwner || open?.toMemberId === seen.me?.id);
      if (!open || !mine) throw notFound();
      const owner = [...seen.members.values()].find((member) => member.isOwner);
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
        letters: owner && owner.id !== seen.me?.id ? transferLetter(seen, owner, "cancelled", null) : [],
      };
    },
  );
