import { grantKey } from "../../../access/atoms.ts";
import { BUILT_IN_GROUPS } from "../../../access/built-in.ts";
import { comparisonKey } from "../../../access/comparison.ts";
import type { Grant, Properties } from "../../../access/types.ts";
import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { actorName } from "../changes/actor.ts";
import { changeDeploymentAs } from "../changes/change-deployment.ts";
import type { ProjectRequest } from "../core/open.ts";
import { recordReading } from "../core/record-reading.ts";
import { iso } from "../grants/view.ts";
import { distinctGrants } from "./compare/member-state.ts";
import { isDeployment, openWhole } from "./compare/open.ts";
import { type Present, type ProjectState, readState } from "./compare/state.ts";
import { FORMAT, type WrittenFile } from "./read/schemas.ts";

export interface Exported {
  readonly file: WrittenFile;
  readonly revision: number;
  readonly hash: string;
}

/** The project as a file, in a fixed order and spelling. */
export async function exportFile(ctx: Context, request: ProjectRequest): Promise<Exported> {
  if (!(await openWhole(ctx.db.nearby(), request, ctx.now()))) throw notFound();
  const state = await readState(ctx.db.nearby(), request, ctx.now());
  const { id, revision, hash } = state.snapshot.project;
  if (isDeployment(request.caller)) await recordExport(ctx, request, { id, revision });
  recordReading(ctx, request.caller, id, "project.exported");
  return { file: fileOf(state), revision, hash };
}

/** Records the export in the deployment's history. */
const recordExport = (ctx: Context, { caller }: ProjectRequest, { id, revision }: { id: string; revision: number }) =>
  changeDeploymentAs(ctx, actorName(caller), () => ({
    answer: null,
    event: {
      action: "project.exported",
      target: id,
      touches: { kind: "nothing" },
      before: null,
      after: { project: id, revision },
    },
    statements: [],
  }));

function fileOf({ snapshot: { project }, present, resources }: ProjectState): WrittenFile {
  const { builtInGroups, permissions, presets } = project.catalogue;
  const owner = present.find(({ member }) => member.isOwner);
  return {
    format: FORMAT,
    project: {
      slug: project.slug,
      name: project.name,
      timeZone: project.timeZone,
      ...(owner ? { owner: { email: owner.email } } : {}),
      builtInGroups: BUILT_IN_GROUPS.filter((group) => builtInGroups.includes(group)),
    },
    permissions: sortBy(
      permissions.filter(({ retired }) => !retired),
      ({ name }) => name,
    ).map(({ name, group, resourceType, action, label, implies, risky }) => ({
      ...{ name, resourceType, action, group, label: label ?? name, implies: [...implies].sort(), risky },
    })),
    presets: sortBy(
      presets.filter(({ retired }) => !retired),
      ({ key }) => key,
    ).map(({ key, name, grants }) => ({ key, name: name ?? key, grants: grantsIn(grants) })),
    members: sortBy(present, ({ email }) => email).map(memberIn),
    resources: sortBy(resources, ({ type, id }) => JSON.stringify([type, id])).map(
      ({ type, id, name, attributes }) => ({
        ...{ type, id, name, attributes: attributesIn(attributes) },
      }),
    ),
  };
}

const memberIn = ({ member, email, memberState }: Present) => ({
  email,
  name: member.user?.name ?? member.placeholder?.name ?? email,
  kind: memberState.kind,
  presets: [...memberState.access.presets],
  grants: grantsIn(memberState.access.grants),
  aliases: sortBy(memberState.aliases, ({ type, id }) => JSON.stringify([type, id])).map(({ type, id }) => ({
    type,
    id,
  })),
  attributes: attributesIn(memberState.attributes),
});

const grantsIn = (grants: readonly Grant[]) => sortBy(distinctGrants(grants), grantKey).map(grantIn);

const grantIn = ({ permission, scope, when, startsAt, expiresAt }: Grant) => ({
  permission,
  scope,
  ...(when.length > 0 ? { when: sortBy(when, comparisonKey) } : {}),
  ...(startsAt === null ? {} : { startsAt: iso(startsAt) }),
  ...(expiresAt === null ? {} : { expiresAt: iso(expiresAt) }),
});

const attributesIn = (attributes: Properties) =>
  Object.fromEntries(Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1))) as Record<string, string>;

/** Sorts by code units, which gives the same order in every locale. */
function sortBy<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  const keyed = values.map((value) => [keyOf(value), value] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, value]) => value);
}
