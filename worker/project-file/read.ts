import * as v from "valibot";
import type { Problem } from "../errors.ts";
import {
  type FileMember,
  type FilePermission,
  type FilePreset,
  type FileProject,
  type FileResource,
  ProjectFile,
} from "./schemas.ts";
import { strayKeys } from "./stray-keys.ts";

/** One entry of a list in the file, and its place there. */
export interface Entry<T> {
  readonly at: number;
  readonly value: T;
}

/** What can be read of a file, so that one pass finds everything that is wrong with it. */
export interface FileRead {
  /** Null where it is broken. */
  readonly project: FileProject | null;
  readonly permissions: readonly Entry<FilePermission>[];
  readonly presets: readonly Entry<FilePreset>[];
  readonly members: readonly Entry<FileMember>[];
  readonly resources: readonly Entry<FileResource>[];
  /** Names that the file defines, also where the definition is broken. */
  readonly defined: { readonly permissions: ReadonlySet<string>; readonly presets: ReadonlySet<string> };
  readonly problems: readonly Problem[];
}

export function readFile(raw: unknown): FileRead {
  const { output, issues: found = [] } = v.safeParse(ProjectFile, raw);
  const issues = found.filter(isNoStrayKey);
  const parsed: Partial<Record<string, unknown>> = typeof output === "object" && output !== null ? { ...output } : {};
  const broken = new Set(issues.map(({ path = [] }) => placeOf(path)));
  const entriesOf = <T>(list: string) =>
    listIn(parsed, list).flatMap((value, at): Entry<T>[] =>
      broken.has(`${list}.${at}`) ? [] : [{ at, value: value as T }],
    );
  return {
    project: broken.has("project") || parsed.project === undefined ? null : (parsed.project as FileProject),
    permissions: entriesOf("permissions"),
    presets: entriesOf("presets"),
    members: entriesOf("members"),
    resources: entriesOf("resources"),
    defined: { permissions: namesIn(raw, "permissions", "name"), presets: namesIn(raw, "presets", "key") },
    problems: [...issues.map(problemOf), ...strayKeys(ProjectFile, raw)],
  };
}

/** `project`, or `members.3`: the part of the file that an issue makes unreadable. */
function placeOf([list, entry]: readonly { readonly key?: unknown }[]): string {
  return list?.key === "project" || entry === undefined ? String(list?.key) : `${list?.key}.${entry.key}`;
}

function listIn(file: unknown, list: string): readonly unknown[] {
  const found = typeof file === "object" && file !== null ? (file as Record<string, unknown>)[list] : undefined;
  return Array.isArray(found) ? found : [];
}

const namesIn = (raw: unknown, list: string, key: string): Set<string> =>
  new Set(
    listIn(raw, list).flatMap((entry) => {
      const name = typeof entry === "object" && entry !== null ? (entry as Record<string, unknown>)[key] : undefined;
      return typeof name === "string" ? [name] : [];
    }),
  );

const isNoStrayKey = ({ type, expected }: v.BaseIssue<unknown>): boolean =>
  type !== "strict_object" || expected !== "never";

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = v.getDotPath(issue) ?? "";
  if (issue.type !== "strict_object") return { path, code: issue.type, message: issue.message };
  if (issue.received === "undefined") return { path, code: "missing", message: "This key is missing." };
  return { path, code: "strict_object", message: "This must be an object." };
}
