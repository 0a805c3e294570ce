import * as v from "valibot";
import { BUILT_IN_GROUPS } from "../../../access/built-in.ts";
import { Fields } from "../../platform/http/fields.ts";
import { PersonalText } from "../../platform/http/text.ts";
import { RESERVED_SLUG } from "./slug.ts";

const TimeZone = v.pipe(v.string(), v.check(isTimeZone, "This is not a time zone, such as Europe/Riga or UTC."));
const Slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]{3,40}$/, "A slug is 3 to 40 of a-z, 0-9 and -."),
  v.notValue(RESERVED_SLUG, "This address is taken."),
);
const ProjectName = PersonalText("A project needs a name.", 80);

export const NewProject = Fields("a project", {
  name: ProjectName,
  timeZone: TimeZone,
  slug: v.optional(Slug),
});
export type NewProject = v.InferOutput<typeof NewProject>;

export const ProjectEdit = Fields("a project", {
  name: v.optional(ProjectName),
  timeZone: v.optional(TimeZone),
  builtInGroups: v.optional(v.array(v.picklist(BUILT_IN_GROUPS, "There is no such group."))),
});
export type ProjectEdit = v.InferOutput<typeof ProjectEdit>;

/** The project's name, typed by the caller to confirm the deletion. */
export const ProjectDeletion = Fields("a deletion", { name: v.string() });

function isTimeZone(name: string): boolean {
  try {
    return name !== "" && Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}
