import { m } from "../paraglide/messages.js";

const permissions: Readonly<Record<string, () => string>> = {
  "posts.view": m.permission_posts_view,
  "posts.create": m.permission_posts_create,
  "posts.schedule": m.permission_posts_schedule,
  "posts.publish": m.permission_posts_publish,
  "posts.approve": m.permission_posts_approve,
  "comments.read": m.permission_comments_read,
  "comments.internal": m.permission_comments_internal,
  "comments.reply": m.permission_comments_reply,
  "messages.read": m.permission_messages_read,
  "messages.reply": m.permission_messages_reply,
  "subscribers.view": m.permission_subscribers_view,
  "analytics.view": m.permission_analytics_view,
  "analytics.export": m.permission_analytics_export,
  "ai.use": m.permission_ai_use,
  "accounts.view": m.permission_accounts_view,
  "accounts.connect": m.permission_accounts_connect,
  "team.view": m.permission_team_view,
  "team.invite": m.permission_team_invite,
  "team.edit": m.permission_team_edit,
  "team.remove": m.permission_team_remove,
  "project.edit": m.permission_project_edit,
  "presets.manage": m.permission_presets_manage,
  "resources.manage": m.permission_resources_manage,
  "keys.manage": m.permission_keys_manage,
  "webhooks.manage": m.permission_webhooks_manage,
  "audit.view": m.permission_audit_view,
};

/** `label` is what the project itself called an own permission. */
export function nameOfPermission(name: string, label?: string | null): string {
  return label ?? permissions[name]?.() ?? name;
}

export function capitalised(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1).replaceAll("-", " ");
}
