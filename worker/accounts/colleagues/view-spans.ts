import { catalogueOf } from "../../../access/catalogue.ts";
import { decide } from "../../../access/decide.ts";
import type { Grant, Permission, Preset } from "../../../access/types.ts";

/** The revisions in which a row was current; the end is exclusive, null for a row that is still current. */
export interface Version {
  readonly addedRev: number;
  readonly endedRev: number | null;
}

/** Everything one user ever held in one project, with the catalogue that gave it meaning. */
export interface ProjectHistory {
  readonly projectId: string;
  readonly members: readonly (Version & { readonly id: string; readonly isOwner: boolean })[];
  readonly memberPresets: readonly (Version & { readonly presetKey: string })[];
  readonly grants: readonly (Version & Grant)[];
  readonly presetGrants: readonly (Version & Grant & { readonly presetKey: string })[];
  readonly permissions: readonly (Version & Permission)[];
  readonly states: readonly (Version & { readonly version: number; readonly builtInGroups: readonly string[] })[];
  /** When windows of the grants start and end, each with the first revision at or after it. */
  readonly moments: readonly { readonly at: number; readonly revision: number }[];
}

export interface Span {
  readonly since: number;
  readonly until: number;
}

/** Past every revision: the end of a range that is still open. */
export const STILL = Number.MAX_SAFE_INTEGER;
/** A longer history is read only from here on; the part before shows no colleagues. */
const MOST_TURNS = 300;

/** When the user could see the team, as the core decides it on the facts of each revision. */
export function viewSpans(history: ProjectHistory): Span[] {
  const turns = turnsOf(history);
  const pieces = turns.map((since, at) => ({ since, until: turns[at + 1] ?? STILL }));
  return pieces.filter(({ since }) => seesTeam(history, since)).reduce(joined, []);
}

/** Every revision at which a fact of the decision changed. */
function turnsOf({ projectId: _, moments, ...rows }: ProjectHistory): number[] {
  const versions: readonly Version[] = Object.values(rows).flat();
  const ends = versions.flatMap(({ addedRev, endedRev }) => [addedRev, ...(endedRev === null ? [] : [endedRev])]);
  const turns = [...new Set([...ends, ...moments.map(({ revision }) => revision)])].sort((a, b) => a - b);
  return turns.slice(-MOST_TURNS);
}

function seesTeam(history: ProjectHistory, revision: number): boolean {
  const member = history.members.find(standsAt(revision));
  const state = history.states.find(standsAt(revision));
  if (!member || !state) return false;
  const catalogue = catalogueOf({
    ...state,
    permissions: at(history.permissions, revision),
    presets: presetsAt(history, revision),
  });
  const { projectId } = history;
  const facts = {
    project: { id: projectId, status: "active" as const, catalogue, stored: { subject: [], resource: [] } },
    member: {
      id: member.id,
      isOwner: member.isOwner,
      access: accessAt(history, revision),
      email: null,
      attributes: {},
    },
    resource: null,
  };
  const question = {
    subject: { type: "user", id: member.id },
    action: { name: "team.view" },
    resource: { type: "project", id: projectId },
  };
  return decide(question, facts, timeAt(history, revision)).allowed;
}

const accessAt = ({ memberPresets, grants }: ProjectHistory, revision: number) => ({
  presets: at(memberPresets, revision).map(({ presetKey }) => presetKey),
  grants: at(grants, revision),
});

function presetsAt({ presetGrants }: ProjectHistory, revision: number): Preset[] {
  const byKey = Map.groupBy(at(presetGrants, revision), ({ presetKey }) => presetKey);
  return [...byKey].map(([key, grants]) => ({ key, name: key, grants, builtIn: false, retired: false }));
}

/** A time at which exactly the windows are open that were open at the revision. */
function timeAt({ moments }: ProjectHistory, revision: number): number {
  const passed = moments.filter((moment) => moment.revision <= revision).map((moment) => moment.at);
  const to = moments.filter((moment) => moment.revision > revision).map((moment) => moment.at);
  return passed.length > 0 ? Math.max(...passed) : Math.min(0, ...to) - 1;
}

const standsAt =
  (revision: number) =>
  ({ addedRev, endedRev }: Version): boolean =>
    addedRev <= revision && (endedRev === null || endedRev > revision);

const at = <T extends Version>(rows: readonly T[], revision: number): T[] => rows.filter(standsAt(revision));

function joined(spans: Span[], { since, until }: Span): Span[] {
  const last = spans.at(-1);
  if (last?.until !== since) return [...spans, { since, until }];
  return [...spans.slice(0, -1), { since: last.since, until }];
}
