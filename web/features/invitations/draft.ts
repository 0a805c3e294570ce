import type { Access } from "../../../access/types.ts";
import type { MemberView } from "../../client/members.ts";
import { type Entry, isDoubtful } from "./addresses.ts";

/** The draft of the people to add and their access. */
export interface Draft {
  readonly entries: readonly Entry[];
  readonly unfinished: string;
  readonly access: Access | null;
  readonly kind: MemberView["kind"];
  /** The kind was chosen by hand, so that a preset does not change it any more. */
  readonly kindChosen: boolean;
  readonly days: number;
  readonly note: string;
}

/** Anew each time: a store writes into what it is given. */
export const newDraft = (): Draft => ({
  entries: [],
  unfinished: "",
  access: null,
  kind: "team",
  kindChosen: false,
  days: 7,
  note: "",
});

/** The preset for clients brings their kind with it. */
export function withPreset({ kind, kindChosen }: Draft, access: Access): Pick<Draft, "access" | "kind"> {
  if (kindChosen) return { access, kind };
  return { access, kind: access.presets.includes("client") ? "client" : "team" };
}

export const mostAtOnce = 500;

export type DraftProblem = "no_address" | "invalid_address" | "doubtful_address" | "no_access" | "too_many";

/** The first thing that is in the way of sending. */
export function problemOf(draft: Draft): DraftProblem | null {
  if (draft.entries.length === 0) return "no_address";
  if (draft.entries.some((entry) => entry.email === null)) return "invalid_address";
  if (draft.entries.some(isDoubtful)) return "doubtful_address";
  if (draft.entries.length > mostAtOnce) return "too_many";
  const { access } = draft;
  return access === null || access.presets.length + access.grants.length === 0 ? "no_access" : null;
}
