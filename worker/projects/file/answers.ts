import * as v from "valibot";
import { Problem } from "../../platform/http/answers.ts";
import { GrantView } from "../grants/answers.ts";

const names = v.array(v.string());
const Resource = v.object({ type: v.string(), id: v.string() });

const edge = <S extends v.GenericSchema>(value: S) => v.object({ before: value, after: value });
const listsOf = <S extends v.GenericSchema>(item: S) => v.object({ added: v.array(item), ended: v.array(item) });
const text = edge(v.string());
const anything = v.record(v.string(), v.object({ before: v.optional(v.unknown()), after: v.optional(v.unknown()) }));

const MemberDifference = v.object({
  email: v.string(),
  kind: v.optional(text),
  presets: v.optional(listsOf(v.string())),
  grants: v.optional(listsOf(GrantView)),
  aliases: v.optional(listsOf(Resource)),
  attributes: v.optional(v.pipe(anything, v.description("By name; null: it is not there."))),
  name: v.optional(v.pipe(text, v.description("Of a placeholder."))),
  until: v.optional(edge(v.nullable(v.string()))),
});
export type MemberDifference = v.InferOutput<typeof MemberDifference>;

const PresetDifference = v.object({
  key: v.string(),
  name: v.optional(text),
  grants: v.optional(listsOf(GrantView)),
});

const changed = <S extends v.ObjectEntries>(entries: S) => v.array(v.object({ ...entries, fields: names }));

/** What an import changes, or would change. Permissions, presets and people are listed by name, key and address. */
export const Difference = v.object({
  project: v.pipe(anything, v.description("By field: name, timeZone, builtInGroups, storedNames, slug, owner.")),
  permissions: v.object({ added: names, ended: names, changed: changed({ name: v.string() }) }),
  presets: v.object({ added: names, ended: names, changed: v.array(PresetDifference) }),
  members: v.object({ added: names, ended: names, changed: v.array(MemberDifference) }),
  invitations: v.object({ added: names, changed: names }),
  resources: v.object({ added: v.array(Resource), ended: v.array(Resource), changed: changed(Resource.entries) }),
});
export type Difference = v.InferOutput<typeof Difference>;

export const Imported = v.object({
  revision: v.number(),
  difference: v.pipe(
    v.nullable(Difference),
    v.description("Null when the file has problems, and in a repeat whose difference was too long to keep."),
  ),
  errors: v.array(Problem),
});
export type Imported = v.InferOutput<typeof Imported>;
