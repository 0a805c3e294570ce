import { count, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { answers, events } from "../../db/schema.ts";
import type { MemberView } from "../../worker/api-type.ts";
import { isRepeatable } from "../../worker/openapi/errors.ts";
import type { Answer, Client } from "../support/client.ts";
import { db } from "../support/database.ts";
import { mintPerson } from "../support/people.ts";
import { ALL_ROUTES, pathIn, type Route, whoMay } from "../support/route-story.ts";
import { newPlace, type Place } from "../support/route-world.ts";
import { ok, P } from "../support/team.ts";

/** They end the session that a repeat would come with. */
const ENDS_SESSION = /sessions\/(?:current|:id)$/;
const changing = ALL_ROUTES.filter(({ route }) => isRepeatable(route) && !ENDS_SESSION.test(route));
const administrator = await mintPerson("Root", { administrator: true });

interface Played {
  readonly route: string;
  readonly first: Answer<unknown>;
  again(): Promise<Answer<unknown>>;
}

/** Plays a route with an `Idempotency-Key` of its own. */
async function play(route: Route, place: Place, client: Client): Promise<Played> {
  await route.before?.(place);
  const body = route.body && (await route.body(place));
  const headers = { ...route.headers?.(place), "Idempotency-Key": crypto.randomUUID() };
  const again = () => client.send(route.method, pathIn(route, place), body, headers);
  return { route: route.route, first: await again(), again };
}

const told = ({ status, body, headers }: Answer<unknown>) => ({ status, body, etag: headers.get("ETag") });

const countEvents = async () => (await db.select({ events: count() }).from(events))[0]?.events;

async function expectSame(played: readonly Played[]) {
  const before = await countEvents();
  for (const { route, first, again } of played) {
    expect({ route, ...told(await again()) }).toEqual({ route, ...told(first) });
  }
  expect(await countEvents()).toBe(before);
}

/** Changes and removes all that the routes are about. */
async function changeEverything({ owner, project, ids }: Place) {
  const { client } = owner;
  const p = P(project);
  ok(await client.patch(p, { name: "Something else" }));
  await client.put(`${p}/resources/post/${ids.resource}`, { name: "Another" });
  await client.delete(`${p}/resources/post/${ids.resource}`);
  await client.delete(`${p}/members/${ids.member}`);
  await client.delete(`${p}/invitations/${ids.invitation}`);
  await client.post(`${p}/archival`);
}

test("every changing route, repeated at once, after other changes and when its target is gone, answers as the first time", async () => {
  const place = await newPlace("repeats", administrator);
  const played: Played[] = [];
  const isOver = ({ route }: Route) => route.includes("transfer/acceptance");
  const end = changing.findIndex(isOver);
  for (const route of changing.slice(0, end)) {
    const one = await play(route, place, whoMay(route, place));
    expect([route.route, one.first.status]).toEqual([route.route, route.status ?? 200]);
    await expectSame([one]);
    played.push(one);
  }
  await expectSame(played);
  await changeEverything(place);
  await expectSame(played);
  ok(await place.owner.client.delete(`${P(place.project)}/archival`));
  ok(await place.owner.client.patch(P(place.project), { name: "Summer campaign" }));
  const last: Played[] = [];
  for (const route of changing.slice(end)) {
    const one = await play(route, place, whoMay(route, place));
    expect([route.route, one.first.status]).toEqual([route.route, route.status ?? 200]);
    await expectSame([one]);
    last.push(one);
  }
  await expectSame(last);
});

describe("a caller who may no more", () => {
  const guarded = changing.filter(({ who, path }) => path.startsWith("/api/projects/:project") && /\.|\*/.test(who));

  /** A member with all access plays each route; then something becomes of them. */
  async function playedByNominee(name: string) {
    const place = await newPlace(name, administrator);
    const played: Played[] = [];
    for (const route of guarded) played.push(await play(route, place, place.nominee.client));
    const { body } = await place.nominee.client.get<MemberView>(`${P(place.project)}/members/me`);
    return { place, played, member: body };
  }

  test("is not told the answer of the first time: removed from the project", async () => {
    const { place, played, member } = await playedByNominee("removed");
    ok(await place.owner.client.delete(`${P(place.project)}/members/${member.id}`));
    for (const { route, again } of played) expect([route, (await again()).status]).toEqual([route, 404]);
  });

  test("nor with another access than the route needs", async () => {
    const { place, played, member } = await playedByNominee("viewer");
    const headers = { "If-Match": `"${member.revision}"` };
    const less = { presets: ["viewer"], grants: [] };
    ok(await place.owner.client.patch(`${P(place.project)}/members/${member.id}`, less, headers));
    for (const { route, again } of played) expect([route, (await again()).status]).toEqual([route, 403]);
  });

  test("nor by a key that was revoked", async () => {
    const place = await newPlace("revoked", administrator);
    const { client } = place.owner;
    const made = ok<{ key: { id: string }; secret: string }>(
      await client.post(`${P(place.project)}/keys`, { name: "Robot", scopes: ["manage"] }),
    );
    const headers = { Authorization: `Bearer ${made.secret}`, "Idempotency-Key": "1" };
    const again = () => client.post(`${P(place.project)}/keys`, { name: "Other", scopes: ["check"] }, headers);
    const first = await again();
    expect(told(await again())).toEqual(told(first));
    await client.delete(`${P(place.project)}/keys/${made.key.id}`);
    expect((await again()).status).toBe(401);
  });
});

describe("what changed nothing the first time changes nothing later", () => {
  test("granted, granted again, taken away: the second grant does not give it back", async () => {
    const { owner, project, ids } = await newPlace("granted", administrator);
    const path = `${P(project)}/members/${ids.member}`;
    const see = async () => ok<MemberView>(await owner.client.get(path));
    const give = async (presets: string[], key: string, revision: number) =>
      owner.client.patch(path, { presets }, { "If-Match": `"${revision}"`, "Idempotency-Key": key });
    ok(await give(["editor"], "first", (await see()).revision));
    const { revision } = await see();
    const second = await give(["editor"], "second", revision);
    ok(await give([], "third", revision));
    expect(told(await give(["editor"], "second", revision))).toEqual(told(second));
    expect((await see()).presets).toEqual([]);
  });

  test("refused because it was not there: it is not removed once it is", async () => {
    const { owner, project } = await newPlace("absent", administrator);
    const path = `${P(project)}/resources/post/later`;
    const remove = () => owner.client.delete(path, undefined, { "Idempotency-Key": "absent" });
    expect((await remove()).status).toBe(404);
    ok(await owner.client.put(path, { name: "Later" }));
    expect((await remove()).status).toBe(404);
    expect((await owner.client.get(path)).status).toBe(200);
  });

  test("an import of what was there already does not undo what came after", async () => {
    const { owner, project } = await newPlace("imported", administrator);
    const path = `${P(project)}/file`;
    const file = ok<object>(await owner.client.get(path));
    const read = () => owner.client.put(path, file, { "Idempotency-Key": "file" });
    const first = await read();
    ok(await owner.client.patch(P(project), { name: "Renamed since" }));
    expect(told(await read())).toEqual(told(first));
    expect(ok<{ name: string }>(await owner.client.get(P(project))).name).toBe("Renamed since");
  });
});

test("no secret is kept among the answers", async () => {
  const { owner, project, ids } = await newPlace("secrets", administrator);
  const headers = { "Idempotency-Key": "secret" };
  const { secret } = ok<{ secret: string }>(
    await owner.client.post(`${P(project)}/keys`, { name: "Shop", scopes: ["check"] }, headers),
  );
  const link = `${P(project)}/invitations/${ids.invitation}/link`;
  const { url } = ok<{ url: string }>(await owner.client.post(link, {}, { "Idempotency-Key": "link" }));
  const kept = JSON.stringify([
    await db.select().from(answers),
    await db.select().from(events).where(eq(events.projectId, project.id)),
  ]);
  expect(kept).not.toContain(secret);
  expect(kept).not.toContain(url.split("/").at(-1));
});
