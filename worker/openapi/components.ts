import type * as v from "valibot";
import {
  CatalogueView,
  PermissionAnswer,
  PermissionView,
  PresetAnswer,
  PresetView,
  TouchedView,
} from "../catalogue/answers.ts";
import { CheckView } from "../checks/answers.ts";
import { Colleague } from "../colleagues/answers.ts";
import { AccountView, HealthView, SettingsView } from "../deployment/answers.ts";
import { EventView, VerificationView } from "../events/answers.ts";
import { Snapshot } from "../feed/answers.ts";
import { AccessView, Comparison, EffectiveView, GrantView } from "../grants/answers.ts";
import { ErrorAnswer, Problem } from "../http/answers.ts";
import { InvitationLookupView, InvitationView, InviteResult } from "../invitations/answers.ts";
import { KeyView, NewKeyView, Rotated } from "../keys/answers.ts";
import { MeView } from "../me/answers.ts";
import { Difference, Imported } from "../project-file/answers.ts";
import { ProjectEdited, ProjectView } from "../projects/answers.ts";
import { ResourceView } from "../resources/answers.ts";
import { ActionsFound, EntitiesFound } from "../searches/answers.ts";
import { SessionView } from "../sessions/answers.ts";
import { MemberResult, MemberView, TeamEntry } from "../team/answers.ts";
import { UserView } from "../users/answers.ts";
import { DecisionPoint } from "../well-known/answers.ts";

/** Schemas that the document names, under the names that clients made from it use. */
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
