import type { SubjectKey } from "../../../access/touches.ts";
import type { Access, Grant, Properties, Question } from "../../../access/types.ts";
import { grant } from "../../access/scenario.ts";
import type { Dice } from "./dice.ts";
import type { Commit, Snapshot } from "./history.ts";
import { type DeploymentState, type MemberState, naiveAnswer, type ProjectState } from "./state.ts";

// A small world in which nearly every change turns some answer.

const ON_TEAM = [{ property: "resource.team", eq: { property: "subject.team" } }];
const AS_ANN = [{ property: "subject.email", eq: "ann@example.com" }];

const PRESET_GRANTS: readonly (readonly Grant[])[] = [[grant("a.x")], [grant("posts.view")], []];
const BY_PRESET: Access = { presets: ["p"], grants: [] };
const ON_RED: Access = { presets: [], grants: [grant("a.x"), grant("posts.view", { scope: "team:red" })] };
const LASTING: readonly Access[] = [
  BY_PRESET,
  ON_RED,
  { presets: ["q"], grants: [] },
  { presets: [], grants: [grant("posts.view", { when: ON_TEAM })] },
  { presets: ["q"], grants: [grant("a.x", { when: AS_ANN })] },
  { presets: [], grants: [] },
];
const TEAMS: readonly Properties[] = [{ team: "red" }, { team: "blue" }, {}];
const ALIASES: readonly SubjectKey[] = [
  { type: "crm", id: "c1" },
  { type: "crm", id: "1:x" },
  { type: "crm:1", id: "x" },
];
const ADDRESSES = ["ann@example.com", "ben@example.com", "pat@example.com"];

type ProjectEdit = (dice: Dice, now: number, state: ProjectState) => Omit<Commit & { stream: "project" }, "stream">;

export const FIRST_PROJECT: ProjectState = {
  status: "active",
  presets: { p: [grant("a.x")], q: [grant("posts.view")] },
  members: { mem_a: memberOf("usr_a", BY_PRESET), mem_b: memberOf("usr_b", ON_RED, ALIASES.slice(0, 2)) },
  resources: { "post 1": { team: "red" } },
  keys: { secret1: "key_1", secret2: "key_2" },
};

export const FIRST_DEPLOYMENT: DeploymentState = {
  users: {
    usr_a: { email: "ann@example.com", isSuspended: false },
    usr_b: { email: "ben@example.com", isSuspended: false },
    usr_c: { email: "cy@example.com", isSuspended: false },
  },
};

function memberOf(userId: string, access: Access, aliases: readonly SubjectKey[] = []): MemberState {
  return { userId, placeholder: null, access, attributes: { team: "red" }, aliases };
}

/** So many changes that turn nothing are passed over. */
const DULL_CHANGES = 12;

/** A change that turns some answer to these questions, if there is any such among a few. */
export function nextTurn(dice: Dice, now: number, latest: Snapshot, questions: readonly Question[]): Commit {
  const { project, deployment } = latest;
  const answers = (state: ProjectState, users: DeploymentState) =>
    [Object.keys(state.keys), ...questions.map((each) => naiveAnswer(state, users, each, now))].join();
  const before = answers(project.state, deployment.state);
  for (let tries = 0; ; tries++) {
    const commit = nextChange(dice, now, latest);
    const isProjects = commit.stream === "project";
    const after = isProjects ? answers(commit.state, deployment.state) : answers(project.state, commit.state);
    if (after !== before || tries === DULL_CHANGES) return commit;
  }
}

/** The next change of any kind. */
export function nextChange(dice: Dice, now: number, { project, deployment }: Snapshot): Commit {
  if (dice.chance(0.25)) return { stream: "deployment", ...changeUser(dice, deployment.state) };
  return { stream: "project", ...dice.pick(PROJECT_EDITS)(dice, now, project.state) };
}

function changeUser(dice: Dice, state: DeploymentState): Omit<Commit & { stream: "deployment" }, "stream"> {
  const id = dice.pick(["usr_a", "usr_b"]);
  const before = state.users[id];
  if (before === undefined) throw new Error(`There is no ${id}.`);
  const taken = Object.values(state.users).map(({ email }) => email);
  const free = ADDRESSES.filter((address) => !taken.includes(address));
  const moves = dice.chance(0.5);
  const after = moves ? { ...before, email: dice.pick(free) } : { ...before, isSuspended: !before.isSuspended };
  const keys = [before.email, after.email].map((address) => ({ type: "email", id: address }));
  return { state: { users: { ...state.users, [id]: after } }, change: { kind: "members", members: [{ id, keys }] } };
}

const editAccess: ProjectEdit = (dice, now, state) => {
  const passing = passingAccess(dice, now);
  const access = dice.chance(0.3) ? passing : dice.pick(LASTING);
  return editMember(state, dice.pick(["mem_a", "mem_b"]), { access });
};

/** From now on or soon, or so much later that no state from before it is left to have said yes. */
function passingAccess(dice: Dice, now: number): Access {
  const [lasts, waits] = [dice.upTo(4_000), dice.chance(0.5) ? dice.upTo(1_000) : null];
  const isFar = waits !== null && waits > 500;
  const startsAt = waits === null ? null : now + (isFar ? 3_000 + 3 * waits : waits);
  const window = { startsAt, expiresAt: now + (isFar ? 6_000 : 0) + lasts };
  return { presets: [], grants: [grant("a.x", window), grant("posts.view", window)] };
}

const editAttributes: ProjectEdit = (dice, _, state) =>
  editMember(state, dice.pick(["mem_a", "mem_b"]), { attributes: dice.pick(TEAMS) });

/** Moves an alias from one member to another, in one event. */
const moveAlias: ProjectEdit = (dice, _, state) => {
  const alias = dice.pick(ALIASES);
  const is = (other: SubjectKey) => other.type === alias.type && other.id === alias.id;
  const to = dice.pick(["mem_a", "mem_b", "unknown"]);
  const members = mapMembers(state, (member, id) => {
    const others = member.aliases.filter((each) => !is(each));
    return { ...member, aliases: id === to ? [...others, alias] : others };
  });
  const touched = Object.keys(members).map((id) => ({ id, keys: [alias] }));
  return { state: { ...state, members }, change: { kind: "members", members: touched } };
};

/** Cy joins and leaves. */
const comeOrGo: ProjectEdit = (dice, _, state) => {
  const { mem_c: there, ...others } = state.members;
  const members = there ? others : { ...others, mem_c: memberOf("usr_c", dice.pick(LASTING)) };
  const change = { kind: "members", members: [{ id: "mem_c", keys: [{ type: "user", id: "usr_c" }] }] } as const;
  return { state: { ...state, members }, change };
};

/** Pat, who has no account, is imported for a while, and taken out. */
const importOrDrop: ProjectEdit = (dice, now, state) => {
  const { mem_p: there, ...others } = state.members;
  const placeholder = { email: "pat@example.com", until: now + dice.upTo(6_000) };
  const pat: MemberState = { userId: null, placeholder, access: dice.pick(LASTING), attributes: {}, aliases: [] };
  const members = there ? others : { ...others, mem_p: pat };
  const change = {
    kind: "members",
    members: [{ id: "mem_p", keys: [{ type: "email", id: placeholder.email }] }],
  } as const;
  return { state: { ...state, members }, change };
};

const editPreset: ProjectEdit = (dice, _, state) => {
  const key = dice.pick(["p", "q"]);
  return {
    state: { ...state, presets: { ...state.presets, [key]: dice.pick(PRESET_GRANTS) } },
    change: { kind: "preset", key },
  };
};

const editResource: ProjectEdit = (dice, _, state) => {
  const id = dice.pick(["1", "2"]);
  const { [`post ${id}`]: there, ...others } = state.resources;
  const resources = there && dice.chance(0.3) ? others : { ...others, [`post ${id}`]: dice.pick(TEAMS) };
  return { state: { ...state, resources }, change: { kind: "resources", resources: [{ type: "post", id }] } };
};

const turnKey: ProjectEdit = (dice, now, state) => {
  const secretHash = dice.pick(["secret1", "secret2"]);
  const { [secretHash]: there, ...others } = state.keys;
  const id = there ?? `key_${now}`;
  const keys = there ? others : { ...others, [secretHash]: id };
  return { state: { ...state, keys }, change: { kind: "key", id } };
};

const closeOrOpen: ProjectEdit = (dice, _, state) => {
  const status = state.status === "active" ? dice.pick(["archived", "suspended", "deleted"] as const) : "active";
  return { state: { ...state, status }, change: { kind: "project" } };
};

const PROJECT_EDITS = [
  ...[editAccess, editAccess, editAttributes, moveAlias, comeOrGo, importOrDrop],
  ...[editPreset, editPreset, editResource, turnKey, closeOrOpen],
];

function editMember(state: ProjectState, id: string, edit: Partial<MemberState>): ReturnType<ProjectEdit> {
  const members = mapMembers(state, (member, each) => (each === id ? { ...member, ...edit } : member));
  return { state: { ...state, members }, change: { kind: "members", members: [{ id, keys: [] }] } };
}

function mapMembers({ members }: ProjectState, change: (member: MemberState, id: string) => MemberState) {
  return Object.fromEntries(Object.entries(members).map(([id, member]) => [id, change(member, id)]));
}
