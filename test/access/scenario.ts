import { BUILT_IN_GROUPS, BUILT_IN_VERSION } from "../../access/built-in.ts";
import { catalogueOf } from "../../access/catalogue.ts";
import type { DecisionBasis, NearestGrant } from "../../access/decide.ts";
import type { Reason } from "../../access/reasons.ts";
import type {
  Catalogue,
  CatalogueChoice,
  Facts,
  Grant,
  Permission,
  Preset,
  ProjectStatus,
  Properties,
  Question,
} from "../../access/types.ts";

/** Facts, and what must follow from them. Data alone: every way of asking plays the same lines. */
export interface Scenario {
  readonly name: string;
  readonly project: {
    readonly status?: ProjectStatus;
    readonly builtInGroups?: readonly string[];
    readonly permissions?: readonly Permission[];
    readonly presets?: readonly Preset[];
    readonly stored?: { readonly subject?: readonly string[]; readonly resource?: readonly string[] };
  } | null;
  readonly members: Readonly<Record<string, ScenarioMember>>;
  /** Registered resources, as `type:id`, with their attributes. */
  readonly resources?: Readonly<Record<string, Properties>>;
  readonly lines: readonly Line[];
}

export interface ScenarioMember {
  readonly isOwner?: boolean;
  readonly email?: string;
  readonly presets?: readonly string[];
  readonly grants?: readonly Grant[];
  readonly attributes?: Properties;
}

interface Ask {
  /** A key of `members`; any other name is no member. */
  readonly who: string;
  /** `type:id`. */
  readonly on: string;
  /** `now`, epoch ms; `NOW` when nothing is said. */
  readonly at?: number;
  readonly sent?: { readonly subject?: Properties; readonly action?: Properties; readonly resource?: Properties };
}

export type Line =
  | (Ask & { readonly may: string; readonly because?: Partial<DecisionBasis> })
  | (Ask & { readonly mayNot: string; readonly reason: Reason; readonly nearest?: Partial<NearestGrant> });

export const NOW = 1_000;

export function grant(permission: string, rest: Partial<Grant> = {}): Grant {
  return { permission, scope: "*", when: [], startsAt: null, expiresAt: null, ...rest };
}

export function ownPermission(name: string, rest: Partial<Permission> = {}): Permission {
  const [group = "", action = ""] = name.split(".");
  const shape = { name, group, action, resourceType: group, implies: [], risky: false, label: name };
  return { ...shape, builtIn: false, retired: false, ...rest };
}

export function ownPreset(key: string, grants: readonly Grant[], rest: Partial<Preset> = {}): Preset {
  return { key, name: key, grants, builtIn: false, retired: false, ...rest };
}

/** The whole built-in catalogue, unless the choice says otherwise. */
export function testCatalogue(choice: Partial<CatalogueChoice> = {}): Catalogue {
  return catalogueOf({
    version: BUILT_IN_VERSION,
    builtInGroups: BUILT_IN_GROUPS,
    permissions: [],
    presets: [],
    ...choice,
  });
}

export function factsFor({ project, members, resources }: Scenario, { who, on }: Ask): Facts {
  return {
    project: project && {
      id: "prj_1",
      status: project.status ?? "active",
      catalogue: testCatalogue({
        builtInGroups: project.builtInGroups ?? BUILT_IN_GROUPS,
        permissions: project.permissions ?? [],
        presets: project.presets ?? [],
      }),
      stored: { subject: project.stored?.subject ?? [], resource: project.stored?.resource ?? [] },
    },
    member: memberFacts(who, members[who]),
    resource: resources?.[on] ? { attributes: resources[on] } : null,
  };
}

export function questionOf(line: Line): Question {
  const [type = "", ...id] = line.on.split(":");
  const action = "may" in line ? line.may : line.mayNot;
  return {
    subject: { type: "user", id: `u-${line.who}`, properties: line.sent?.subject },
    action: { name: action, properties: line.sent?.action },
    resource: { type, id: id.join(":"), properties: line.sent?.resource },
  };
}

export function sentenceOf(line: Line): string {
  const verb = "may" in line ? `may ${line.may}` : `may not ${line.mayNot}`;
  const reason = "may" in line ? "" : `: ${line.reason}`;
  return `${line.who} ${verb} on ${line.on}${line.at === undefined ? "" : ` at ${line.at}`}${reason}`;
}

function memberFacts(who: string, member: ScenarioMember | undefined): Facts["member"] {
  if (member === undefined) return null;
  return {
    id: `mem_${who}`,
    isOwner: member.isOwner ?? false,
    access: { presets: member.presets ?? [], grants: member.grants ?? [] },
    email: member.email ?? null,
    attributes: member.attributes ?? {},
  };
}
