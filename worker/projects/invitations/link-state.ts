import type { OpenedInvitation } from "../../platform/secrets/invitation-token.ts";
import type { LinkState } from "./answers.ts";
import { stateOf } from "./views.ts";

export type { LinkState } from "./answers.ts";

/** What a link can still do. An expired invitation stays open until the same address is invited again. */
export function linkState({ invitation, newest }: OpenedInvitation, projectStatus: string, now: number): LinkState {
  if (invitation.state === "expired") return "newer_sent";
  if (invitation.state === "pending" && projectStatus === "deleted") return "project_gone";
  const state = stateOf(invitation, now);
  return state === "pending" && !newest ? "newer_sent" : state;
}
