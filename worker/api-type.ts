/** The one door through which the SPA knows the Worker: types, and nothing that runs. */
export type { Api } from "./app.ts";
export type { TouchedView } from "./catalogue/touched.ts";
export type { CatalogueView, PermissionView, PresetView } from "./catalogue/views.ts";
export type { CheckView, ExplanationView } from "./checks/explanation.ts";
export type { ErrorCode } from "./errors.ts";
export type { AccessView, EffectiveView, GrantView } from "./grants/view.ts";
export type { InviteResult } from "./invitations/invite.ts";
export type { InvitationLookupView, OfferedAccess } from "./invitations/look-up.ts";
export type { InvitationView, MailStateView } from "./invitations/views.ts";
export type { Rotated } from "./keys/rotate.ts";
export type { KeyView, NewKeyView } from "./keys/views.ts";
export type { PermissionAnswer } from "./permissions/change-permission.ts";
export type { PresetAnswer } from "./presets/change-preset.ts";
export type { ProjectView, TransferView } from "./projects/views.ts";
export type { ResourceView } from "./resources/views.ts";
export type { MemberResult } from "./team/change-many.ts";
export type { TeamEntry } from "./team/list.ts";
export type { MemberView } from "./team/views.ts";
