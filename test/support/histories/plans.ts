import type { Answer } from "../client.ts";
import type { PlannedStep } from "./draw.ts";
import type { Account, NaiveMember, State } from "./naive.ts";
import {
  planBulk,
  planEdit,
  planIdentity,
  planLeaving,
  planRemoval,
  planSuspension,
  planUndo,
} from "./plan-members.ts";
import { planClosing, planGroups, planPermission, planPreset, planResource } from "./plan-project.ts";
import type { Scene } from "./scene.ts";

/** A step as it can be taken in this state: by one request. */
export interface Plan {
  readonly send: () => Promise<Answer<unknown>>;
  /** What comes of it by the specification; a number: it is refused with this status. */
  readonly after: State | number;
  /** What becomes of the accounts, if anything does. */
  readonly users?: readonly Account[];
  /** The member who can be restored then. */
  readonly removes?: readonly NaiveMember[];
}

/** Null: there is nothing in this state to which it could be done. */
export function planOf(scene: Scene, step: PlannedStep): Plan | null {
  const { words } = scene;
  switch (step.kind) {
    case "edit":
      return planEdit(scene, step.nth, words.access(step.access));
    case "identify":
      return planIdentity(scene, step.nth, { ...step, attributes: words.properties(step.attributes) });
    case "bulk":
      return planBulk(scene, step.affected, step.change);
    case "remove":
      return planRemoval(scene, step.nth);
    case "leave":
      return planLeaving(scene, step.nth);
    case "undo":
      return planUndo(scene, step.nth);
    case "suspend":
      return planSuspension(scene, step.nth);
    case "preset":
      return planPreset(scene, step.key, step.grants && words.grants(step.grants));
    case "permission":
      return planPermission(scene, step.name, step.implies);
    case "groups":
      return planGroups(scene, step.groups);
    case "resource":
      return planResource(scene, step.id, step.attributes && words.properties(step.attributes));
    case "close":
      return planClosing(scene, step.how);
  }
}
