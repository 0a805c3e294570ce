import { change } from "../changes/change.ts";
import type { Context } from "../context.ts";
import type { User } from "../http/types.ts";
import type { Invitation } from "./token.ts";

/** Somebody else's account tried the link: refused, still pending, and in the project's history. */
export async function recordWrongAccount(
  ctx: Context,
  user: User,
  { id, projectId, state }: Invitation,
): Promise<void> {
  if (state !== "pending") return;
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
