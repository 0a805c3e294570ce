import { readFileSync } from "node:fs";
import { oneLine, StartFailure } from "../server/failure.ts";

/** The text of a project file, and its slug. @throws StartFailure if it cannot be read */
export function readProjectFile(path: string): { readonly text: string; readonly slug: string } {
  const text = withoutBanner(read(path));
  const slug = slugIn(parse(path, text));
  if (slug === null) throw new StartFailure(`${path} is no project file: it has no project.slug.`);
  return { text, slug };
}

function read(path: string): string {
  const bytes = bytesIn(path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new StartFailure(`${path} is not UTF-8. Save it as UTF-8, so that no name is garbled.`);
  }
}

function bytesIn(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new StartFailure(`Cannot read ${path}: ${oneLine(error)}`);
  }
}

/** `npm run export -- spring > file.json` puts npm's banner in front of the file; this removes it. */
const withoutBanner = (text: string): string => text.replace(/^(?:\s*> .*\n)+/, "");

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new StartFailure(`${path} is not JSON: ${oneLine(error)}`);
  }
}

function slugIn(file: unknown): string | null {
  const project = propertyOf(file, "project");
  const slug = propertyOf(project, "slug");
  return typeof slug === "string" && slug !== "" ? slug : null;
}

const propertyOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
