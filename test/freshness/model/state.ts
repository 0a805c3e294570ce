import { catalogueOf } from "../../../access/catalogue.ts";
import { type Decision, decide } from "../../../access/decide.ts";
import type { SubjectKey } from "../../../access/touches.ts";
import type {
  Access,
  Grant,
  MemberFacts,
  ProjectFacts,
  ProjectStatus,
  Properties,
  Question,
} from "../../../access/types.ts";
import { ownPermission, ownPreset } from "../../access/scenario.ts";

/** One state of a project, as its tables hold it. */
export interface ProjectState {
  readonly status: ProjectStatus;
  readonly presets: Readonly<Record<string, readonly Grant[]>>;
  readonly members: Readonly<Record<string, MemberState>>;
  /** By `type id`. */
  readonly resources: Readonly<Record<string, Properties>>;
  /** Ids of the keys that are not revoked, by the hash of their secret. */
  readonly keys: Readonly<Record<string, string>>;
}

export interface MemberState {
  readonly userId: string | null;
  readonly placeholder: { readonly email: string; readonly until: number } | null;
  readonly access: Access;
  readonly attributes: Properties;
  readonly aliases: readonly SubjectKey[];
}

/** One state of the deployment. */
export interface DeploymentState {
  readonly users: Readonly<Record<string, { readonly email: string; readonly isSuspended: boolean }>>;
}

/** The naive answer: everything looked up in the whole state, nothing compiled. */
export function naiveAnswer(
  project: ProjectState,
  deployment: DeploymentState,
  question: Question,
  at: number,
): boolean {
  const { byQuestion, boundaries } = answersIn(project)(deployment);
  const answers = byQuestion.get(question) ?? [];
  byQuestion.set(question, answers);
  const passed = boundaries.filter((time) => time <= at).length;
  answers[passed] ??= decideNaively(project, deployment, question, at).allowed;
  return answers[passed];
}

/** What was answered in two states: by the question, and by how many boundaries had passed. */
const answersIn = keptFor(({ members }: ProjectState) => {
  const boundaries = boundariesOf(members);
  return keptFor((_: DeploymentState) => ({ byQuestion: new Map<Question, boolean[]>(), boundaries }));
});

/** As the naive answer, with the reason. */
export function decideNaively(
  project: ProjectState,
  { users }: DeploymentState,
  question: Question,
  at: number,
): Decision {
  const found = findMember(project, users, question.subject, at);
  const stored = project.resources[`${question.resource.type} ${question.resource.id}`];
  const member = found && memberFacts(found[0], found[1], users);
  const resource = stored ? { attributes: stored } : null;
  return decide(question, { project: projectFacts(project), member, resource }, at);
}

/** Every time at which an answer may turn by itself, in order. */
export const boundariesOf = keptFor((members: ProjectState["members"]) => {
  const times = Object.values(members).flatMap(({ placeholder, access }) => [
    placeholder?.until ?? null,
    ...access.grants.flatMap(({ startsAt, expiresAt }) => [startsAt, expiresAt]),
  ]);
  return times.filter((time) => time !== null).sort((a, b) => a - b);
});

type Users = DeploymentState["users"];

function findMember({ members }: ProjectState, users: Users, { type, id }: SubjectKey, at: number) {
  const all = Object.entries(members);
  const byUser = (userId: string | undefined) => all.find(([, each]) => userId !== undefined && each.userId === userId);
  const userId = Object.keys(users).find((each) => users[each]?.email === id);
  const byAddress = byUser(userId) ?? all.find(([, { placeholder }]) => placeholder?.email === id);
  const byAlias = all.find(([, { aliases }]) => aliases.some((alias) => alias.type === type && alias.id === id));
  const own = type === "user" ? (byUser(id) ?? all.find(([memberId]) => memberId === id)) : undefined;
  const found = type === "email" ? byAddress : (own ?? byAlias);
  if (found === undefined || (found[1].placeholder && at >= found[1].placeholder.until)) return null;
  return found[1].userId !== null && users[found[1].userId]?.isSuspended !== false ? null : found;
}

function memberFacts(id: string, member: MemberState, users: Users): MemberFacts {
  const email = member.userId === null ? (member.placeholder?.email ?? null) : (users[member.userId]?.email ?? null);
  return { id, isOwner: false, access: member.access, email, attributes: member.attributes };
}

export function projectFacts(project: ProjectState): ProjectFacts {
  const stored = { subject: [], resource: ["team"] };
  return { id: "prj_1", status: project.status, catalogue: catalogueFor(project.presets), stored };
}

const catalogueFor = keptFor((presets: ProjectState["presets"]) =>
  catalogueOf({
    version: 1,
    builtInGroups: ["posts"],
    permissions: ["a.x", "a.y"].map((name) => ownPermission(name)),
    presets: Object.entries(presets).map(([key, grants]) => ownPreset(key, grants)),
  }),
);

/** Made once for each part of a state: the next state shares what did not change. */
function keptFor<K extends object, V>(make: (from: K) => V): (from: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (from) => {
    const kept = made.get(from) ?? { value: make(from) };
    made.set(from, kept);
    return kept.value;
  };
}
