import { readFileSync } from "node:fs";
import { generateTypes, isProjectFile } from "./generate.ts";

/** `gatehouse-types project.json > permissions.d.ts`. The file is what `npm run export` writes; `-` reads it from stdin. */
const [path] = process.argv.slice(2);
if (path === undefined) fail("Say which project file: gatehouse-types project.json > permissions.d.ts");

const file = readJson(path === "-" ? 0 : path);
if (!isProjectFile(file)) fail(`${path} is no project file: its format must be gatehouse/project@1.`);
process.stdout.write(generateTypes(file));

function readJson(from: string | 0): unknown {
  try {
    // npm prints what it runs before what that prints: it stands at the head of `npm run export -- spring > project.json`.
    return JSON.parse(readFileSync(from, "utf8").replace(/^(?:\s*> .*\n)+/, ""));
  } catch (error) {
    return fail(`${path} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
