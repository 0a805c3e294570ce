import type { Context } from "../../platform/context.ts";
import type { User } from "../../platform/http/types.ts";
import { isWithin } from "../../platform/limits/limit.ts";
import { invitationNotices } from "../../platform/limits/rules.ts";
import type { Invitation } from "../../platform/secrets/invitation-token.ts";
import { change } from "../changes/change.ts";

/** Records, at most once a day, that another account tried the link. The invitation stays pending. */
export async function recordWrongAccount(
  ctx: Context,
  user: User,
  { id, projectId, state }: Invitation,
): Promise<void> {
  if (state !== "pending" || !(await isWithin(ctx, ...invitationNotices("wrong_account", id)))) return;
  const order = { actor: `user:${user.id}`, project: projectId, select: {}, patient: true };
  await change(ctx, order, () => ({
    answer: null,
    event: {
      action: "invitation.tried_by_other",
      target: id,
      touches: { kind: "nothing" as const },
      before: null,
      after: null,
    },
    statements: [],
  }));
}
