import { m } from "../paraglide/messages.js";

const permissions: Readonly<Record<string, () => string>> = {
  "posts.view": m.permission_posts_view_note,
  "posts.create": m.permission_posts_create_note,
  "posts.schedule": m.permission_posts_schedule_note,
  "posts.publish": m.permission_posts_publish_note,
  "posts.approve": m.permission_posts_approve_note,
  "comments.read": m.permission_comments_read_note,
  "comments.internal": m.permission_comments_internal_note,
  "comments.reply": m.permission_comments_reply_note,
  "messages.read": m.permission_messages_read_note,
  "messages.reply": m.permission_messages_reply_note,
  "subscribers.view": m.permission_subscribers_view_note,
  "analytics.view": m.permission_analytics_view_note,
  "analytics.export": m.permission_analytics_export_note,
  "ai.use": m.permission_ai_use_note,
  "accounts.view": m.permission_accounts_view_note,
  "accounts.connect": m.permission_accounts_connect_note,
  "team.view": m.permission_team_view_note,
  "team.invite": m.permission_team_invite_note,
  "team.edit": m.permission_team_edit_note,
  "team.remove": m.permission_team_remove_note,
  "project.edit": m.permission_project_edit_note,
  "presets.manage": m.permission_presets_manage_note,
  "resources.manage": m.permission_resources_manage_note,
  "keys.manage": m.permission_keys_manage_note,
  "webhooks.manage": m.permission_webhooks_manage_note,
  "audit.view": m.permission_audit_view_note,
};

const presets: Readonly<Record<string, () => string>> = {
  "full-access": m.preset_full_access_note,
  client: m.preset_client_note,
  "community-manager": m.preset_community_manager_note,
  editor: m.preset_editor_note,
  "smm-specialist": m.preset_smm_specialist_note,
  viewer: m.preset_viewer_note,
};

/** What a built-in permission comes to, in a line. Apart from the names, because only the boxes show it. */
export function noteOfPermission(name: string): string | null {
  return permissions[name]?.() ?? null;
}

export function noteOfPreset(key: string): string | null {
  return presets[key]?.() ?? null;
}
