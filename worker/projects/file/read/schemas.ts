import * as v from "valibot";
import { BUILT_IN_GROUPS } from "../../../../access/built-in.ts";
import { PERMISSION_GROUP } from "../../../../access/names.ts";
import { emailAddress, personName } from "../../../platform/http/address.ts";
import { Fields } from "../../../platform/http/fields.ts";
import { NewProject, ProjectEdit } from "../../core/schemas.ts";
import { accessEntries } from "../../grants/schemas.ts";
import { NewPermission } from "../../permissions/schemas.ts";
import { NewPreset } from "../../presets/schemas.ts";
import { ResourceInput, ResourcePath } from "../../resources/schemas.ts";
import { Attributes, Kind, MemberEdit } from "../../team/schemas.ts";

export const FORMAT = "gatehouse/project@1";

const FileProject = Fields("a project", {
  slug: NewProject.entries.slug.wrapped,
  name: NewProject.entries.name,
  timeZone: v.optional(NewProject.entries.timeZone, "UTC"),
  owner: v.optional(Fields("an owner", { email: emailAddress })),
  builtInGroups: v.optional(ProjectEdit.entries.builtInGroups.wrapped, [...BUILT_IN_GROUPS]),
});

const FilePermission = Fields("a permission", {
  ...NewPermission.entries,
  group: v.optional(v.pipe(v.string(), v.regex(PERMISSION_GROUP, "A group is written in lower case."))),
});

const FileMember = Fields("a member", {
  email: emailAddress,
  name: personName,
  kind: v.optional(Kind, "team"),
  ...accessEntries,
  aliases: v.optional(MemberEdit.entries.aliases.wrapped, []),
  attributes: v.optional(Attributes, {}),
});

const FileResource = Fields("a resource", { ...ResourcePath.entries, ...ResourceInput.entries });

/** docs/project-file.md. `check-file.ts` and `validate.ts` hold the rules that span several entries. */
export const ProjectFile = Fields("a project file", {
  /** For editors; ignored here. */
  $schema: v.optional(v.string()),
  format: v.literal(FORMAT, `The format must be ${FORMAT}.`),
  project: FileProject,
  permissions: v.optional(v.array(FilePermission), []),
  presets: v.optional(v.array(NewPreset), []),
  members: v.optional(v.array(FileMember), []),
  resources: v.optional(v.array(FileResource), []),
});

export type ProjectFile = v.InferOutput<typeof ProjectFile>;
/** A file as people write it: optional fields may be missing. */
export type WrittenFile = v.InferInput<typeof ProjectFile>;
export type FileProject = v.InferOutput<typeof FileProject>;
export type FilePermission = v.InferOutput<typeof FilePermission>;
export type FilePreset = v.InferOutput<typeof NewPreset>;
export type FileMember = v.InferOutput<typeof FileMember>;
export type FileResource = v.InferOutput<typeof FileResource>;
