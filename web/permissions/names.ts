import { m } from "../paraglide/messages.js";

interface Named {
  label: () => string;
  note: () => string;
}

const permissions: Readonly<Record<string, Named>> = {
  "posts.view": { label: m.permission_posts_view, note: m.permission_posts_view_note },
  "posts.create": { label: m.permission_posts_create, note: m.permission_posts_create_note },
  "posts.schedule": { label: m.permission_posts_schedule, note: m.permission_posts_schedule_note },
  "posts.publish": { label: m.permission_posts_publish, note: m.permission_posts_publish_note },
  "posts.approve": { label: m.permission_posts_approve, note: m.permission_posts_approve_note },
  "comments.read": { label: m.permission_comments_read, note: m.permission_comments_read_note },
  "comments.internal": { label: m.permission_comments_internal, note: m.permission_comments_internal_note },
  "comments.reply": { label: m.permission_comments_reply, note: m.permission_comments_reply_note },
  "messages.read": { label: m.permission_messages_read, note: m.permission_messages_read_note },
  "messages.reply": { label: m.permission_messages_reply, note: m.permission_messages_reply_note },
  "subscribers.view": { label: m.permission_subscribers_view, note: m.permission_subscribers_view_note },
  "analytics.view": { label: m.permission_analytics_view, note: m.permission_analytics_view_note },
  "analytics.export": { label: m.permission_analytics_export, note: m.permission_analytics_export_note },
  "ai.use": { label: m.permission_ai_use, note: m.permission_ai_use_note },
  "accounts.view": { label: m.permission_accounts_view, note: m.permission_accounts_view_note },
  "accounts.connect": { label: m.permission_accounts_connect, note: m.permission_accounts_connect_note },
  "team.view": { label: m.permission_team_view, note: m.permission_team_view_note },
  "team.invite": { label: m.permission_team_invite, note: m.permission_team_invite_note },
  "team.edit": { label: m.permission_team_edit, note: m.permission_team_edit_note },
  "team.remove": { label: m.permission_team_remove, note: m.permission_team_remove_note },
  "project.edit": { label: m.permission_project_edit, note: m.permission_project_edit_note },
  "presets.manage": { label: m.permission_presets_manage, note: m.permission_presets_manage_note },
  "resources.manage": { label: m.permission_resources_manage, note: m.permission_resources_manage_note },
  "keys.manage": { label: m.permission_keys_manage, note: m.permission_keys_manage_note },
  "webhooks.manage": { label: m.permission_webhooks_manage, note: m.permission_webhooks_manage_note },
  "audit.view": { label: m.permission_audit_view, note: m.permission_audit_view_note },
};

const groups: Readonly<Record<string, () => string>> = {
  posts: m.group_posts,
  comments: m.group_comments,
  messages: m.group_messages,
  subscribers: m.group_subscribers,
  analytics: m.group_analytics,
  ai: m.group_ai,
  accounts: m.group_accounts,
  team: m.group_team,
  project: m.group_project,
};

/** `label` is what the project itself called an own permission. */
export function nameOfPermission(name: string, label?: string | null): string {
  return label ?? permissions[name]?.label() ?? name;
}

export function noteOfPermission(name: string): string | null {
  return permissions[name]?.note() ?? null;
}

export function nameOfGroup(group: string): string {
  return groups[group]?.() ?? capitalised(group);
}

/** A name, a group's `posts.*` or `*`, in words. */
export function nameOfPattern(pattern: string, label?: string | null): string {
  if (pattern === "*") return m.permission_all();
  if (pattern.endsWith(".*")) return m.permission_whole_group({ group: nameOfGroup(pattern.slice(0, -2)) });
  return nameOfPermission(pattern, label);
}

export function capitalised(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1).replaceAll("-", " ");
}
