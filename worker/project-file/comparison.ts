import { catalogueOf } from "../../access/catalogue.ts";
import type { Access, Catalogue, Permission, Preset } from "../../access/types.ts";
import type { ResourceRow } from "../../db/reads/resources.ts";
import type { MemberKind } from "../../db/schema/team.ts";
import type { NewId } from "../ids.ts";
import type { Invitation } from "../invitations/token.ts";
import { choiceIn, type OwnChange, permissionChanges, presetChanges } from "./catalogue.ts";
import { invitationChanges, memberChanges } from "./compare-members.ts";
import { projectEdit, storedNamesEdit } from "./compare-project.ts";
import { resourceChanges } from "./compare-resources.ts";
import type { Account, Newcomers } from "./newcomers.ts";
import type { OwnerMove } from "./owner.ts";
import type { FileRead } from "./read.ts";
import type { Standing } from "./standing.ts";
import type { Present, ProjectState } from "./state.ts";

/** All that tells a project from what a file says of it. */
export interface Comparison {
  readonly before: Catalogue;
  readonly after: Catalogue;
  readonly owner: OwnerMove | null;
  readonly project: ProjectEdit;
  readonly permissions: readonly OwnChange<Permission>[];
  readonly presets: readonly OwnChange<Preset>[];
  readonly members: readonly MemberChange[];
  readonly invitations: readonly InvitationChange[];
  readonly resources: readonly ResourceChange[];
}

/** The fields of the project's own row that change, as they will be. */
export interface ProjectEdit {
  readonly name?: string;
  readonly timeZone?: string;
  readonly builtInGroups?: string[];
  readonly storedNames?: { readonly subject: string[]; readonly resource: string[] };
}

export interface MemberChange {
  readonly id: string;
  readonly email: string;
  /** Null: new. */
  readonly before: Present | null;
  /** Null: ended. */
  readonly after: Standing | null;
  /** Whoever is behind the address of a new one; null makes a placeholder. */
  readonly account: Account | null;
}

/** Somebody new in a file that no key of the deployment brings. */
export interface InvitationChange {
  /** One that waits, whose access changes; null: they are invited. */
  readonly before: Invitation | null;
  readonly email: string;
  readonly name: string;
  readonly kind: MemberKind;
  readonly access: Access;
}

export type ResourceValue = Pick<ResourceRow, "type" | "id" | "name" | "attributes" | "shared">;

export interface ResourceChange {
  readonly before: ResourceValue | null;
  readonly after: ResourceValue | null;
}

/** Who imports, the owner as far as they change, and where ids of new members come from. */
export interface Importing {
  readonly byDeployment: boolean;
  readonly owner: OwnerMove | null;
  readonly newId: NewId;
}

/** @param state with the owner as they will be @param file without problems */
export function compare(state: ProjectState, file: FileRead, newcomers: Newcomers, importing: Importing): Comparison {
  const { byDeployment, owner } = importing;
  const before = state.seen.project.catalogue;
  const choice = choiceIn(file, before);
  const members = memberChanges(state, file, newcomers, importing);
  const resources = resourceChanges(state.resources, file, byDeployment);
  return {
    before: state.seen.catalogue,
    after: catalogueOf(choice),
    owner,
    project: {
      ...(file.project ? projectEdit(state.seen.project, file.project, choice) : {}),
      ...storedNamesEdit(state.seen.project, members, resources, owner),
    },
    permissions: permissionChanges(before, choice),
    presets: presetChanges(before, choice),
    members,
    invitations: byDeployment ? [] : invitationChanges(state, file),
    resources,
  };
}
