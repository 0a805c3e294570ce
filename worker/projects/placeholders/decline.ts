import { endMembers } from "../../../db/writes/members.ts";
import type { Context } from "../../platform/context.ts";
import { Failure, notFound } from "../../platform/errors.ts";
import type { User } from "../../platform/http/types.ts";
import { change } from "../changes/change.ts";
import { requireWaiting } from "./accept.ts";
import { projectOfPlaceholder } from "./find.ts";

/** Ends the placeholder; importing it again restores it. @throws Failure `not_found`, `owner_must_transfer` */
export async function declinePlaceholder(ctx: Context, user: User, memberId: string): Promise<null> {
  const projectId = await projectOfPlaceholder(ctx, user, memberId);
  const order = { actor: `user:${user.id}`, project: projectId, select: { ids: [memberId] }, patient: true };
  return change(ctx, order, ({ project, members }) => {
    const [member] = members;
    if (!member) throw notFound();
    requireWaiting(member, user, ctx.now());
    if (member.isOwner) throw ownerNeeded();
    return {
      answer: null,
      event: {
        action: "placeholder.declined",
        target: memberId,
        touches: { kind: "members", members: [{ id: memberId, keys: [] }] },
        before: { access: member.access, kind: member.kind },
        after: null,
      },
      statements: endMembers(ctx.db.primary(), { projectId, revision: project.revision + 1 }, [memberId]),
    };
  });
}

// A project always has an owner. The administrator can import it with another one.
const ownerNeeded = () =>
  new Failure("owner_must_transfer", "This project is yours. Accept it and hand it over, or ask for another owner.");
