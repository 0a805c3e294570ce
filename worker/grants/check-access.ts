import { unknownIn } from "../../access/catalogue.ts";
import type { Access, Catalogue } from "../../access/types.ts";
import { invalid } from "../errors.ts";

/** @throws Failure `invalid` naming each preset and permission that the project does not have, or has retired. */
export function checkAccess(access: Access, catalogue: Catalogue): void {
  const unknown = unknownIn(access, catalogue);
  const problems = [
    ...unknown.presets.map((key) => problem("presets", "unknown_preset", `There is no preset ${key} here.`)),
    ...unknown.permissions.map((name) =>
      problem("grants", "unknown_permission", `There is no permission ${name} here.`),
    ),
  ];
  if (problems.length > 0) throw invalid(problems);
}

const problem = (path: string, code: string, message: string) => ({ path, code, message });
