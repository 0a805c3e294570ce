import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import type { MemberView, TeamEntry } from "../../worker/api-type.ts";
import { DAY_MS } from "../../worker/platform/day.ts";
import { runDailyChores } from "../support/chores.ts";
import { Client, readCode, signUp } from "../support/client.ts";
import { mintPerson } from "../support/people.ts";
import {
  asksIn,
  deploymentImporter,
  eventsOf,
  exportFile,
  fileMember,
  importFile,
  NO_DIFFERENCE,
  sampleFile,
  tryOut,
} from "../support/project-file.ts";
import { may } from "../support/service.ts";
import { ok } from "../support/team.ts";

const by = await deploymentImporter();
const lead = await mintPerson("Lead");

/** A project whose owner has an account, and Ann and Ben in it, who have none. */
async function importedTeam() {
  const file = sampleFile();
  const { slug } = file.project;
  const grants = [{ permission: "posts.create", scope: "*" }];
  const [ann, ben] = [
    fileMember("Ann", {
      presets: ["helper", "viewer"],
      grants,
      aliases: [{ type: "user", id: "u-1" }],
      attributes: { team: "red" },
    }),
    fileMember("Ben", { presets: ["viewer"] }),
  ];
  const team = { ...file, project: { ...file.project, owner: { email: lead.email } }, members: [ann, ben] };
  await importFile(by, team);
  return { slug, file: team, ann, ben };
}

interface Offers {
  readonly invitations: {
    readonly id: string;
    readonly project: { readonly name: string };
    readonly expiresAt: string | null;
  }[];
  readonly projects: { readonly slug: string; readonly isOwner: boolean }[];
}

const me = async (client: Client): Promise<Offers> => ok(await client.get("/api/me"));
const answer = (client: Client, verdict: "acceptance" | "declination", invitationId: string | undefined) =>
  client.post(`/api/invitations/${verdict}`, { invitationId });

const placeholderOf = async (slug: string, email: string) =>
  (await membersOf(slug)).find(({ placeholder }) => placeholder?.email === email);

async function membersOf(slug: string, client = lead.client): Promise<MemberView[]> {
  const { items } = ok<{ items: TeamEntry[] }>(await client.get(`/api/projects/${slug}/members`));
  return items.filter((entry) => entry.entry === "member");
}

const until = (slug: string, at: number) =>
  env.DB.prepare(
    "update members set placeholder_until = ? where placeholder_until is not null and project_id = (select id from projects where slug = ?)",
  )
    .bind(at, slug)
    .run();

describe("a user who proves the address of an imported person", () => {
  test("is offered the project, and by accepting keeps the member's id, access, aliases and attributes", async () => {
    const { slug, ann } = await importedTeam();
    const before = await placeholderOf(slug, ann.email);
    expect(before).toMatchObject({ user: null, placeholder: { email: ann.email, name: "Ann" } });
    const client = await signUp(ann.email, "Anna Petrova");
    const { invitations, projects } = await me(client);
    expect(projects).toEqual([]);
    expect(invitations).toEqual([
      {
        id: before?.id,
        project: { name: "Spring campaign" },
        inviter: null,
        kind: "team",
        note: null,
        access: {
          presets: [
            { key: "helper", name: "Helper" },
            { key: "viewer", name: null },
          ],
          grants: 1,
        },
        createdAt: before?.joinedAt,
        expiresAt: expect.stringMatching(/Z$/),
      },
    ]);
    expect((await client.get(`/api/projects/${slug}`)).status).toBe(404);

    expect(ok(await answer(client, "acceptance", before?.id))).toMatchObject({ slug, me: { memberId: before?.id } });
    expect(ok(await answer(client, "acceptance", before?.id))).toMatchObject({ slug });
    const after = (await membersOf(slug)).find(({ id }) => id === before?.id);
    expect(after).toEqual({
      ...before,
      user: { id: expect.any(String), name: "Anna Petrova", email: ann.email },
      ...{ placeholder: null, joinedAt: expect.any(String), lastActiveAt: expect.anything(), revision: 3 },
    });
    expect(await me(client)).toMatchObject({ invitations: [], projects: [{ slug }] });
    const asks = asksIn(by.service, slug);
    expect(await asks({ ...may("", "posts.create"), subject: { type: "user", id: after?.user?.id ?? "" } })).toBe(true);
    expect(await asks({ ...may("", "posts.create"), subject: { type: "user", id: "u-1" } })).toBe(true);
    const found = ok<{ items: unknown[] }>(await lead.client.get(`/api/projects/${slug}/members?q=petr`));
    expect(found.items).toHaveLength(1);
    expect((await eventsOf(slug)).at(-1)).toMatchObject({
      action: "placeholder.accepted",
      target: before?.id,
      actor: `user:${after?.user?.id}`,
    });
  });

  test("is counted as the same person by the next import of the same file", async () => {
    const { slug, file, ann } = await importedTeam();
    const client = await signUp(ann.email, "Another Name");
    ok(await answer(client, "acceptance", (await me(client)).invitations[0]?.id));
    expect(await tryOut(by, file)).toMatchObject({ difference: NO_DIFFERENCE });
    expect((await exportFile(by, slug)).members).toContainEqual(
      expect.objectContaining({ email: ann.email, name: "Another Name" }),
    );
  });

  test("may decline, which ends what was imported; checks deny at once", async () => {
    const { slug, file, ann } = await importedTeam();
    const client = await signUp(ann.email, "Ann");
    const [offer] = (await me(client)).invitations;
    const asks = asksIn(by.service, slug);
    expect(await asks(may(ann.email, "posts.view"))).toBe(true);
    expect((await answer(client, "declination", offer?.id)).status).toBe(204);
    expect(await asks(may(ann.email, "posts.view"))).toBe(false);
    expect((await answer(client, "acceptance", offer?.id)).status).toBe(404);
    expect((await answer(client, "declination", offer?.id)).status).toBe(404);
    expect(await me(client)).toMatchObject({ invitations: [], projects: [] });
    expect(await importFile(by, file)).toMatchObject({ difference: { members: { added: [ann.email] } } });
    expect((await me(client)).projects).toMatchObject([{ slug }]);
  });

  test("sees no other person's offer, with or without an account", async () => {
    const { slug, ann } = await importedTeam();
    const id = (await placeholderOf(slug, ann.email))?.id ?? "";
    const other = await mintPerson("Other");
    for (const verdict of ["acceptance", "declination"] as const) {
      expect((await answer(other.client, verdict, id)).status).toBe(404);
      expect((await answer(lead.client, verdict, id)).status).toBe(404);
      expect([401, 404]).toContain((await answer(new Client(), verdict, id)).status);
    }
    expect(await asksIn(by.service, slug)(may(ann.email, "posts.view"))).toBe(true);
  });

  test("may open an account also where that is by invitation only", async () => {
    const { ann } = await importedTeam();
    // While the deployment has no administrator, any user may.
    await env.DB.prepare("insert or ignore into settings (key, value) values ('administrator', '\"usr_root\"')").run();
    const client = new Client({ env: { SIGN_UP: "invited" } });
    await client.post("/api/sign-in-codes", { email: ann.email });
    const signedUp = await client.post("/api/users", {
      email: ann.email,
      name: "Ann",
      code: await readCode(ann.email),
    });
    expect(signedUp.status).toBe(201);
    expect((await me(client)).invitations).toHaveLength(1);
  });

  test("becomes the owner if they were imported as one, and cannot decline that", async () => {
    const file = sampleFile();
    const { slug, owner } = file.project;
    await importFile(by, file);
    const client = await signUp(owner.email, "Owner");
    const [offer] = (await me(client)).invitations;
    expect(offer).toMatchObject({ expiresAt: null });
    expect(await answer(client, "declination", offer?.id)).toMatchObject({
      status: 409,
      body: { error: { code: "owner_must_transfer" } },
    });
    expect(ok(await answer(client, "acceptance", offer?.id))).toMatchObject({ me: { isOwner: true } });
    expect((await me(client)).projects).toMatchObject([{ slug, isOwner: true }]);
    const other = { ...file, project: { ...file.project, owner: { email: lead.email } } };
    expect(await tryOut(by, other)).toMatchObject({ difference: NO_DIFFERENCE });
  });
});

describe("ninety days", () => {
  test("are what an imported person has; the next import renews them once a month has gone", async () => {
    const { slug, file, ann } = await importedTeam();
    const client = await signUp(ann.email, "Ann");
    const daysLeft = async () => {
      const [offer] = (await me(client)).invitations;
      return Math.round((Date.parse(offer?.expiresAt ?? "") - Date.now()) / DAY_MS);
    };
    expect(await daysLeft()).toBe(90);
    await until(slug, Date.now() + 61 * DAY_MS);
    expect(await importFile(by, file)).toMatchObject({ difference: NO_DIFFERENCE });
    await until(slug, Date.now() + 59 * DAY_MS);
    const { difference } = await importFile(by, file);
    expect(difference?.members.changed).toHaveLength(2);
    expect(await daysLeft()).toBe(90);
  });

  test("expired placeholders are unknown, are offered nothing, and end for good; importing the person again adds them again", async () => {
    const { slug, file, ann, ben } = await importedTeam();
    const client = await signUp(ann.email, "Ann");
    const [offer] = (await me(client)).invitations;
    await until(slug, Date.now() - 1);
    expect((await me(client)).invitations).toEqual([]);
    expect(await answer(client, "acceptance", offer?.id)).toMatchObject({
      status: 409,
      body: { error: { code: "invitation_expired" } },
    });
    expect(await membersOf(slug)).toHaveLength(3);
    await runDailyChores();
    expect(await membersOf(slug)).toHaveLength(1);
    expect((await eventsOf(slug)).at(-1)).toMatchObject({ action: "placeholders.ended", actor: "system:cron" });
    expect(await importFile(by, file)).toMatchObject({ difference: { members: { added: [ann.email, ben.email] } } });
  });
});

test("a placeholder that is removed and brought back is known again where its absence was remembered", async () => {
  const { slug, ann } = await importedTeam();
  const asked = may(ann.email, "create");
  const decision = () => by.service.allowsFromMemory(asked, `/projects/${slug}/access/v1/evaluation`);
  expect(await decision()).toBe(true);
  const member = (await membersOf(slug)).find(({ placeholder }) => placeholder?.email === ann.email);
  ok(await lead.client.delete(`/api/projects/${slug}/members/${member?.id}`));
  expect(await decision()).toBe(false);
  ok(await lead.client.post(`/api/projects/${slug}/members/${member?.id}/restoration`));
  expect(await decision()).toBe(true);
});

test("an imported person is never in a project twice, however removing and undoing are mixed", async () => {
  const { slug, file, ann } = await importedTeam();
  const member = async () => (await membersOf(slug)).find(({ placeholder }) => placeholder?.email === ann.email);
  const path = `/api/projects/${slug}`;
  const first = await member();
  const undo = () => lead.client.post(`${path}/members/${first?.id}/restoration`);
  const taken = { status: 409, body: { error: { code: "already_member" } } };
  ok(await lead.client.delete(`${path}/members/${first?.id}`));
  await importFile(by, file);
  expect(await undo()).toMatchObject(taken);

  ok(await lead.client.delete(`${path}/members/${(await member())?.id}`));
  const invited = await lead.client.post<InvitedView>(`${path}/invitations`, { addresses: [{ email: ann.email }] });
  const client = await signUp(ann.email, "Ann");
  ok(await answer(client, "acceptance", invited.body.results[0]?.invitation.id));
  expect(await undo()).toMatchObject(taken);
  expect((await me(client)).invitations).toEqual([]);
  expect(await membersOf(slug)).toHaveLength(3);
});

interface InvitedView {
  readonly results: { readonly invitation: { readonly id: string } }[];
}
