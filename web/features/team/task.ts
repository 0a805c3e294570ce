import type { InvitationView, MemberView } from "../../client/members.ts";

/** What a row asks for: a sheet or a dialog about one person. */
export type Task =
  | { readonly kind: "edit" | "remove" | "transfer" | "leave"; readonly member: MemberView }
  | { readonly kind: "edit-invitation" | "withdraw" | "link"; readonly invitation: InvitationView };

/** How people are called in sentences: by name, or by what was imported. */
export function nameOf(member: MemberView): string {
  return member.user?.name ?? member.placeholder?.name ?? member.placeholder?.email ?? "";
}

export function emailOf(member: MemberView): string {
  return member.user?.email ?? member.placeholder?.email ?? "";
}
