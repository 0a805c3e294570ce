import type * as v from "valibot";
import { Colleague } from "../accounts/colleagues/answers.ts";
import { MeView } from "../accounts/me/answers.ts";
import { SessionView } from "../accounts/sessions/answers.ts";
import { UserView } from "../accounts/users/answers.ts";
import { CheckView } from "../answers/checks/answers.ts";
import { Snapshot } from "../answers/feed/answers.ts";
import { ActionsFound, EntitiesFound } from "../answers/searches/answers.ts";
import { DecisionPoint } from "../answers/well-known/answers.ts";
import { AccountView, HealthView, SettingsView } from "../deployment/answers.ts";
import { ErrorAnswer, Problem } from "../platform/http/answers.ts";
import {
  CatalogueView,
  PermissionAnswer,
  PermissionView,
  PresetAnswer,
  PresetView,
  TouchedView,
} from "../projects/catalogue/answers.ts";
import { ProjectEdited, ProjectView } from "../projects/core/answers.ts";
import { EventView, VerificationView } from "../projects/events/answers.ts";
import { Difference, Imported } from "../projects/file/answers.ts";
import { AccessView, Comparison, EffectiveView, GrantView } from "../projects/grants/answers.ts";
import { InvitationLookupView, InvitationView, InviteResult } from "../projects/invitations/answers.ts";
import { KeyView, NewKeyView, Rotated } from "../projects/keys/answers.ts";
import { ResourceView } from "../projects/resources/answers.ts";
import { MemberResult, MemberView, TeamEntry } from "../projects/team/answers.ts";

/** Schemas named in the document, under the names that generated clients use. */
export const COMPONENTS: Readonly<Record<string, v.GenericSchema>> = {
  Error: ErrorAnswer,
  Problem,
  Check: CheckView,
  EntitiesFound,
  ActionsFound,
  Project: ProjectView,
  ProjectEdited,
  Catalogue: CatalogueView,
  Permission: PermissionView,
  Preset: PresetView,
  PermissionChange: PermissionAnswer,
  PresetChange: PresetAnswer,
  Touched: TouchedView,
  Member: MemberView,
  TeamEntry,
  MemberResult,
  Access: AccessView,
  Grant: GrantView,
  EffectiveGrant: EffectiveView,
  Comparison,
  Invitation: InvitationView,
  InviteResult,
  InvitationLookup: InvitationLookupView,
  Key: KeyView,
  NewKey: NewKeyView,
  RotatedKey: Rotated,
  Resource: ResourceView,
  Event: EventView,
  Verification: VerificationView,
  Import: Imported,
  Difference,
  Snapshot,
  Me: MeView,
  User: UserView,
  Session: SessionView,
  Colleague,
  Account: AccountView,
  Settings: SettingsView,
  Health: HealthView,
  Configuration: DecisionPoint,
};
