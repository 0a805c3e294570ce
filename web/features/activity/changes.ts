import type { EventView } from "../../client/events.ts";
import { formatDateTime, formatList } from "../../i18n/format.ts";
import { m } from "../../paraglide/messages.js";
import { nameOfGroup } from "../../permissions/group-names.ts";
import { nameOfPermission } from "../../permissions/names.ts";
import { nameOfPreset } from "../../permissions/preset-names.ts";
import { nameOfScope } from "../settings/key-scopes.ts";
import { isRecord } from "./sentences.ts";

/** One field that an event changed, both sides in words; `null` where there was nothing. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

// What a project file changed, hundreds at a time: `importedIn` says it.
const ofProjectFile = ["owners", "permissions", "presets", "resources", "storedNames", "part", "parts"];

// What the sentence says, what a difference of its own shows, and ids that mean nothing to a reader.
const shownElsewhere = new Set([
  ...ofProjectFile,
  "access",
  "grants",
  "invitations",
  "member",
  "owner",
  "formerOwner",
  "transfer",
  "version",
  "email",
  "id",
  "createdBy",
  "members",
  "project",
  "suspended",
]);

const fields: Readonly<Record<string, () => string>> = {
  name: m.field_name,
  slug: m.field_slug,
  timeZone: m.field_time_zone,
  kind: m.field_kind,
  note: m.field_note,
  status: m.field_status,
  expiresAt: m.field_expires_at,
  scopes: m.field_scopes,
  label: m.field_label,
  implies: m.field_implies,
  risky: m.field_risky,
  builtInGroups: m.field_built_in_groups,
  resourceType: m.field_resource_type,
  action: m.field_action,
  formerOwnerPresets: m.field_former_owner_presets,
  aliases: m.field_aliases,
  attributes: m.field_attributes,
  revision: m.field_revision,
};

// Of something new, its name is in the sentence, and what is as usual need not be said.
const saidOfNew = new Set(["name", "slug", "label"]);
const usual: Readonly<Record<string, unknown>> = { kind: "team", risky: false };

/** What an event changed, field by field. */
export function changesOf({ before, after, names }: EventView): FieldChange[] {
  if (after === null) return [];
  const [was, is] = [isRecord(before) ? before : {}, isRecord(after) ? after : {}];
  const isNew = before === null;
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((key) => !shownElsewhere.has(key))
    .filter((key) => !isNew || !(saidOfNew.has(key) || is[key] === usual[key]))
    .map((key) => ({
      field: fields[key]?.() ?? key,
      before: wordsOf(was[key], key, names),
      after: wordsOf(is[key], key, names),
    }))
    .filter((change) => change.before !== change.after);
}

/** Values that are keys of something named in the reader's language. */
const namers: Readonly<Record<string, (key: string) => string>> = {
  kind: (kind) => (kind === "client" ? m.kind_client() : m.kind_team()),
  formerOwnerPresets: (key) => nameOfPreset(key),
  builtInGroups: nameOfGroup,
  scopes: nameOfScope,
  implies: (name) => nameOfPermission(name),
};

type Names = Readonly<Record<string, string>>;

function wordsOf(value: unknown, key: string, names: Names): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (key.endsWith("At") && (typeof value === "number" || typeof value === "string")) return formatDateTime(value);
  if (typeof value === "boolean") return value ? m.activity_yes() : m.activity_no();
  const nameOf = (text: string) => names[text] ?? namers[key]?.(text) ?? text;
  if (typeof value === "string") return nameOf(value);
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) {
    return value.length === 0 ? null : formatList(value.map(nameOf));
  }
  return JSON.stringify(value);
}
