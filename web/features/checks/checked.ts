import type { Question } from "../../../access/types.ts";
import type { CheckView } from "../../client/checks.ts";
import type { MemberView } from "../../client/members.ts";

export interface Checked {
  readonly question: Question;
  /** Whom it is about, if they are a member and the reader may see the team. */
  readonly subject: MemberView | null;
  readonly view: CheckView;
}
