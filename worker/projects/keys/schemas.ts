import * as v from "valibot";
import { Fields } from "../../platform/http/fields.ts";
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

/** Without `expiresAt`, the key lasts as long as its creator's own right to create it. */
export const NewKey = Fields("a key", { name: Name, expiresAt: v.optional(Expiry), scopes: scopesOf(KEY_SCOPES) });
export type NewKey = v.InferOutput<typeof NewKey>;

/** Only keys of one project open connected accounts. */
export const NewDeploymentKey = Fields("a key", {
  name: Name,
  expiresAt: v.optional(Expiry, null),
  scopes: scopesOf(["check", "read", "sync", "manage"]),
});
export type NewDeploymentKey = v.InferOutput<typeof NewDeploymentKey>;

export const DeploymentKeyPage = v.strictObject(pageQuery);
export type DeploymentKeyPage = v.InferOutput<typeof DeploymentKeyPage>;

/** `createdBy` selects the keys of one member, by its id. */
export const KeyPage = v.strictObject({ ...pageQuery, createdBy: v.optional(v.string()) });
export type KeyPage = v.InferOutput<typeof KeyPage>;
