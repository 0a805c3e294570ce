import { expect, test } from "vitest";
import { filesBelow, type Import, importsOf, type SourceFile } from "./files.ts";

const CODE = [".ts", ".tsx"];

/** `file: import` for every import that breaks the rule. */
function breaches(files: readonly SourceFile[], isAllowed: (imported: Import) => boolean): string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter((imported) => !isAllowed(imported))
      .map((imported) => `${file.path}: ${imported.from}`),
  );
}

const inside = (folder: string) => (imported: Import) => imported.path?.startsWith(`${folder}/`) ?? false;

test("the core imports nothing from outside itself", () => {
  const files = filesBelow("access", CODE);
  expect(files.length).toBeGreaterThan(5);
  expect(breaches(files, inside("access"))).toEqual([]);
});

test("the database layer imports the core, itself and drizzle", () => {
  const isAllowed = (imported: Import) =>
    inside("access")(imported) || inside("db")(imported) || imported.from.startsWith("drizzle-orm");
  expect(breaches(filesBelow("db", CODE), isAllowed)).toEqual([]);
});

test("routes only translate: they import no drizzle, no tables and no statements", () => {
  const routes = filesBelow("worker", ["routes.ts", "routes.tsx"]);
  expect(routes.length).toBeGreaterThan(3);
  expect(breaches(routes, (imported) => !imported.from.startsWith("drizzle") && !inside("db")(imported))).toEqual([]);
});

test("the SPA takes types alone from the Worker, through one door, and nothing from the database", () => {
  const isAllowed = (imported: Import) =>
    imported.path === null
      ? !imported.from.startsWith("node:") && !imported.from.startsWith("drizzle")
      : inside("web")(imported) || inside("access")(imported) || isTypeDoor(imported);
  const isTypeDoor = ({ path, typesOnly }: Import) => path === "worker/api-type.ts" && typesOnly;
  expect(breaches(filesBelow("web", CODE), isAllowed)).toEqual([]);
});

test("the SDK imports the core and itself, and only its command anything of Node", () => {
  const isAllowed = (imported: Import) => inside("access")(imported) || inside("sdk")(imported);
  const files = filesBelow("sdk", CODE).filter(({ path }) => !/^sdk\/(dist|node_modules)\//.test(path));
  expect(files.length).toBeGreaterThan(10);
  expect(breaches(files, isAllowed)).toEqual(["sdk/types/cli.ts: node:fs"]);
});

test("the Worker imports neither the SPA, the SDK nor scripts", () => {
  const isAllowed = (imported: Import) => !["web", "scripts", "sdk", "test"].some((folder) => inside(folder)(imported));
  expect(breaches(filesBelow("worker", CODE), isAllowed)).toEqual([]);
});

test("the Worker does not read request.cf, which on the embedded server says what a client wrote into it", () => {
  const reading = filesBelow("worker", CODE).filter(({ text }) => /\b(?:request|req|raw)\.cf\b/.test(text));
  expect(reading.map(({ path }) => path)).toEqual([]);
});

/** Groups of files that import one another, types included. */
function cyclesIn(files: readonly SourceFile[]): string[][] {
  const imports = new Map(
    files.map((file) => [file.path, importsOf(file).flatMap(({ path }) => (path === null ? [] : [path]))]),
  );
  const open: string[] = [];
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (path: string): void => {
    if (open.includes(path)) cycles.push(open.slice(open.indexOf(path)));
    if (done.has(path) || open.includes(path)) return;
    open.push(path);
    for (const next of imports.get(path) ?? []) visit(next);
    open.pop();
    done.add(path);
  };
  for (const path of imports.keys()) visit(path);
  return cycles;
}

test("no file imports itself by way of others", () => {
  const files = ["access", "db", "worker", "web", "sdk", "scripts"].flatMap((folder) => filesBelow(folder, CODE));
  expect(files.length).toBeGreaterThan(600);
  expect(cyclesIn(files.filter(({ path }) => !path.includes("node_modules")))).toEqual([]);
});

test("the rule finds a cycle of two", () => {
  const file = (path: string, other: string) => ({ path, text: `import { x } from "./${other}";` });
  const pair = [file("worker/a.ts", "b.ts"), file("worker/b.ts", "a.ts")] as SourceFile[];
  expect(cyclesIn(pair)).toEqual([["worker/a.ts", "worker/b.ts"]]);
});

/** From the top down. The files beside the wings put them together. */
const WINGS = ["accounts", "answers", "deployment", "projects", "mail", "platform"];

const wingOf = (path: string): number => WINGS.indexOf(path.split("/")[1] ?? "");

test("a wing of the Worker imports only itself and the wings below it", () => {
  const files = filesBelow("worker", CODE).filter(({ path }) => wingOf(path) >= 0);
  expect(files.length).toBeGreaterThan(300);
  const wrong = files.flatMap((file) =>
    breaches([file], ({ path }) => !path?.startsWith("worker/") || wingOf(path) >= wingOf(file.path)),
  );
  expect(wrong).toEqual([]);
});

const EXPORTED_TYPE = /^export (?:declare )?(?:abstract )?(?:interface|type|class|enum) (\w+)/gm;
const TEMPLATE = /`[^`]*`/g;

test("no two files export a type of the same name", () => {
  const files = ["worker", "access", "db", "sdk"].flatMap((folder) => filesBelow(folder, CODE));
  const places = new Map<string, string[]>();
  for (const { path, text } of files.filter(({ path }) => !/^sdk\/(dist|node_modules)\//.test(path))) {
    for (const [, name = ""] of text.replaceAll(TEMPLATE, "``").matchAll(EXPORTED_TYPE)) {
      places.set(name, [...(places.get(name) ?? []), path]);
    }
  }
  expect(places.size).toBeGreaterThan(300);
  expect([...places].filter(([, paths]) => paths.length > 1)).toEqual([]);
});
