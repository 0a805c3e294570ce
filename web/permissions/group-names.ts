import { m } from "../paraglide/messages.js";
import { capitalised, nameOfPermission } from "./names.ts";

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
  presets: m.settings_presets,
  resources: m.group_resources,
  keys: m.settings_keys,
  webhooks: m.group_webhooks,
  audit: m.activity_title,
};

export function nameOfGroup(group: string): string {
  return groups[group]?.() ?? capitalised(group);
}

/** A name, a group's `posts.*` or `*`, in words. */
export function nameOfPattern(pattern: string, label?: string | null): string {
  if (pattern === "*") return m.permission_all();
  if (pattern.endsWith(".*")) return m.permission_whole_group({ group: nameOfGroup(pattern.slice(0, -2)) });
  return nameOfPermission(pattern, label);
}
