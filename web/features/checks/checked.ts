import type { Question } from "../../../access/types.ts";
import type { CheckView } from "../../client/checks.ts";
import type { MemberView } from "../../client/members.ts";

export interface Checked {
  readonly question: Question;
  /** The member it is about, if there is one and the reader may see the team. */
  readonly subject: MemberView | null;
  readonly view: CheckView;
}
