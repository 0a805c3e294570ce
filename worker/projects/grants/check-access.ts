import { unknownIn } from "../../../access/catalogue.ts";
import type { Access, Catalogue } from "../../../access/types.ts";
import { invalid } from "../../platform/errors.ts";

/**
 * @param held the holder's current access: names in it are allowed even if they are retired
 * @throws Failure `invalid` naming each preset and permission that the project does not have, or has retired.
 */
export function checkAccess(access: Access, catalogue: Catalogue, held: Access = { presets: [], grants: [] }): void {
  const unknown = unknownIn(newIn(access, held), catalogue);
  const problems = [
    ...unknown.presets.map((key) => problem("presets", "unknown_preset", `There is no preset ${key} here.`)),
    ...unknown.permissions.map((name) =>
      problem("grants", "unknown_permission", `There is no permission ${name} here.`),
    ),
  ];
  if (problems.length > 0) throw invalid(problems);
}

const newIn = ({ presets, grants }: Access, held: Access): Access => ({
  presets: presets.filter((key) => !held.presets.includes(key)),
  grants: grants.filter(({ permission }) => !held.grants.some((each) => each.permission === permission)),
});

const problem = (path: string, code: string, message: string) => ({ path, code, message });
