import { query } from "@solidjs/router";
import type { AccessView, MemberView } from "../../worker/api-type.ts";
import { api } from "./api.ts";
import { ask } from "./ask.ts";
import type { ChangeRequest } from "./create-change.ts";

export type { InvitationView, MemberView, TeamEntry } from "../../worker/api-type.ts";

const members = api.projects[":project"].members;

/** What the server understands: an address may have been changed by hand, or carry what a newsletter adds to its links. */
const understood: Readonly<Record<string, RegExp>> = {
  q: /^.{1,100}$/s,
  status: /^(active|pending|expired)$/,
  preset: /^[a-z][a-z0-9-]{0,39}$/,
  permission: /^[a-z0-9_*.-]{1,100}$/,
  kind: /^(team|client)$/,
  inactiveDays: /^\d{1,4}$/,
  sort: /^(name|joined)$/,
  limit: /^\d+$/,
  cursor: /./,
};
const queryOf = (search: string) =>
  Object.fromEntries([...new URLSearchParams(search)].filter(([name, value]) => understood[name]?.test(value)));

/** A page of members and pending invitations; `search` is the address bar's own query, with `cursor` added for more. */
export const getMembers = query(
  (project: string, search: string) => ask(() => members.$get({ param: { project }, query: queryOf(search) })),
  "members",
);

export const getMember = query(
  (project: string, member: string) => ask(() => members[":member"].$get({ param: { project, member } })),
  "member",
);

interface Edit extends AccessView {
  project: string;
  member: string;
  kind: MemberView["kind"];
  /** What the edit is based on: another one since then is answered by `stale` with the current state. */
  revision: number;
}

export const editMember = ({ project, member, revision, ...edit }: Edit, { headers }: ChangeRequest) =>
  ask(() =>
    members[":member"].$patch(
      { param: { project, member }, json: edit },
      { headers: { ...headers, "If-Match": `"${revision}"` } },
    ),
  );

export const removeMember = (param: { project: string; member: string }, request: ChangeRequest) =>
  ask(() => members[":member"].$delete({ param }, request));

export const restoreMember = (param: { project: string; member: string }, request: ChangeRequest) =>
  ask(() => members[":member"].restoration.$post({ param }, request));
