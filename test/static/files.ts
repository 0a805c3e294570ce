import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");

export interface SourceFile {
  /** From the repository's root, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** The files below a folder whose names end in one of the given ways. */
export function filesBelow(folder: string, endings: readonly string[]): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => readSource(relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join("/")));
}

export const readSource = (path: string): SourceFile => ({ path, text: readFileSync(join(ROOT, path), "utf8") });

export interface Import {
  /** As written. */
  readonly from: string;
  /** The path from the root for a relative import; null for a package. */
  readonly path: string | null;
  readonly typesOnly: boolean;
}

const STATEMENT = /^(?:import|export)\s+(type\s)?(?:[\w*{][^;"']*?\sfrom\s+)?["']([^"']+)["']/gm;
const DYNAMIC = /\bimport\(\s*["']([^"']+)["']\s*\)/g;

export function importsOf({ path, text }: SourceFile): Import[] {
  const statements = [...text.matchAll(STATEMENT)].map(([, type, from = ""]) =>
    toImport(path, from, type !== undefined),
  );
  const dynamic = [...text.matchAll(DYNAMIC)].map(([, from = ""]) => toImport(path, from, false));
  return [...statements, ...dynamic];
}

function toImport(importer: string, from: string, typesOnly: boolean): Import {
  const path = from.startsWith(".")
    ? relative(ROOT, resolve(ROOT, importer, "..", from))
        .split(sep)
        .join("/")
    : null;
  return { from, path, typesOnly };
}
