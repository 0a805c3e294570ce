/** The one door through which the SPA knows the Worker: types, and nothing that runs. */
export type { Api } from "./app.ts";
export type { ErrorCode } from "./errors.ts";
export type { AccessView, EffectiveView, GrantView } from "./grants/view.ts";
export type { InviteResult } from "./invitations/invite.ts";
export type { InvitationLookupView, OfferedAccess } from "./invitations/look-up.ts";
export type { InvitationView, MailStateView } from "./invitations/views.ts";
export type { ProjectView, TransferView } from "./projects/views.ts";
export type { MemberResult } from "./team/change-many.ts";
export type { TeamEntry } from "./team/list.ts";
export type { MemberView } from "./team/views.ts";
