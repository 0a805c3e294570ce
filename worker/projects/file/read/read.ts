import type * as v from "valibot";
import type { Problem } from "../../../platform/errors.ts";
import { isNoStrayKey, problemOf } from "../../../platform/http/problems.ts";
import { parse } from "../../../platform/http/sentences.ts";
import { strayKeys } from "../../../platform/http/stray-keys.ts";
import { type PathKey, repair } from "./repair.ts";
import {
  type FileMember,
  type FilePermission,
  type FilePreset,
  type FileProject,
  type FileResource,
  ProjectFile,
} from "./schemas.ts";

/** One entry of a list in the file, with its index. */
export interface FileEntry<T> {
  readonly at: number;
  readonly value: T;
}

/** The readable content of a file. Broken entries are repaired, so that one pass finds every problem. */
export interface FileRead {
  /** Null if it is missing or its slug is unreadable. */
  readonly project: FileProject | null;
  readonly permissions: readonly FileEntry<FilePermission>[];
  readonly presets: readonly FileEntry<FilePreset>[];
  readonly members: readonly FileEntry<FileMember>[];
  readonly resources: readonly FileEntry<FileResource>[];
  /** Names the file defines, including those with a broken definition. */
  readonly defined: { readonly permissions: ReadonlySet<string>; readonly presets: ReadonlySet<string> };
  readonly problems: readonly Problem[];
}

/** A file is fixed in one pass, so its answer lists more problems than that of another body. */
const MOST_PROBLEMS = 1_000;

export function readFile(raw: unknown): FileRead {
  const { output, issues: found = [] } = parse(ProjectFile, raw);
  const issues = found.filter(isNoStrayKey);
  const parsed: Partial<Record<string, unknown>> = typeof output === "object" && output !== null ? { ...output } : {};
  const broken = Map.groupBy(issues.map(keysOf), placeOf);
  const entriesOf = <T>(list: string) =>
    listIn(parsed, list).flatMap((read, at): FileEntry<T>[] => {
      const ways = broken.get(`${list}.${at}`)?.map(([_list, _at, ...way]) => way) ?? [];
      const value = repair<T>(list, `broken-${list}-${at}`, read, ways);
      return value === null ? [] : [{ at, value }];
    });
  const ofProject = broken.get("project")?.map(([_project, ...way]) => way) ?? [];
  return {
    project: parsed.project === undefined ? null : repair("project", "broken", parsed.project, ofProject),
    permissions: entriesOf("permissions"),
    presets: entriesOf("presets"),
    members: entriesOf("members"),
    resources: entriesOf("resources"),
    defined: { permissions: namesIn(raw, "permissions", "name"), presets: namesIn(raw, "presets", "key") },
    problems: [...issues.slice(0, MOST_PROBLEMS).map(problemOf), ...strayKeys(ProjectFile, raw, MOST_PROBLEMS)],
  };
}

const keysOf = ({ path }: v.BaseIssue<unknown>): PathKey[] => (path ?? []).map(({ key }) => key as PathKey);

/** The part of the file that an issue is about: `project` or `members.3`. */
const placeOf = ([list, entry]: readonly PathKey[]): string =>
  list === "project" || entry === undefined ? String(list) : `${list}.${entry}`;

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
