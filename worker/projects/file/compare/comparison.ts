import type { Access, Catalogue, Permission, Preset } from "../../../../access/types.ts";
import type { ResourceRow } from "../../../../db/reads/resources.ts";
import type { MemberKind } from "../../../../db/schema/team.ts";
import type { NewId } from "../../../platform/ids.ts";
import type { Invitation } from "../../../platform/secrets/invitation-token.ts";
import type { OwnChange } from "./catalogue.ts";
import type { MemberState } from "./member-state.ts";
import type { Account } from "./new-members.ts";
import type { OwnerMove } from "./owner.ts";
import type { Present } from "./state.ts";

/** Every difference between a project and a file. */
export interface FileComparison {
  readonly before: Catalogue;
  readonly after: Catalogue;
  readonly owner: OwnerMove | null;
  readonly project: ProjectRowEdit;
  readonly permissions: readonly OwnChange<Permission>[];
  readonly presets: readonly OwnChange<Preset>[];
  readonly members: readonly MemberChange[];
  readonly invitations: readonly InvitationChange[];
  readonly resources: readonly ResourceChange[];
}

/** The changed fields of the project row, with their new values. */
export interface ProjectRowEdit {
  readonly name?: string;
  readonly timeZone?: string;
  readonly builtInGroups?: string[];
  readonly storedNames?: { readonly subject: string[]; readonly resource: string[] };
}

export interface MemberChange {
  readonly id: string;
  readonly email: string;
  /** Null for a new member. */
  readonly before: Present | null;
  /** Null for a member who is removed. */
  readonly after: MemberState | null;
  /** The account with a new member's address; null creates a placeholder. */
  readonly account: Account | null;
}

/** A new person in a file that is not imported with a deployment key. */
export interface InvitationChange {
  /** A pending invitation whose access changes; null invites the person. */
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

/** The importer, the change to the owner, and the source of new member ids. */
export interface Importing {
  readonly byDeployment: boolean;
  readonly owner: OwnerMove | null;
  readonly newId: NewId;
}
