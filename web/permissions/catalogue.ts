import { BUILT_IN_VERSION } from "../../access/built-in.ts";
import { catalogueOf } from "../../access/catalogue.ts";
import type { Catalogue } from "../../access/types.ts";
import type { CatalogueView } from "../../worker/api-type.ts";
import { accessOf } from "./access.ts";

/** The project's catalogue as the core reads it; built-ins come from the same table as on the server. */
export function catalogueFrom(view: CatalogueView): Catalogue {
  return catalogueOf({
    version: BUILT_IN_VERSION,
    builtInGroups: view.builtInGroups.shown,
    permissions: view.permissions.filter(({ builtIn }) => !builtIn),
    presets: view.presets
      .filter(({ builtIn }) => !builtIn)
      .map((preset) => ({ ...preset, grants: accessOf({ presets: [], grants: preset.grants }).grants })),
  });
}
