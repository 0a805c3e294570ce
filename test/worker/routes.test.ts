import { env } from "cloudflare:workers";
import { inspectRoutes } from "hono/dev";
import { describe, expect, test } from "vitest";
import { app } from "../../worker/app.ts";
import { takenBy } from "../../worker/platform/http/valid.ts";
import { Client, type Refusal } from "../support/client.ts";
import { elsewhere, mintPerson } from "../support/people.ts";
import { ALL_ROUTES, keyFor, pathIn, type Route, thingOf, whoMay } from "../support/route-story.ts";
import { ROUTES } from "../support/route-table.ts";
import { NOBODYS, newPlace, type Thing } from "../support/route-world.ts";
import { watchDatabase } from "../support/watch-database.ts";

const administrator = await mintPerson("Root", { administrator: true });
const mine = await newPlace("spring", administrator);
const theirs = await newPlace("autumn", administrator);
// The first use of a key is noted, which costs one more query.
await new Client().get("/api/me", { Authorization: `Bearer ${theirs.keys.manage}` });

const all = ALL_ROUTES;
const inProject = all.filter(({ path }) => path.startsWith("/api/projects/:project"));
const ofApi = all.filter(({ path }) => path.startsWith("/api/"));
const withBody = all.filter(({ body, who }) => body && who !== "service");

const parametersOf = ({ path }: Route) => [...path.matchAll(/:(\w+)/g)].map(([, name = ""]) => name);

const bearer = (secret: string) => ({ Authorization: `Bearer ${secret}` });

async function play(route: Route, client: Client, path: string, headers: Record<string, string> = {}) {
  const body = route.body && (await route.body(mine));
  return client.send<Refusal>(route.method, path, body, { ...route.headers?.(mine), ...headers });
}

/** Everything about an answer that a caller could observe, and the number of database queries behind it. */
async function observe(route: Route, client: Client, path: string, headers: Record<string, string> = {}) {
  const watched = watchDatabase(env.DB);
  const watching = elsewhere({ name: "", email: "", client }, { env: { DB: watched.database } });
  const answer = await play(route, watching.client, path, headers);
  const { error } = answer.body;
  return {
    status: answer.status,
    body: JSON.stringify(answer.body).replaceAll(error.requestId, ""),
    headers: [...answer.headers.keys()].sort(),
    queries: watched.statements.length,
    batches: watched.batches,
  };
}

test("the table knows every route of the app, and no other", () => {
  const routes = inspectRoutes(app).filter(({ isMiddleware, method }) => !isMiddleware && method !== "ALL");
  expect(new Set(Object.keys(ROUTES))).toEqual(new Set(routes.map(({ method, path }) => `${method} ${path}`)));
});

test("every route declares what it takes, once", () => {
  const declared = app.routes.filter(({ handler }) => takenBy(handler) !== null);
  expect(declared.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(Object.keys(ROUTES).sort());
});

describe("without a session", () => {
  test.each(all.filter(({ who }) => who !== "anyone"))("$route asks who it is", async (route) => {
    const answer = await play(route, new Client(), pathIn(route, mine));
    expect([answer.status, answer.body.error.code]).toEqual([401, "unauthenticated"]);
  });
});

describe("a path written in another way goes round no guard", () => {
  test.each(all.filter(({ who }) => who !== "anyone"))("$route", async (route) => {
    const path = pathIn(route, mine);
    for (const other of [path.replaceAll("/", "//").slice(1), path.replace("/a", "/%61"), `${path}/`, `/.${path}`]) {
      expect([401, 404]).toContain((await play(route, new Client(), other)).status);
    }
  });
});

describe("another's project is not there", () => {
  test.each(inProject)("$route", async (route) => {
    for (const [client, headers] of [
      [theirs.owner.client, {}],
      [new Client(), bearer(theirs.keys.manage)],
    ] as const) {
      const foreign = await observe(route, client, pathIn(route, mine), headers);
      expect(foreign.status).toBe(404);
      for (const project of [NOBODYS.project, "no-such-slug"])
        expect(await observe(route, client, pathIn(route, mine, { project }), headers)).toEqual(foreign);
      expect(await observe(route, client, pathIn(route, mine, { project: mine.project.slug }), headers)).toEqual(
        foreign,
      );
    }
  });
});

test("to a service, another's project and one that is not there are one answer", async () => {
  for (const route of all.filter(({ who, path }) => who === "service" && path.includes(":project"))) {
    const ask = (project: string) =>
      play(route, new Client(), pathIn(route, mine, { project }), bearer(theirs.keys.manage));
    const answers = await Promise.all([mine.ids.project, mine.project.slug, NOBODYS.project].map(ask));
    const nothing = route.path.includes("/search/") ? { page: { next_token: "" }, results: [] } : { decision: false };
    expect(answers.map(({ status, body }) => [status, body])).toEqual(Array(3).fill([200, nothing]));
  }
});

/** What the deployment has is everybody's, so an id of another kind stands for what is foreign to it. */
function foreignTo(thing: Thing): string {
  if (thing === "deploymentKey") return theirs.ids.key;
  return thing === "user" ? theirs.ids.member : theirs.ids[thing];
}

describe("what is another's is not there in one's own project either", () => {
  const named = all.filter((route) => !route.makes && parametersOf(route).some((name) => name !== "project"));
  test.each(named.filter(({ path }) => path.startsWith("/api/")))("$route", async (route) => {
    for (const name of parametersOf(route).filter((each) => each !== "project")) {
      const thing = thingOf(route, name);
      const foreign = foreignTo(thing);
      const answers = [foreign, NOBODYS[thing]].map((id) =>
        observe(route, whoMay({ who: route.who }, mine), pathIn(route, mine, { [name]: id })),
      );
      const [seen, missing] = await Promise.all(answers);
      expect(seen?.status).toBe(404);
      expect(seen).toEqual(missing);
    }
  });
});

describe("with too little permission", () => {
  const guarded = inProject.filter(({ who }) => who.includes(".") || who === "*");
  test.each(guarded)("$route says that $who is missing", async (route) => {
    for (const person of [mine.idle, mine.narrow]) {
      const { status, body } = await play(route, person.client, pathIn(route, mine));
      expect([status, body.error.code, body.error.details?.missing]).toEqual([403, "forbidden", [route.who]]);
    }
  });

  test.each(inProject.filter(({ who }) => who === "owner"))("$route is the owner's alone", async (route) => {
    const { status, body } = await play(route, mine.nominee.client, pathIn(route, mine));
    expect([status, body.error.details?.reason]).toEqual([403, "owner_only"]);
    expect(body.error.message).toBe("Only the owner may do this, and not by a key.");
  });

  test.each(inProject.filter(({ who }) => who === "nominee"))(
    "$route is there for the nominee alone",
    async (route) => {
      const [transfer, { client }] = [`/api/projects/${mine.ids.project}/transfer`, mine.owner];
      const { body: nominee } = await mine.nominee.client.get<{ id: string }>(
        transfer.replace("transfer", "members/me"),
      );
      expect((await client.post(transfer, { memberId: nominee.id })).status).toBe(201);
      for (const other of [mine.member, mine.idle, mine.narrow]) {
        expect((await play(route, other.client, pathIn(route, mine))).status).toBe(404);
      }
      expect((await client.delete(transfer)).status).toBe(204);
    },
  );

  test.each(all.filter(({ who }) => who === "administrator"))("$route is the administrator's", async (route) => {
    const { status, body } = await play(route, mine.owner.client, pathIn(route, mine));
    expect([status, body.error.code]).toEqual([403, "forbidden"]);
  });

  test.each(inProject)("$route names the scope that a key lacks", async (route) => {
    const { status, body } = await play(route, new Client(), pathIn(route, mine), bearer(mine.keys.check));
    expect([status, body.error.code]).toEqual([403, "forbidden"]);
    // The whole of a project is more than a key that reads may see.
    const readable = route.method === "GET" && !route.path.endsWith("/file");
    expect(body.error.details?.missing).toEqual([readable ? "read" : expect.stringMatching(/read|manage/)]);
  });

  test.each(ofApi.filter(({ who }) => who === "user" || who === "administrator"))(
    "$route is for people, not for keys",
    async (route) => {
      const { status } = await play(route, new Client(), pathIn(route, mine), bearer(mine.keys.manage));
      expect(status).toBe(401);
    },
  );
});

describe("a session that another page rides on", () => {
  test.each(ofApi.filter(({ method }) => method !== "GET"))("$route refuses it", async (route) => {
    for (const Origin of ["https://elsewhere.example", "null"]) {
      const { status, body } = await play(route, whoMay(route, mine), pathIn(route, mine), { Origin });
      expect([status, body.error.code]).toEqual([403, "forbidden"]);
    }
  });
});

describe("a body that cannot be read", () => {
  const DEEP = `${'{"a":'.repeat(1_000)}1${"}".repeat(1_000)}`;
  const longerThan = (megabytes: number) => JSON.stringify({ name: "x".repeat(megabytes * 1024 * 1024) });
  const JSON_TYPE = { "Content-Type": "application/json" };

  test.each(withBody)("$route says what is wrong with it", async (route) => {
    const send = async (body: string, headers: Record<string, string> = JSON_TYPE) => {
      const [path, all] = [pathIn(route, mine), { ...route.headers?.(mine), ...headers }];
      const answer = await whoMay(route, mine).send<Refusal>(route.method, path, body, all);
      return { status: answer.status, ...answer.body.error };
    };
    const form = { "Content-Type": "application/x-www-form-urlencoded" };
    expect(await send('{"name":')).toMatchObject({ status: 400, code: "malformed" });
    expect(await send("")).toMatchObject({ status: 400, code: "malformed" });
    expect(await send(DEEP)).toMatchObject({ status: 400, code: "malformed" });
    expect(await send("{}", form)).toMatchObject({ status: 415, code: "unsupported_media_type" });
    expect(await send(longerThan(route.megabytes ?? 1))).toMatchObject({ status: 413, code: "too_large" });
    for (const wrong of [route.invalid ?? { unexpected: true }, [], "text", null]) {
      const refused = await send(JSON.stringify(wrong));
      expect(refused).toMatchObject({ status: 422, code: "invalid" });
      expect(refused.details?.problems).toContainEqual(expect.objectContaining({ path: expect.any(String) }));
    }
  });
});

describe("what a route does not know is refused, and nothing is carried out", () => {
  const refusal = ({ who }: Route) => (who === "service" ? [400, "malformed"] : [422, "invalid"]);

  test.each(all)("$route: a query parameter", async (route) => {
    for (const name of ["dryrun", "__proto__"]) {
      const path = `${pathIn(route, mine)}?${name}=1`;
      const { status, body } = await play(route, whoMay(route, mine), path, keyFor(route, mine));
      expect([status, body.error.code]).toEqual(refusal(route));
      expect(body.error.message).toContain(`\`${name}\``);
    }
  });

  test.each(all.filter(({ method }) => method !== "GET"))("$route: a key of the body", async (route) => {
    const path = pathIn(route, mine);
    const body = { ...((await route.body?.(mine)) as object), unexpected: true };
    const headers = { ...route.headers?.(mine), ...keyFor(route, mine) };
    const answer = await whoMay(route, mine).send<Refusal>(route.method, path, body, headers);
    // AuthZEN bids us to let it pass.
    if (route.who === "service") return expect(answer.status).toBe(200);
    expect([answer.status, answer.body.error.code]).toEqual([422, "invalid"]);
    expect(answer.body.error.details?.problems).toContainEqual(
      expect.objectContaining({ path: "unexpected", code: "unknown_key" }),
    );
  });

  test("a query parameter that is given twice, of which only one could count", async () => {
    const path = `${pathIn({ path: "/api/projects/:project/permissions/:name" } as Route, mine, { name: "a.b" })}?dryRun=1&dryRun=0`;
    const { status, body } = await mine.owner.client.delete<Refusal>(path);
    expect([status, body.error.details?.problems]).toEqual([
      422,
      [{ path: "dryRun", code: "repeated_parameter", message: "Give `dryRun` once, not twice." }],
    ]);
  });

  test("an attribute that no object of the runtime could hold", async () => {
    for (const name of ["__proto__", "constructor", "prototype"]) {
      const body = `{"name":"Seven","attributes":{"${name}":"x"}}`;
      const { status, body: refused } = await mine.owner.client.put<Refusal>(
        `/api/projects/${mine.ids.project}/resources/post/reserved`,
        body,
        { "Content-Type": "application/json" },
      );
      expect([status, refused.error.message]).toEqual([422, `An attribute cannot be named ${name}.`]);
    }
  });
});

describe("a caller who may", () => {
  test.each(all)("$route does it", async (route) => {
    await route.before?.(mine);
    const client = whoMay(route, mine);
    const answer = await play(route, client, pathIn(route, mine), keyFor(route, mine));
    expect({ status: answer.status, body: answer.body }).toMatchObject({ status: route.status ?? 200 });
  });
});
