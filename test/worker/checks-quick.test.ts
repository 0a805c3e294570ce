import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import fc from "fast-check";
import * as v from "valibot";
import { beforeAll, describe, expect, test } from "vitest";
import { parseUnambiguous } from "../../worker/answers/checks/ambiguity.ts";
import { questionIn } from "../../worker/answers/checks/question-in.ts";
import { answerQuickly } from "../../worker/answers/checks/quick.ts";
import { CheckQuestion } from "../../worker/answers/checks/schemas.ts";
import type { MemberView, ProjectView } from "../../worker/api-type.ts";
import { app } from "../../worker/app.ts";
import { jsonHeaders } from "../support/client.ts";
import { type Asked, deploymentService, may, newService, type Service } from "../support/service.ts";
import { join, newPerson, newProject, type Person } from "../support/team.ts";

let service: Service;
let ann: Person & { member: MemberView };
let project: ProjectView;

beforeAll(async () => {
  const owner = await newPerson("Olga");
  project = await newProject(owner);
  ann = await join(owner, project, "Ann", { presets: ["client"] });
  service = await newService(owner, project);
});

const text = fc.oneof(fc.string(), fc.constantFrom("user", "\ud800", "\ufffd", ""));
const maybe = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: fc.jsonValue() });
const properties = maybe(fc.dictionary(text, fc.jsonValue()));
const entity = maybe(fc.record({ type: maybe(text), id: maybe(text), properties }, { requiredKeys: ["type"] }));
const action = maybe(fc.record({ name: maybe(text), properties }, { requiredKeys: ["name"] }));
const body = maybe(
  fc.record({ subject: entity, action, resource: entity, context: properties }, { requiredKeys: ["subject"] }),
);

test("a body is a question to the quick way exactly if it is one to the ordinary way", () => {
  fc.assert(
    fc.property(body, (sent) => {
      const json = JSON.stringify(sent);
      expect(questionIn(json) !== null).toBe(isOrdinary(json));
    }),
    { numRuns: 2_000 },
  );
});

function isOrdinary(json: string): boolean {
  try {
    return v.is(CheckQuestion, parseUnambiguous(json));
  } catch {
    return false;
  }
}

async function answeredBeforeRoutes(path: string, headers: Record<string, string>, resource?: Asked["resource"]) {
  const json = JSON.stringify(may(ann.email, "publish", resource));
  const request = new Request(`http://localhost:8787${path}`, {
    method: "POST",
    headers: { Authorization: `Bearer ${service.secret}`, ...jsonHeaders(json), ...headers },
    body: json,
  });
  return (await answerQuickly(request, env, createExecutionContext())) instanceof Response;
}

describe("an answer the quick way", () => {
  const question = () => JSON.stringify(may(ann.email, "publish"));
  const send = async (withLength: boolean, headers: Record<string, string> = {}, body: BodyInit = question()) => {
    const { "Content-Length": length = "", ...rest } = jsonHeaders(question());
    const request = new Request("http://localhost:8787/access/v1/evaluation", {
      method: "POST",
      headers: {
        Authorization: `Bearer ${service.secret}`,
        ...rest,
        ...(withLength ? { "Content-Length": length } : {}),
        ...headers,
      },
      body,
    });
    const answer = await app.fetch(request, env, createExecutionContext());
    return { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() };
  };

  test("is given for the very path alone, to what does not ask for more", async () => {
    await send(false);
    const quick = (path: string, headers = {}) => answeredBeforeRoutes(path, headers);
    expect(await quick("/access/v1/evaluation")).toBe(true);
    for (const path of [
      "/access/v1/evaluations",
      "/access/v1/evaluation?a",
      `/projects/${project.slug}/access/v1/evaluation`,
    ]) {
      expect(await quick(path), path).toBe(false);
    }
    expect(await quick("/access/v1/evaluation", { "Gatehouse-Explain": "true" })).toBe(false);
  });

  test("is given to a key of the deployment once it is known where the question belongs", async () => {
    const all = await deploymentService();
    const about = { type: "project", id: project.slug };
    const isQuick = () =>
      answeredBeforeRoutes("/access/v1/evaluation", { Authorization: `Bearer ${all.secret}` }, about);
    await all.send(may(ann.email, "publish", { type: "project", id: "no-such-project" }));
    expect(await isQuick()).toBe(false);
    await all.send(may(ann.email, "publish", about));
    expect(await isQuick()).toBe(true);
  });

  test("is the ordinary one, headers and all", async () => {
    await send(false);
    const id = { "X-Request-ID": "same" };
    const [quick, ordinary] = [await send(true, id), await send(false, id)];
    const withoutAge = ({ headers: { "gatehouse-age": _, ...headers }, ...rest }: typeof quick) => ({
      ...rest,
      headers,
    });
    expect(withoutAge(quick)).toEqual(withoutAge(ordinary));
    expect(quick.body).toBe('{"decision":true}');
  });

  test("is refused as on the ordinary way, to the letter", async () => {
    await send(false);
    const id = { "X-Request-ID": "same" };
    const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    const text = question();
    for (const body of [
      ...["", "{", "[]", "{}", "\xff", '{"a":"\xff"}', '{"a":\xff}', '{"a":"\xef\xbf\xbd"}', '{"a":1,"a":2}'],
      ...[`${text}\xff`, text.replace("publish", "publi\xffh"), text.replace('"action"', '"action" \xc3'), `[${text}]`],
    ]) {
      const [quick, ordinary] = [await send(true, id, bytes(body)), await send(false, id, bytes(body))];
      expect([quick.status, quick.body], body).toEqual([400, ordinary.body]);
    }
  });
});
