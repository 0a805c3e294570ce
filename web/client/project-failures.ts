import { m } from "../paraglide/messages.js";
import { addSentences } from "./describe-failure.ts";

addSentences({
  stale: m.error_stale,
  already_exists: m.error_already_exists,
  slug_taken: m.error_slug_taken,
  project_archived: m.error_project_archived,
  project_suspended: m.error_project_suspended,
  restoration_over: m.error_restoration_over,
  owner_must_transfer: m.error_owner_must_transfer,
  transfer_pending: m.error_transfer_pending,
  too_large: m.error_too_large,
});
