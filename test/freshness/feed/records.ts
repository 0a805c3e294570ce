import type { MemberRecord, ProjectRecord, RecordsWanted } from "../../../access/feed/messages.ts";
import type { RecordsRead } from "../../../worker/answers/freshness/feed-requests.ts";
import { ownPermission, ownPreset } from "../../access/scenario.ts";
import { headOf, type Snapshot } from "../model/history.ts";
import type { MemberState, ProjectState } from "../model/state.ts";

/** What one batch on this state brings. */
export function readRecords(snapshot: Snapshot, { project, members, users, resources }: RecordsWanted): RecordsRead {
  const { state } = snapshot.project;
  const isWanted = (id: string, { userId }: MemberState) =>
    members.includes(id) || (userId !== null && users.includes(userId));
  return {
    head: headOf(snapshot.project),
    accountHead: headOf(snapshot.deployment),
    project: project ? projectRecord(state) : null,
    members: membersOf(state, snapshot).filter(({ id }) => isWanted(id, state.members[id] as MemberState)),
    resources: resourcesOf(state).filter(({ type, id }) =>
      resources.some((each) => each.type === type && each.id === id),
    ),
  };
}

/** Members of one state, with accounts as they are in another. */
export const membersOf = ({ members }: ProjectState, { deployment }: Snapshot): MemberRecord[] =>
  Object.entries(members).map(([id, { userId, placeholder, access, attributes, aliases }]) => ({
    ...{ id, userId, placeholder, access, attributes, aliases },
    user: userId === null ? null : (deployment.state.users[userId] ?? null),
    isOwner: false,
  }));

export const resourcesOf = ({ resources }: ProjectState) =>
  Object.entries(resources).map(([name, attributes]) => {
    const [type = "", id = ""] = name.split(" ");
    return { type, id, attributes };
  });

export const projectRecord = ({ status, presets }: ProjectState): ProjectRecord => ({
  ...{ id: "prj_1", slug: "spring", status },
  stored: { subject: [], resource: ["team"] },
  catalogue: {
    version: 1,
    builtInGroups: ["posts"],
    permissions: ["a.x", "a.y"].map((name) => ownPermission(name)),
    presets: Object.entries(presets).map(([key, grants]) => ownPreset(key, grants)),
  },
});
