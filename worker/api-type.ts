/** The Worker's types for the SPA. Exports no code. */

export type { CheckView } from "./answers/checks/explanation.ts";
export type { TabMessage } from "./answers/freshness/feed-messages.ts";
export type { Api } from "./app.ts";
export type { ErrorCode } from "./platform/errors.ts";
export type { TouchedView } from "./projects/catalogue/touched.ts";
export type { CatalogueView, PermissionView, PresetView } from "./projects/catalogue/views.ts";
export type { RemovedView } from "./projects/core/say-who-removed.ts";
export type { TakenView } from "./projects/core/taken-by-hiding.ts";
export type { ProjectView } from "./projects/core/views.ts";
export type { VerificationView } from "./projects/events/verify.ts";
export type { EventView } from "./projects/events/views.ts";
export type { Imported } from "./projects/file/apply/answer.ts";
export type { Difference } from "./projects/file/compare/difference.ts";
export type { AccessView, GrantView } from "./projects/grants/view.ts";
export type { InviteResult } from "./projects/invitations/invite.ts";
export type { InvitationLookupView } from "./projects/invitations/look-up.ts";
export type { InvitationView } from "./projects/invitations/views.ts";
export type { Rotated } from "./projects/keys/rotate.ts";
export type { KeyView, NewKeyView } from "./projects/keys/views.ts";
export type { PermissionAnswer } from "./projects/permissions/change-permission.ts";
export type { PresetAnswer } from "./projects/presets/change-preset.ts";
export type { ResourceView } from "./projects/resources/views.ts";
export type { TeamEntry } from "./projects/team/list.ts";
export type { MemberView } from "./projects/team/views.ts";
