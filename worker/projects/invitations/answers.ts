import * as v from "valibot";
import { Time } from "../../platform/http/answers.ts";
import { accessEntries, EffectiveView, MemberKind } from "../grants/answers.ts";

/** The state of the newest mail: queued, handed to the transport, or failed with one of a fixed set of reasons. */
const MailStateView = v.object({ state: v.picklist(["queued", "sent", "failed"]), failure: v.nullable(v.string()) });
export type MailStateView = v.InferOutput<typeof MailStateView>;

export const InvitationView = v.object({
  id: v.string(),
  email: v.string(),
  name: v.nullable(v.string()),
  kind: MemberKind,
  ...accessEntries,
  note: v.nullable(v.string()),
  state: v.picklist(["pending", "accepted", "declined", "withdrawn", "expired"]),
  invitedBy: v.object({ memberId: v.string(), name: v.nullable(v.string()) }),
  createdAt: Time,
  expiresAt: Time,
  mail: v.nullable(MailStateView),
  revision: v.pipe(v.number(), v.description("Send it as `If-Match` with an edit.")),
});
export type InvitationView = v.InferOutput<typeof InvitationView>;

export const InviteResult = v.object({
  email: v.pipe(v.string(), v.description("As it was typed.")),
  status: v.picklist(["invited", "already_member", "already_invited", "invalid", "suppressed"]),
  invitation: v.nullable(InvitationView),
});
export type InviteResult = v.InferOutput<typeof InviteResult>;

export const Invited = v.object({ results: v.array(InviteResult) });
export type Invited = v.InferOutput<typeof Invited>;

export const InvitationUrl = v.object({ url: v.string() });

const LinkState = v.picklist(["pending", "accepted", "declined", "withdrawn", "expired", "newer_sent", "project_gone"]);
export type LinkState = v.InferOutput<typeof LinkState>;

const OfferedAccess = v.object({
  presets: v.array(v.object({ key: v.string(), name: v.nullable(v.string()) })),
  effective: v.array(EffectiveView),
  labels: v.pipe(
    v.record(v.string(), v.string()),
    v.description("Labels of the project's own permissions among them."),
  ),
});
export type OfferedAccess = v.InferOutput<typeof OfferedAccess>;

export const InvitationLookupView = v.object({
  state: LinkState,
  project: v.object({ name: v.string(), slug: v.nullable(v.string()) }),
  inviter: v.object({ name: v.nullable(v.string()), email: v.nullable(v.string()) }),
  emailMasked: v.string(),
  email: v.pipe(v.nullable(v.string()), v.description("In full only for a caller who proved it.")),
  name: v.pipe(
    v.nullable(v.string()),
    v.description("What the inviter called them; only for a caller who proved the address."),
  ),
  provesAddress: v.pipe(v.boolean(), v.description("Whether opening this link proves the address for a new account.")),
  registered: v.pipe(
    v.nullable(v.boolean()),
    v.description("Whether the address has an account; null unless the link proves the address."),
  ),
  isForMe: v.pipe(
    v.nullable(v.boolean()),
    v.description("Whether the invitation is for the account that is signed in; null without one."),
  ),
  access: OfferedAccess,
  note: v.nullable(v.string()),
  expiresAt: Time,
});
export type InvitationLookupView = v.InferOutput<typeof InvitationLookupView>;
