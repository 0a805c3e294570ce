import { m } from "../paraglide/messages.js";
import { addSentences } from "./describe-failure.ts";

addSentences({
  wrong_account: m.error_wrong_account,
  ask_again: m.error_ask_again,
  newer_sent: m.error_newer_sent,
  invitation_expired: m.error_invitation_expired,
  invitation_closed: m.error_invitation_closed,
  no_account: m.error_no_inviter,
  already_member: m.error_already_member,
  project_archived: m.error_project_archived,
  project_suspended: m.error_project_suspended,
});
