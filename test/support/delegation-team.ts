import { fold } from "../../access/fold.ts";
import type { Access, Grant } from "../../access/types.ts";
import type { Statement } from "../../db/database.ts";
import { grants, memberPresets, members, permissions, presetGrants, presets } from "../../db/schema.ts";
import { insertRows } from "../../db/writes/insert-rows.ts";
import type { GrantView, MemberView, NewKeyView, ProjectView } from "../../worker/api-type.ts";
import { newIdAt } from "../../worker/platform/ids.ts";
import { type Answer, Client } from "./client.ts";
import { db, runBatch } from "./database.ts";
import { accessKey, type Model, type Step } from "./delegation-model.ts";
import { type Known, mintPeople } from "./people.ts";
import { newProject, P, teamOf } from "./team.ts";

const newId = newIdAt(Date.now);

/** A project of the real thing, in which the steps of the model are taken through the API. */
export interface Team {
  readonly project: ProjectView;
  readonly person: (name: string) => Known;
  owner: string;
  /** Ids of who is, or was, in it; as much as the last look told of revisions and offers. */
  readonly ids: Map<string, string>;
  readonly revisions: Map<string, number>;
  offers: Map<string, { readonly id: string; readonly revision: number }>;
  readonly keys: Map<string, string>;
}

const MISSING_MEMBER = "mem_00000000000000000000000000";
const NO_OFFER = { id: "inv_00000000000000000000000000", revision: 0 };

export async function newTeam(model: Model, names: readonly string[]): Promise<Team> {
  const known = new Map((await mintPeople(names)).map((each) => [each.name, each]));
  const person = (name: string): Known => known.get(name) ?? raise(`No person is called ${name}.`);
  const project = await newProject(person(model.owner), "Delegation");
  await runBatch([...writePeople(project, model, person), ...writeChoice(project, model)]);
  const maps = { ids: new Map(), revisions: new Map(), offers: new Map(), keys: new Map() };
  return { project, person, owner: model.owner, ...maps };
}

// Written, not invited, so that the time goes to the steps.
function writePeople({ id: projectId }: ProjectView, model: Model, person: (name: string) => Known): Statement[] {
  const others = Object.entries(model.people).filter(([name]) => name !== model.owner);
  const rows = others.map(([name, { access, attributes }]) => ({ name, access, attributes, id: newId("mem") }));
  const span = { projectId, addedRev: 1, endedRev: null };
  const noPlaceholder = { placeholderEmail: null, placeholderName: null, placeholderUntil: null };
  const common = {
    ...span,
    ...noPlaceholder,
    kind: "team" as const,
    isOwner: false,
    joinedAt: 1,
    addedBy: "",
    changedRev: 1,
  };
  const held = rows.flatMap(({ id, access }) =>
    access.presets.map((presetKey) => ({ ...span, memberId: id, presetKey })),
  );
  const given = rows.flatMap(({ id, access }) =>
    access.grants.map((grant) => ({ ...span, ...grant, when: [...grant.when], id: newId("grt"), memberId: id })),
  );
  return [
    insertRows(
      db,
      members,
      rows.map(({ id, name, attributes }) => ({
        ...common,
        id,
        attributes: { ...attributes },
        sortName: fold(name),
        userId: person(name).userId,
      })),
    ),
    insertRows(db, memberPresets, held),
    insertRows(db, grants, given),
  ].flat();
}

function writeChoice({ id: projectId }: ProjectView, { choice }: Model): Statement[] {
  const span = { projectId, addedRev: 1, endedRev: null };
  const own = choice.permissions.map(({ builtIn: _, ...each }) => ({
    ...span,
    ...each,
    label: each.name,
    implies: [...each.implies],
  }));
  const named = choice.presets.map(({ key }) => ({ ...span, key, name: key, retired: false }));
  const given = choice.presets.flatMap(({ key, grants: all }) =>
    all.map((grant) => ({ ...span, ...grant, when: [...grant.when], id: newId("grt"), presetKey: key })),
  );
  return [insertRows(db, permissions, own), insertRows(db, presets, named), insertRows(db, presetGrants, given)].flat();
}

/** The project as its owner sees it, in the words of the model. */
export async function look(team: Team, names: readonly string[]) {
  const byEmail = new Map(names.map((name) => [team.person(name).email, name]));
  const entries = await teamOf(team.person(team.owner), team.project, "?limit=200");
  const members = entries.flatMap((entry) => (entry.entry === "member" ? [entry] : []));
  const offers = entries.flatMap((entry) => (entry.entry === "invitation" ? [entry] : []));
  const nameOf = (email: string | undefined) => byEmail.get(email ?? "") ?? raise(`Who is ${email}?`);
  for (const { id, user, revision } of members) {
    team.ids.set(nameOf(user?.email), id);
    team.revisions.set(nameOf(user?.email), revision);
  }
  team.offers = new Map(offers.map((offer) => [nameOf(offer.email), offer]));
  return {
    owners: members.filter(({ isOwner }) => isOwner).map(({ user }) => user?.name),
    people: Object.fromEntries(members.map((member) => [nameOf(member.user?.email), shown(member)])),
    offers: Object.fromEntries(offers.map((offer) => [nameOf(offer.email), accessKey(received(offer))])),
  };
}

const shown = (member: MemberView) => ({ access: accessKey(received(member)), attributes: member.attributes });

/** Takes the step as a person would, with what the last look told. */
export async function send(team: Team, step: Step): Promise<Answer<unknown>> {
  const { project, person, ids, keys } = team;
  const path = P(project);
  if (step.kind === "accept") {
    const { id: invitationId } = team.offers.get(step.affected) ?? NO_OFFER;
    return person(step.affected).client.post("/api/invitations/acceptance", { invitationId });
  }
  if (step.kind === "acceptTransfer") return acceptTransfer(team, step.affected);
  if (step.kind === "mint") return mintKey(team, step.by);
  const client = step.byKey ? new Client() : person(step.by).client;
  const headers: Record<string, string> = step.byKey
    ? { Authorization: `Bearer ${keys.get(step.by) ?? "gk_none"}` }
    : {};
  const affected = "affected" in step && typeof step.affected === "string" ? step.affected : "";
  const member = `${path}/members/${ids.get(affected) ?? MISSING_MEMBER}`;
  const offer = team.offers.get(affected) ?? NO_OFFER;
  const invitation = `${path}/invitations/${offer.id}`;
  const matching = (revision = 0) => ({ ...headers, "If-Match": `"${revision}"` });
  switch (step.kind) {
    case "invite":
      return client.post(`${path}/invitations`, inviting(person(affected), step.access), headers);
    case "editOffer":
      return client.patch(invitation, sent(step.access), matching(offer.revision));
    case "sendAgain":
      return client.post(`${invitation}/sending`, {}, headers);
    case "withdraw":
      return client.delete(invitation, undefined, headers);
    case "edit":
      return client.patch(member, sent(step.access), matching(team.revisions.get(affected)));
    case "identity":
      return client.patch(member, { attributes: step.attributes }, matching(team.revisions.get(affected)));
    case "remove":
      return client.delete(member, undefined, headers);
    case "restore":
      return client.post(`${member}/restoration`, {}, headers);
    case "bulk": {
      const members = step.affected.map((name) => ids.get(name) ?? MISSING_MEMBER);
      return client.post(`${path}/members/changes`, { members, change: step.change }, headers);
    }
    case "preset": {
      const [key, given] = [step.key, { grants: step.grants.map(sentGrant) }];
      if (step.isNew) return client.post(`${path}/presets`, { key, name: `The ${key}`, ...given }, headers);
      return client.patch(`${path}/presets/${key}`, given, headers);
    }
    case "retirePreset":
      return client.delete(`${path}/presets/${step.key}`, undefined, headers);
    case "implies":
      return client.patch(`${path}/permissions/${step.name}`, { implies: step.implies }, headers);
    case "transfer": {
      const { formerOwnerPresets } = step;
      return client.post(
        `${path}/transfer`,
        { memberId: ids.get(affected) ?? MISSING_MEMBER, formerOwnerPresets },
        headers,
      );
    }
  }
}

async function acceptTransfer(team: Team, name: string): Promise<Answer<unknown>> {
  const answer = await team.person(name).client.post(`${P(team.project)}/transfer/acceptance`);
  if (answer.status < 300) team.owner = name;
  return answer;
}

async function mintKey({ project, person, keys }: Team, name: string): Promise<Answer<unknown>> {
  const answer = await person(name).client.post<NewKeyView>(`${P(project)}/keys`, { name: "Key", scopes: ["manage"] });
  if (answer.status < 300) keys.set(name, answer.body.secret);
  return answer;
}

const inviting = ({ email }: Known, access: Access) => ({ addresses: [{ email }], ...sent(access) });

export const sent = (access: Access) => ({ presets: access.presets, grants: access.grants.map(sentGrant) });
export const sentGrant = (grant: Grant) => ({
  ...grant,
  startsAt: iso(grant.startsAt),
  expiresAt: iso(grant.expiresAt),
});
const iso = (time: number | null) => (time === null ? null : new Date(time).toISOString());

const received = (view: { presets: string[]; grants: GrantView[] }): Access => ({
  presets: view.presets,
  grants: view.grants.map((grant) => ({
    ...grant,
    startsAt: epoch(grant.startsAt),
    expiresAt: epoch(grant.expiresAt),
  })),
});
const epoch = (time: string | null) => (time === null ? null : Date.parse(time));

const raise = (message: string): never => {
  throw new Error(message);
};
