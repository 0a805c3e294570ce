import type { Decision } from "../../../access/decide.ts";
import { grantView } from "../../projects/grants/view.ts";
import type { BecauseView, CheckView, NearestView } from "./answers.ts";

export type { CheckView } from "./answers.ts";

/** @param whole whether to show the grant that decided or came nearest */
export function explainedCheck(decision: Decision, whole: boolean): Required<CheckView> {
  if (!decision.allowed) {
    const { reason, missing, nearest } = decision;
    const context = { reason, missing: [...missing] };
    return { decision: false, context: whole ? { ...context, nearest: nearest && nearestView(nearest) } : context };
  }
  const { permission, because } = decision;
  return { decision: true, context: whole ? { permission, because: becauseView(because) } : { permission } };
}

/** A malformed evaluation in a batch is denied. */
export function malformedItem(message: string, explain: boolean): CheckView {
  if (!explain) return { decision: false };
  return { decision: false, context: { reason: "malformed", missing: [], error: { status: 400, message } } };
}

const becauseView = ({ source, grant, via }: Extract<Decision, { allowed: true }>["because"]): BecauseView => ({
  source,
  grant: grant && grantView(grant),
  via,
});

const nearestView = ({ source, grant, failure, comparison }: NonNullable<DeniedNearest>): NearestView => ({
  source,
  grant: grantView(grant),
  failure,
  comparison,
});

type DeniedNearest = Extract<Decision, { allowed: false }>["nearest"];
