import { expect, test } from "vitest";
import { readSource } from "./files.ts";

test("docs/dependencies.md has one line for each dependency, and none for others", () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readSource("package.json").text);
  const used = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  const explained = readSource("docs/dependencies.md").text.matchAll(/^- `([^`]+)`(?:, `([^`]+)`)*: .+/gm);
  const names = [...explained].flatMap(([line]) =>
    [...line.slice(0, line.indexOf(":")).matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );
  expect(names.toSorted()).toEqual(used.toSorted());
});

test("versions are exact, and the lockfile names no registry", () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readSource("package.json").text);
  const versions: string[] = Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  expect(readSource("package-lock.json").text).not.toContain('"resolved"');
});

test("one workerd runs everything", () => {
  const { packages } = JSON.parse(readSource("package-lock.json").text);
  expect(Object.keys(packages).filter((place) => place.endsWith("node_modules/workerd"))).toEqual([
    "node_modules/workerd",
  ]);
});

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Where Node would find a package from another one, innermost first. */
const placesOf = (name: string, from: string): string[] => {
  const outer = from === "" ? [] : placesOf(name, from.slice(0, Math.max(0, from.lastIndexOf("node_modules/") - 1)));
  return [`${from === "" ? "" : `${from}/`}node_modules/${name}`, ...outer];
};

test("the lockfile has the packages of every platform, or npm ci fails where one is missing", () => {
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(readSource("package-lock.json").text);
  const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !placesOf(name, from).some((place) => packages[place])),
  );
  expect(missing).toEqual([]);
});
