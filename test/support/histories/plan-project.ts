import type { Grant, Properties } from "../../../access/types.ts";
import { sentGrant } from "../delegation-team.ts";
import type { Closed } from "./draw.ts";
import { knownGrants, knownNames, ownPermission, withoutPermission, withoutPreset } from "./edits.ts";
import type { Plan } from "./plans.ts";
import type { Scene } from "./scene.ts";
import type { OwnName } from "./world.ts";

/** @param drawn null: it is retired */
export function planPreset({ state, owner, path }: Scene, key: string, drawn: readonly Grant[] | null): Plan | null {
  const isThere = state.presets.some((preset) => preset.key === key);
  if (drawn === null) {
    const retired = { send: () => owner.client.delete(`${path}/presets/${key}`), after: withoutPreset(state, key) };
    return isThere ? retired : null;
  }
  const grants = knownGrants(drawn, state);
  const sent = grants.map(sentGrant);
  const edit = () => owner.client.patch(`${path}/presets/${key}`, { grants: sent });
  const add = () => owner.client.post(`${path}/presets`, { key, name: key, grants: sent });
  const presets = [...state.presets.filter((preset) => preset.key !== key), { key, grants }];
  return { send: isThere ? edit : add, after: { ...state, presets } };
}

/** @param drawn null: it is retired, and its name is never used again */
export function planPermission(scene: Scene, name: OwnName, drawn: readonly string[] | null): Plan | null {
  const { state, owner, path } = scene;
  const isThere = state.permissions.some((permission) => permission.name === name);
  if (state.retired.includes(name) || (drawn === null && !isThere)) return null;
  if (drawn === null) {
    const send = () => owner.client.delete(`${path}/permissions/${name}`);
    return { send, after: withoutPermission(state, name) };
  }
  const permission = ownPermission(name, knownNames(drawn, state));
  const edit = () => owner.client.patch(`${path}/permissions/${name}`, { implies: permission.implies });
  const add = () => owner.client.post(`${path}/permissions`, { ...permission, label: name });
  const permissions = [...state.permissions.filter((each) => each.name !== name), permission];
  const isTaken = name === "b.p" && state.groups.includes("posts");
  return { send: isThere ? edit : add, after: isTaken ? 422 : { ...state, permissions } };
}

/** Not if a permission of the project's own is asked by what one of theirs is asked by. */
export function planGroups({ state, owner, path }: Scene, groups: readonly string[]): Plan {
  const isTaken = groups.includes("posts") && state.permissions.some(({ name }) => name === "b.p");
  return {
    send: () => owner.client.patch(path, { builtInGroups: groups }),
    after: isTaken ? 422 : { ...state, groups },
  };
}

/** @param attributes null: it is removed */
export function planResource({ state, owner, path }: Scene, id: string, attributes: Properties | null): Plan | null {
  const rest = state.resources.filter((each) => each.id !== id);
  const at = `${path}/resources/post/${id}`;
  if (attributes === null) {
    const removed = { send: () => owner.client.delete(at), after: { ...state, resources: rest } };
    return rest.length < state.resources.length ? removed : null;
  }
  const resources = [...rest, { type: "post", id, attributes }];
  return { send: () => owner.client.put(at, { name: id, attributes }), after: { ...state, resources } };
}

/** Archiving and deleting are the owner's, suspending is the administrator's. */
export function planClosing({ state, owner, root, path, project }: Scene, how: Closed): Plan {
  const suspension = `/api/deployment/projects/${project.id}/suspension`;
  const ways: Record<Closed, Plan["send"]> = {
    archived: () => owner.client.post(`${path}/archival`),
    deleted: () => owner.client.delete(path, { name: project.name }),
    suspended: () => root.client.post(suspension),
  };
  return { send: ways[how], after: { ...state, status: how } };
}

export function planOpening({ state, owner, root, path, project }: Scene): Plan {
  const suspension = `/api/deployment/projects/${project.id}/suspension`;
  const ways: Record<string, Plan["send"]> = {
    archived: () => owner.client.delete(`${path}/archival`),
    deleted: () => owner.client.post(`${path}/restoration`),
    suspended: () => root.client.delete(suspension),
  };
  const send = ways[state.status];
  if (!send) throw new Error(`A project that is ${state.status} cannot be opened.`);
  return { send, after: { ...state, status: "active" } };
}
