import { BUILT_IN_GROUPS } from "../../../access/built-in.ts";
import type { Context } from "../../platform/context.ts";
import { openProject, type ProjectRequest } from "../core/open.ts";
import type { ProjectSnapshot } from "../core/snapshot.ts";
import { grantableBy } from "./grantable.ts";
import { type CatalogueView, permissionView, presetView } from "./views.ts";

/** The permissions and presets in screen order: built-ins first, retired names last. */
export async function getCatalogue(ctx: Context, request: ProjectRequest): Promise<CatalogueView> {
  return catalogueView(await openProject(ctx, request));
}

function catalogueView({ actor, catalogue, now, project }: ProjectSnapshot): CatalogueView {
  const grantable = grantableBy(actor, catalogue, now);
  const own = project.catalogue;
  const permissions = [...catalogue.permissions.values(), ...own.permissions.filter(({ retired }) => retired)];
  const presets = [...catalogue.presets.values(), ...own.presets.filter(({ retired }) => retired)];
  return {
    permissions: permissions.map((each) => ({
      ...permissionView(each),
      grantable: !each.retired && grantable.patterns.has(each.name),
    })),
    presets: presets.map((each) => ({
      ...presetView(each),
      grantable: !each.retired && grantable.hasPreset(each.key),
    })),
    grantablePatterns: [...grantable.patterns].filter((pattern) => pattern.endsWith("*")),
    builtInGroups: { all: [...BUILT_IN_GROUPS], shown: [...own.builtInGroups] },
  };
}
