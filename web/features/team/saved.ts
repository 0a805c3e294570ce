import { revalidate } from "@solidjs/router";
import { getMembers, type MemberView } from "../../client/members.ts";
import { getProject } from "../../client/projects.ts";
import { m } from "../../paraglide/messages.js";
import { accessOf } from "../../permissions/access.ts";
import { showToast } from "../../ui/toasts.ts";
import type { Saved } from "./access-sheet.tsx";

type SavedView = Pick<MemberView, "presets" | "grants" | "kind" | "revision">;

export const savedOf = (view: SavedView): Saved => ({
  access: accessOf(view),
  kind: view.kind,
  revision: view.revision,
});

/** What a 409 says is there now. */
export const readCurrent = (current: unknown): Saved | null => (current ? savedOf(current as SavedView) : null);

export function announceSaved(name: string): void {
  void revalidate([getMembers.key, getProject.key]);
  showToast({ text: m.sheet_saved({ name }) });
}
