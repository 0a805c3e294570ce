import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { atomsHeld } from "../../access/atoms.ts";
import { BUILT_IN_GROUPS, BUILT_IN_VERSION, wholeProject } from "../../access/built-in.ts";
import { canGrant } from "../../access/can-grant.ts";
import { catalogueOf } from "../../access/catalogue.ts";
import { type AccessHolder, presetTargets } from "../../access/targets.ts";
import type { Access, Grant, Preset } from "../../access/types.ts";
import type { GrantView, InvitationView, MemberView, ProjectView } from "../../worker/api-type.ts";
import { edit, getMember, inviteOne, join, newPerson, newProject, ok, P, type Person } from "../support/team.ts";

let owner: Person;
let project: ProjectView;
let manager: Person & { member: MemberView };
let others: MemberView[];
let invitation: InvitationView;

beforeAll(async () => {
  owner = await newPerson("Olga");
  project = await newProject(owner);
  ok(await owner.client.post(`${P(project)}/presets`, { key: "helper", name: "Helper" }));
  manager = await join(owner, project, "Mia");
  others = [];
  for (const name of ["Ann", "Ben", "Cid"]) others.push((await join(owner, project, name)).member);
  invitation = await inviteOne(owner, project, (await newPerson("Ivy")).email);
});

const permission = fc.constantFrom("posts.view", "posts.create", "posts.publish", "posts.*", "*");
const grant = fc
  .record({
    permission,
    scope: fc.constantFrom("*", "*", "account:main"),
    when: fc.constantFrom([], [], [{ property: "resource.status", eq: "draft" }]),
    expiresAt: fc.constantFrom(null, null, Date.UTC(2999, 0)),
  })
  .map((parts): Grant => ({ ...wholeProject(parts.permission), ...parts }));
const grants = fc.array(grant, { maxLength: 3 });
const access: fc.Arbitrary<Access> = fc.record({ presets: fc.subarray(["helper", "viewer"]), grants });

const managing = { ...wholeProject("presets.manage") };
const inBody = (given: readonly Grant[]): GrantView[] =>
  given.map(({ when, startsAt, expiresAt, ...rest }) => ({
    ...rest,
    when: [...when],
    startsAt: startsAt === null ? null : new Date(startsAt).toISOString(),
    expiresAt: expiresAt === null ? null : new Date(expiresAt).toISOString(),
  }));
const body = ({ presets, grants: given }: Access) => ({ presets, grants: inBody(given) });

const catalogueWith = (given: readonly Grant[]) => {
  const helper: Preset = { key: "helper", name: "Helper", grants: given, builtIn: false, retired: false };
  return catalogueOf({ version: BUILT_IN_VERSION, builtInGroups: BUILT_IN_GROUPS, permissions: [], presets: [helper] });
};

interface World {
  readonly before: readonly Grant[];
  readonly after: readonly Grant[];
  readonly mine: Access;
  readonly theirs: readonly Access[];
  readonly offered: Access;
}

const world: fc.Arbitrary<World> = fc.record({
  before: grants,
  after: grants,
  mine: access.map((each) => ({ ...each, grants: [...each.grants, managing] })),
  theirs: fc.tuple(access, access, access),
  offered: access,
});

/** What the core says on each holder alone, without the rows of equal access that the Worker reads. */
function verdictOf({ before, after, mine, theirs, offered }: World): boolean {
  const [was, would] = [catalogueWith(before), catalogueWith(after)];
  const holder = (kind: AccessHolder["kind"], id: string, held: Access): AccessHolder => ({
    kind,
    id,
    isOwner: false,
    access: held,
  });
  const me = holder("member", manager.member.id, mine);
  const holders = [
    me,
    ...theirs.map((each, at) => holder("member", `${at}`, each)),
    holder("invitation", "i", offered),
  ];
  const targets = presetTargets(holders, "helper", was, would);
  const actor = { memberId: me.id, isOwner: false, access: atomsHeld(me, was), within: null };
  return canGrant(actor, { kind: "preset", permission: "presets.manage", targets }, was, Date.now()).allowed;
}

async function arrange({ before, mine, theirs, offered }: World): Promise<void> {
  const path = `${P(project)}`;
  ok(await owner.client.patch(`${path}/presets/helper`, { grants: inBody(before) }));
  ok(await edit(owner, project, manager.member.id, body(mine)));
  for (const [at, { id }] of others.entries()) ok(await edit(owner, project, id, body(theirs[at] ?? mine)));
  const list = ok<{ items: InvitationView[] }>(await owner.client.get(`${path}/invitations`)).items;
  const revision = list.find(({ id }) => id === invitation.id)?.revision;
  ok(await owner.client.patch(`${path}/invitations/${invitation.id}`, body(offered), { "If-Match": `"${revision}"` }));
}

test("an edit of a preset passes exactly if every holder's change does", async () => {
  await fc.assert(
    fc.asyncProperty(world, async (each) => {
      await arrange(each);
      const path = `${P(project)}/presets/helper`;
      const change = { grants: inBody(each.after) };
      const status = verdictOf(each) ? 200 : 403;
      expect((await manager.client.patch(`${path}?dryRun=1`, change)).status).toBe(status);
      const before = await getMember(owner, project, manager.member.id);
      expect((await manager.client.patch(path, change)).status).toBe(status);
      if (status === 403) expect(await getMember(owner, project, manager.member.id)).toEqual(before);
    }),
    { numRuns: 15 },
  );
});
