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
