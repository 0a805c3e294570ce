import type { Access, Properties } from "../../../access/types.ts";
import { sent } from "../delegation-team.ts";
import { edit } from "../team.ts";
import type { BulkChange } from "./draw.ts";
import { givable, others, pick, withMembers } from "./edits.ts";
import type { NaiveMember } from "./naive.ts";
import type { Plan } from "./plans.ts";
import type { Scene } from "./scene.ts";
import type { Aliases } from "./world.ts";

export function planEdit({ state, owner, project }: Scene, nth: number, drawn: Access): Plan | null {
  const member = pick(others(state), nth);
  if (!member) return null;
  const access = givable(drawn, state);
  return {
    send: () => edit(owner, project, member.id, sent(access)),
    after: withMembers(state, [member.id], () => ({ ...member, ...access })),
  };
}

interface Identity {
  readonly attributes: Properties;
  readonly aliases: Aliases;
}

/** No member takes another's alias. */
export function planIdentity(scene: Scene, nth: number, { attributes, aliases }: Identity): Plan | null {
  const { state, owner, project } = scene;
  const member = pick(others(state), nth);
  if (!member) return null;
  const after = withMembers(state, [member.id], () => ({ ...member, attributes, aliases }));
  return {
    send: () => edit(owner, project, member.id, { attributes, aliases }),
    after: areTaken(scene, member.id, aliases) ? 409 : after,
  };
}

/** The owner may be among them, and is passed over. */
export function planBulk({ state, owner, path }: Scene, affected: readonly number[], change: BulkChange): Plan | null {
  const chosen = affected.flatMap((nth) => state.members[nth] ?? []);
  const isUnknown =
    change.type === "add_preset" && givable({ presets: [change.preset], grants: [] }, state).presets.length === 0;
  if (chosen.length === 0 || isUnknown) return null;
  const passed = chosen.filter(({ isOwner }) => !isOwner);
  const ids = passed.map(({ id }) => id);
  return {
    send: () => owner.client.post(`${path}/members/changes`, { members: chosen.map(({ id }) => id), change }),
    after: withMembers(state, ids, (member) => changed(member, change)),
    removes: change.type === "remove" ? passed : [],
  };
}

function changed(member: NaiveMember, change: BulkChange): NaiveMember | null {
  if (change.type === "remove") return null;
  const rest = member.presets.filter((key) => key !== change.preset);
  return { ...member, presets: change.type === "add_preset" ? [...rest, change.preset] : rest };
}

export function planRemoval({ state, owner, path }: Scene, nth: number): Plan | null {
  const member = pick(others(state), nth);
  if (!member) return null;
  return {
    send: () => owner.client.delete(`${path}/members/${member.id}`),
    after: withMembers(state, [member.id], () => null),
    removes: [member],
  };
}

/** A member who left cannot be restored. */
export function planLeaving({ state, path, present }: Scene, nth: number): Plan | null {
  const person = pick(present, nth);
  const member = state.members.find(({ userId }) => userId === person?.userId);
  if (!person || !member) return null;
  return {
    send: () => person.client.delete(`${path}/members/me`),
    after: withMembers(state, [member.id], () => null),
  };
}

/** Restores exactly what was, unless another member has the alias or address by now. */
export function planUndo(scene: Scene, nth: number): Plan | null {
  const { state, owner, path, past } = scene;
  const member = pick([...past.removed.values()], nth);
  if (!member) return null;
  const isTaken = areTaken(scene, member.id, member.aliases) || scene.isPresent(scene.emailOf(member));
  return {
    send: () => owner.client.post(`${path}/members/${member.id}/restoration`),
    after: isTaken ? 409 : { ...state, members: [...state.members, member] },
  };
}

/** Or lets them in again. */
export function planSuspension({ state, users, owner, root }: Scene, nth: number): Plan | null {
  const others = users.filter(({ id }) => id !== owner.userId);
  const account = pick(others, nth);
  if (!account) return null;
  const { id, isSuspended } = account;
  const path = `/api/deployment/users/${id}/suspension`;
  return {
    send: () => (isSuspended ? root.client.delete(path) : root.client.post(path)),
    after: state,
    users: users.map((each) => (each.id === id ? { ...each, isSuspended: !isSuspended } : each)),
  };
}

const areTaken = ({ state }: Scene, by: string, aliases: Aliases): boolean =>
  state.members
    .filter(({ id }) => id !== by)
    .some((member) => member.aliases.some((has) => aliases.some(({ type, id }) => type === has.type && id === has.id)));
