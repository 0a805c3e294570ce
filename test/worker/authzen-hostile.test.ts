import { env } from "cloudflare:workers";
import fc from "fast-check";
import { afterEach, beforeAll, expect, test } from "vitest";
import type { ProjectView } from "../../worker/api-type.ts";
import { app } from "../../worker/app.ts";
import { jsonHeaders } from "../support/client.ts";
import { type Known, mintPeople } from "../support/people.ts";
import { joinAs } from "../support/route-world.ts";
import { makeKey } from "../support/service.ts";
import { edit, newProject, ok, P } from "../support/team.ts";

// A member who may do one thing to one resource, in bodies that an attacker has changed.

const EVALUATION = "/access/v1/evaluation";
const PATHS = [
  EVALUATION,
  "/access/v1/evaluations",
  "/access/v1/search/subject",
  "/access/v1/search/resource",
  "/access/v1/search/action",
];
const asked = {
  subject: { type: "person", id: "alice" },
  action: { name: "can_read" },
  resource: { type: "record", id: "1" },
};

let owner: Known;
let project: ProjectView;
let secret: string;

beforeAll(async () => {
  const [olga, alice] = await mintPeople(["Olga", "Alice"]);
  if (!olga || !alice) throw new Error("Two names make two people.");
  owner = olga;
  project = await newProject(owner);
  const permission = { name: "records.read", resourceType: "record", action: "can_read", label: "Read" };
  ok(await owner.client.post(`${P(project)}/permissions`, permission));
  ok(await owner.client.put(`${P(project)}/resources/record/1`, { name: "1" }));
  const id = await joinAs(owner, project, alice, { grants: [{ permission: "records.read", scope: "record:1" }] });
  ok(await edit(owner, project, id, { aliases: [{ type: "person", id: "alice" }] }));
  secret = (await makeKey(owner, project, ["read"])).secret;
});

interface Sent {
  readonly path?: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly key?: string;
}

async function send({ path = EVALUATION, body, key = secret }: Sent) {
  const headers = { Authorization: `Bearer ${key}`, ...jsonHeaders(body) };
  const request = new Request(`http://localhost:8787${path}`, { method: "POST", headers, body });
  const answer = await app.fetch(request, env, { waitUntil() {}, passThroughOnException() {}, props: {} });
  return { status: answer.status, text: await answer.text() };
}

/** What went before has broken nothing. */
afterEach(async () => {
  expect(await send({ body: JSON.stringify(asked) })).toEqual({ status: 200, text: '{"decision":true}' });
});

const bytesOf = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;

/** The text with one of its bytes replaced, taken out, or put in before. */
const oneByteOff = (text: string) =>
  fc
    .record({
      at: fc.nat(bytesOf(text).length - 1),
      byte: fc.oneof(fc.nat(255), fc.integer({ min: 32, max: 126 })),
      how: fc.constantFrom(0, 1, 2),
    })
    .map(({ at, byte, how }) => {
      const bytes = [...bytesOf(text)];
      bytes.splice(at, how === 2 ? 0 : 1, ...(how === 1 ? [] : [byte]));
      return Uint8Array.from(bytes);
    });

/** The question that the bytes ask, as any reader would have it; null if they ask none. */
function questionIn(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
    const { subject, action, resource } = JSON.parse(text);
    return JSON.stringify([subject.type, subject.id, action.name, resource.type, resource.id]);
  } catch {
    return null;
  }
}

test("a body that is one byte off is refused, or answered as what it says", async () => {
  const text = JSON.stringify({ ...asked, context: { note: "é" } });
  const right = questionIn(bytesOf(text));
  await fc.assert(
    fc.asyncProperty(oneByteOff(text), async (body) => {
      const { status, text: answer } = await send({ body });
      const expected =
        questionIn(body) === right ? ['200 {"decision":true}', "400"] : ['200 {"decision":false}', "400"];
      expect(expected).toContain(status === 400 ? "400" : `${status} ${answer}`);
    }),
    { numRuns: 300 },
  );
});

test("a key that is one byte off does not exist, and a path that is one byte off is another's", async () => {
  const body = JSON.stringify(asked);
  const ascii = (text: string) =>
    oneByteOff(text)
      .map((bytes) => String.fromCharCode(...bytes))
      .filter((other) => other !== text && /^[!-~]+$/.test(other));
  await fc.assert(
    fc.asyncProperty(ascii(secret), async (key) => {
      expect((await send({ body, key })).status).toBe(401);
    }),
    { numRuns: 30 },
  );
  const path = `/projects/${project.slug}${EVALUATION}`;
  expect((await send({ body, path })).text).toBe('{"decision":true}');
  await fc.assert(
    fc.asyncProperty(
      ascii(path).filter(
        (other) => !other.includes("#") && !other.includes("?") && new URL(other, "http://localhost").pathname !== path,
      ),
      async (other) => {
        expect((await send({ body, path: other.startsWith("/") ? other : `/${other}` })).text).not.toContain(
          '"decision":true',
        );
      },
    ),
    { numRuns: 60 },
  );
});

test("bytes of any kind are 400, wherever they are sent", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...PATHS), async (bytes, path) => {
      expect((await send({ body: Uint8Array.from(bytes), path })).status).toBe(400);
    }),
    { numRuns: 60 },
  );
});

test("JSON of any kind in any place is answered or 400", async () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom({}, [], null, "", "__proto__", { __proto__: null }),
  );
  const entity = fc.oneof(
    value,
    fc.record(
      {
        type: fc.string({ unit: "binary" }),
        id: fc.string({ unit: "binary" }),
        name: fc.string({ unit: "binary" }),
        properties: value,
      },
      { requiredKeys: [] },
    ),
  );
  const body = fc.record(
    {
      subject: entity,
      action: entity,
      resource: entity,
      context: value,
      evaluations: fc.oneof(
        value,
        fc.array(fc.record({ subject: entity, action: entity, resource: entity }, { requiredKeys: [] }), {
          maxLength: 3,
        }),
      ),
      options: value,
      page: fc.oneof(value, fc.record({ token: fc.string(), limit: fc.nat(5) }, { requiredKeys: [] })),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(body, fc.constantFrom(...PATHS), fc.boolean(), async (drawn, path, whole) => {
      const { status, text } = await send({ body: JSON.stringify(whole ? { ...asked, ...drawn } : drawn), path });
      expect([200, 400], text).toContain(status);
    }),
    { numRuns: 200 },
  );
});

test("a prototype says nothing: not in place of an entity, not in one, not as the name of a property", async () => {
  const { subject, ...rest } = asked;
  const raw = (text: string, path = EVALUATION) => send({ body: text, path });
  const own = JSON.stringify(subject);
  const others = JSON.stringify(rest).slice(1);
  expect((await raw(`{"__proto__":{"subject":${own}},${others}`)).status).toBe(400);
  expect((await raw(`{"subject":{"__proto__":${own}},${others}`)).status).toBe(400);
  expect((await raw(`{"constructor":{"prototype":{"subject":${own}}},${others}`)).status).toBe(400);
  const batch = `{"subject":${own},"evaluations":[{"__proto__":{"subject":{"type":"person","id":"bob"}}}],${others}`;
  expect((await raw(batch, "/access/v1/evaluations")).text).toBe('{"evaluations":[{"decision":true}]}');
  for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty", "record", "account"]) {
    const properties = `{"${name}":{"record":"1","id":"1"}}`;
    const about = (id: string) =>
      `{"subject":{"type":"person","id":"alice","properties":${properties}},"action":{"name":"can_read","properties":${properties}},"resource":{"type":"record","id":"${id}","properties":${properties}}}`;
    expect((await raw(about("1"))).text).toBe('{"decision":true}');
    expect((await raw(about("2"))).text).toBe('{"decision":false}');
  }
  expect(({} as Record<string, unknown>).subject).toBeUndefined();
});
