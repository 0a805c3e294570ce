import { and, eq } from "drizzle-orm";
import { BUILT_IN_GROUPS } from "../../access/built-in.ts";
import type { Grant, Properties, Question } from "../../access/types.ts";
import * as tables from "../../db/schema.ts";
import { insertRows } from "../../db/writes/insert-rows.ts";
import type { AccessQuestion } from "../../sdk/index.ts";
import { type Line, NOW, questionOf, type Scenario, sentenceOf } from "../access/scenario.ts";
import { db, runBatch } from "./database.ts";
import { newSlug } from "./project-file.ts";
import { writeProject } from "./random-project.ts";
import type { Person } from "./team.ts";
import { newProject } from "./team.ts";

const HOUR = 3_600_000;

/** The lines of a scenario that are asked at one time, and the project that holds its facts as they are then. */
export interface Played {
  readonly slug: string;
  readonly scenario: Scenario;
  readonly lines: readonly {
    readonly line: Line;
    readonly question: AccessQuestion & Question;
    readonly sentence: string;
  }[];
}

/** The server's clock goes its own way: the scenario's times are moved so that each time it asks at is now. */
export async function playedProjects(owner: Person, scenario: Scenario): Promise<Played[]> {
  const times = Map.groupBy(scenario.lines, ({ at = NOW }) => at);
  times.delete(Number.NaN);
  return Promise.all([...times].map(([at, lines]) => playedAt(owner, scenario, at, lines)));
}

async function playedAt(owner: Person, scenario: Scenario, at: number, lines: readonly Line[]): Promise<Played> {
  const project = scenario.project && (await newProject(owner));
  if (project) await writeScenario(project.id, scenario, at);
  const { id, slug } = project ?? { id: "prj_none", slug: newSlug() };
  return {
    slug,
    scenario,
    lines: lines.map((line) => ({ line, question: about(id, line), sentence: sentenceOf(line) })),
  };
}

/** A resource of type `project` is the project itself: another one is another decision point's. */
function about(projectId: string, line: Line): Played["lines"][number]["question"] {
  const question = withoutGaps(questionOf(line));
  if (question.resource.type !== "project") return question;
  return { ...question, resource: { ...question.resource, id: projectId } };
}

/** Properties that are not sent are not there. */
function withoutGaps({ subject, action, resource }: Question): Played["lines"][number]["question"] {
  const sent = <T extends { readonly properties?: Properties | undefined }>({ properties, ...rest }: T) => ({
    ...rest,
    ...(properties === undefined ? {} : { properties }),
  });
  return { subject: sent(subject), action: sent(action), resource: sent(resource) };
}

async function writeScenario(projectId: string, { project, members, resources = {} }: Scenario, at: number) {
  const named = Object.entries(members).map(([who, member]) => ({
    who,
    member,
    alias: { type: "user", id: `u-${who}` },
  }));
  const drawn = {
    members: named
      .filter(({ member }) => !member.isOwner)
      .map(({ member, alias }) => ({
        as: "placeholder" as const,
        access: { presets: member.presets ?? [], grants: (member.grants ?? []).filter(isStorable) },
        attributes: member.attributes ?? {},
        aliases: [alias],
        email: member.email ?? null,
      })),
    resources: Object.entries(resources).map(([name, attributes]) => ({ ...entityOf(name), attributes })),
    permissions: project?.permissions ?? [],
    presets: project?.presets ?? [],
    stored: { subject: project?.stored?.subject ?? [], resource: project?.stored?.resource ?? [] },
    status: project?.status ?? "active",
    builtInGroups: project?.builtInGroups ?? BUILT_IN_GROUPS,
  };
  await writeProject(projectId, drawn, (time) => Date.now() + (time - at) * HOUR);
  await nameOwner(
    projectId,
    named.filter(({ member }) => member.isOwner).map(({ alias }) => alias),
  );
}

/** The project has its owner already. */
async function nameOwner(projectId: string, aliases: readonly { readonly type: string; readonly id: string }[]) {
  const [owner] = await db
    .select()
    .from(tables.members)
    .where(and(eq(tables.members.projectId, projectId), eq(tables.members.isOwner, true)));
  const span = { projectId, addedRev: 1, endedRev: null };
  await runBatch(
    insertRows(
      db,
      tables.memberAliases,
      aliases.map((alias) => ({ ...span, ...alias, memberId: owner?.id ?? "" })),
    ),
  );
}

function entityOf(name: string): { readonly type: string; readonly id: string } {
  const [type = "", ...id] = name.split(":");
  return { type, id: id.join(":") };
}

/** What no row can say gives nothing anywhere. */
const isStorable = (grant: Grant | null): boolean =>
  typeof grant?.permission === "string" &&
  Array.isArray(grant.when) &&
  [grant.startsAt, grant.expiresAt].every((time) => time === null || Number.isFinite(time));
