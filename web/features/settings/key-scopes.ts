import { m } from "../../paraglide/messages.js";

const names: Readonly<Record<string, { label: () => string; note: (() => string) | null }>> = {
  check: { label: m.keys_scope_check, note: m.keys_scope_check_note },
  read: { label: m.keys_scope_read, note: m.keys_scope_read_note },
  sync: { label: m.keys_scope_sync, note: m.keys_scope_sync_note },
  manage: { label: m.keys_scope_manage, note: m.keys_scope_manage_note },
  accounts: { label: m.keys_scope_accounts, note: null },
};

export const nameOfScope = (scope: string): string => names[scope]?.label() ?? scope;
export const noteOfScope = (scope: string): string | null => names[scope]?.note?.() ?? null;
