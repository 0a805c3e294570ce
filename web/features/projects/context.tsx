import { createContext, createMemo, type ParentProps, useContext } from "solid-js";
import { type Atom, atomsHeld, atomsOf } from "../../../access/atoms.ts";
import { coversAll } from "../../../access/covers.ts";
import { whatIsHeld } from "../../../access/effective.ts";
import type { Access, Catalogue } from "../../../access/types.ts";
import type { CatalogueView, ProjectView } from "../../client/projects.ts";
import { accessOf } from "../../permissions/access.ts";
import { nameOfAccess } from "../../permissions/access-names.ts";
import { catalogueFrom } from "../../permissions/catalogue.ts";
import { nameOfPreset } from "../../permissions/preset-names.ts";
import { ProjectName } from "../../ui/page.tsx";

export interface ProjectScreen {
  readonly project: ProjectView;
  /** As the core reads it: the same code decides here and on the server. */
  readonly catalogue: Catalogue;
  readonly catalogueView: CatalogueView;
  /** Patterns that the reader may grant to others. */
  readonly held: ReadonlySet<string>;
  /** All that the reader holds. */
  readonly atoms: readonly Atom[];
  readonly may: (permission: string) => boolean;
  readonly isOwner: boolean;
  /** Whether the reader holds all that `access` gives, and so may give it and take it away. */
  readonly covers: (access: Access) => boolean;
  readonly presetName: (key: string) => string;
  readonly accessName: (access: { readonly presets: readonly string[]; readonly grants: readonly unknown[] }) => string;
}

const Context = createContext<() => ProjectScreen>();

export function ProjectProvider(props: ParentProps<{ project: ProjectView; catalogue: CatalogueView }>) {
  const screen = createMemo((): ProjectScreen => {
    const catalogue = catalogueFrom(props.catalogue);
    const me = props.project.me;
    const holding = { isOwner: me?.isOwner ?? false, access: accessOf(me?.access ?? { presets: [], grants: [] }) };
    const atoms = atomsHeld(holding, catalogue);
    const held = whatIsHeld(atoms, catalogue, Date.now());
    const presetName = (key: string) => nameOfPreset(key, catalogue.presets.get(key)?.name);
    return {
      project: props.project,
      catalogue,
      catalogueView: props.catalogue,
      held,
      atoms,
      may: (permission) => held.has(permission) && props.project.status === "active",
      isOwner: holding.isOwner,
      covers: (access) => coversAll(atoms, atomsOf(access, catalogue), catalogue, Date.now()),
      presetName,
      accessName: ({ presets, grants }) => nameOfAccess(presets.map(presetName), grants.length),
    };
  });
  return (
    <Context.Provider value={screen}>
      <ProjectName.Provider value={() => screen().project.name}>{props.children}</ProjectName.Provider>
    </Context.Provider>
  );
}

/** The project of the screen; only under `/p/:slug`. */
export function useProject(): () => ProjectScreen {
  const screen = useContext(Context);
  if (screen === undefined) throw new Error("useProject() is for screens of a project.");
  return screen;
}
