import * as v from "valibot";
import { pageQuery } from "../../platform/http/list.ts";
import { PersonalText } from "../../platform/http/text.ts";
import { Instant } from "../grants/schemas.ts";
import { KEY_SCOPES, type KeyScope } from "./scopes.ts";

const scopesOf = <S extends KeyScope>(allowed: readonly S[]) =>
  v.pipe(
    v.array(v.picklist(allowed, `A scope is one of ${allowed.join(", ")}.`)),
    v.minLength(1, "Choose at least one scope."),
    v.transform((scopes) => [...new Set(scopes)].sort()),
  );

const Name = PersonalText("A key needs a name.", 100);
const Expiry = v.nullable(Instant);

/** Without `expiresAt` it lasts as long as its maker's own right to make it. */
export const NewKey = v.strictObject({ name: Name, expiresAt: v.optional(Expiry), scopes: scopesOf(KEY_SCOPES) });
export type NewKey = v.InferOutput<typeof NewKey>;

/** Accounts are opened with a key of one project alone. */
export const NewDeploymentKey = v.strictObject({
  name: Name,
  expiresAt: v.optional(Expiry, null),
  scopes: scopesOf(["check", "read", "sync", "manage"]),
});
export type NewDeploymentKey = v.InferOutput<typeof NewDeploymentKey>;

export const DeploymentKeyPage = v.strictObject(pageQuery);
export type DeploymentKeyPage = v.InferOutput<typeof DeploymentKeyPage>;

/** `createdBy`: those that one member made, by its id. */
export const KeyPage = v.strictObject({ ...pageQuery, createdBy: v.optional(v.string()) });
export type KeyPage = v.InferOutput<typeof KeyPage>;
