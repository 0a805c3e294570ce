import type { Question as CoreQuestion } from "../access/types.ts";

/** A subject or a resource, by type and id. Conditions may compare its `properties`. */
export interface Entity {
  readonly type: string;
  readonly id: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** A permission (`posts.publish`) or the short action of the resource's type (`publish`). */
export type Action<A extends string = string> =
  | A
  | { readonly name: A; readonly properties?: Readonly<Record<string, unknown>> };

/**
 * May the subject do this to the resource?
 *
 * @example { subject: { type: "email", id: "ann@example.com" }, action: "publish", resource: { type: "post", id: "7" } }
 */
export interface AccessQuestion<A extends string = string> {
  readonly subject: Entity;
  readonly action: Action<A>;
  readonly resource: Entity;
}

export const actionOf = (action: Action): CoreQuestion["action"] =>
  typeof action === "string" ? { name: action } : action;

export const questionOf = ({ subject, action, resource }: AccessQuestion): CoreQuestion => ({
  subject,
  action: actionOf(action),
  resource,
});
