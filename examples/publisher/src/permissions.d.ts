// Written by gatehouse-types from the project file of "spring".

/** The full name of a permission, which may be asked about any resource. */
export type Permission =
  | "audit.view"
  | "keys.manage"
  | "posts.approve"
  | "posts.create"
  | "posts.publish"
  | "posts.schedule"
  | "posts.view"
  | "presets.manage"
  | "project.edit"
  | "resources.manage"
  | "team.edit"
  | "team.invite"
  | "team.remove"
  | "team.view"
  | "webhooks.manage";

/** What may be asked about each type of resource in short. */
export interface Actions {
  readonly post: "approve" | "create" | "publish" | "schedule" | "view";
  readonly project: "edit" | "invite" | "remove";
}

/** For createGatehouse<Action>(…). */
export type Action = Permission | Actions[keyof Actions];
