import { builtInTable } from "./built-in-table.ts";
import { catalogue } from "./catalogue.ts";
import { comparisons } from "./comparisons.ts";
import { projects } from "./projects.ts";
import { scopes } from "./scopes.ts";
import { storedWins } from "./stored-wins.ts";
import { windows } from "./windows.ts";

export const SCENARIOS = [
  ...builtInTable,
  ...catalogue,
  ...comparisons,
  ...projects,
  ...scopes,
  ...storedWins,
  ...windows,
];
