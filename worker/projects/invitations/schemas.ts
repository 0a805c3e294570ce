import * as v from "valibot";
import { Fields } from "../../platform/http/fields.ts";
import { pageQuery } from "../../platform/http/list.ts";
import { PersonalNote, PersonalText } from "../../platform/http/text.ts";
import { accessEntries, Grants, Instant, Presets } from "../grants/schemas.ts";
import { Kind } from "../team/schemas.ts";

const MOST_ADDRESSES = 500;

const Note = PersonalNote(500);

export const NewInvitations = Fields("invitations", {
  addresses: v.pipe(
    v.array(
      Fields("an invited address", {
        email: v.pipe(v.string(), v.maxLength(400, "An address has at most 254 characters.")),
        name: v.optional(v.nullable(PersonalText("A name, or nothing.", 80)), null),
      }),
    ),
    v.minLength(1, "Add at least one address."),
    v.maxLength(MOST_ADDRESSES, `At most ${MOST_ADDRESSES} addresses at once.`),
  ),
  kind: v.optional(Kind, "team"),
  ...accessEntries,
  expiresAt: v.optional(v.nullable(Instant), null),
  note: v.optional(v.nullable(Note), null),
});
export type NewInvitations = v.InferOutput<typeof NewInvitations>;

export const InvitationEdit = Fields("an invitation", {
  kind: v.optional(Kind),
  presets: v.optional(Presets),
  grants: v.optional(Grants),
  expiresAt: v.optional(Instant),
  note: v.optional(v.nullable(Note)),
});
export type InvitationEdit = v.InferOutput<typeof InvitationEdit>;

const Token = v.pipe(v.string(), v.maxLength(100, "This is not an invitation's token."));

export const InvitationPage = v.strictObject(pageQuery);

export const InvitationLink = Fields("an invitation lookup", { token: Token });

export const InvitationReference = v.union(
  [v.strictObject({ token: Token }), v.strictObject({ invitationId: v.string() })],
  "Send the invitation's token, or its id.",
);
export type InvitationReference = v.InferOutput<typeof InvitationReference>;
