import { revalidate } from "@solidjs/router";
import { unwrap } from "solid-js/store";
import { getMembers, type MemberView } from "../../client/members.ts";
import { getProject } from "../../client/projects.ts";
import { m } from "../../paraglide/messages.js";
import { accessOf } from "../../permissions/access.ts";
import { showToast } from "../../ui/toasts.ts";
import type { Saved } from "./access-sheet.tsx";

type SavedView = Pick<MemberView, "presets" | "grants" | "kind" | "revision">;

/** A copy: the list's own rows change under the sheet when another member saves. */
export const savedOf = ({ presets, grants, kind, revision }: SavedView): Saved => ({
  access: accessOf(structuredClone(unwrap({ presets, grants }))),
  kind,
  revision,
});

/** What a 409 says is there now. */
export const readCurrent = (current: unknown): Saved | null => (current ? savedOf(current as SavedView) : null);

export function announceSaved(name: string): void {
  void revalidate([getMembers.key, getProject.key]);
  showToast({ text: m.sheet_saved({ name }) });
}
