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

/** All that tells a project from what a file says of it. */
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

/** The fields of the project's own row that change, as they will be. */
export interface ProjectRowEdit {
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
  readonly after: MemberState | null;
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
