import { expect, test } from "vitest";
import { app } from "../../worker/app.ts";
import { describeApi } from "../../worker/openapi/document.ts";
import type { Content } from "../../worker/openapi/types.ts";
import { Client } from "../support/client.ts";
import { expectDocumented, problemsOf } from "../support/documented.ts";
import { ALL_ROUTES } from "../support/route-story.ts";

const document = describeApi(app.routes, "http://localhost:8787");
const templateOf = (path: string): string => path.replaceAll(/:(\w+)/g, "{$1}");
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ route: `${method.toUpperCase()} ${path}`, ...operation })),
);

test("the document has every route but those of the local mailbox, each with what it needs", () => {
  const described = operations.map(({ route, "x-needs": needs }) => [route, needs]);
  const routes = ALL_ROUTES.filter(({ path }) => !path.startsWith("/mailbox"));
  const known = routes.map(({ method, path, who }) => [`${method} ${templateOf(path)}`, who]);
  expect(described.toSorted()).toEqual(known.toSorted());
});

test("each operation has a name of its own, a body if its route takes one, and an example for each body", () => {
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  const taking = ALL_ROUTES.filter(({ body, path }) => body && !path.startsWith("/mailbox"));
  const withBody = operations.filter(({ requestBody }) => requestBody).map(({ route }) => route);
  expect(withBody.toSorted()).toEqual(taking.map(({ method, path }) => `${method} ${templateOf(path)}`).toSorted());
  for (const { route, requestBody, responses } of operations) {
    const answers = Object.values(responses).flatMap((each) => ("$ref" in each ? [] : [each.content]));
    const contents = [requestBody?.content, ...answers];
    expect(
      contents.flatMap((content) => unfitExamples(content ?? {})),
      route,
    ).toEqual([]);
  }
});

test("refusals that many routes share have an example, too", () => {
  for (const [name, { content = {} }] of Object.entries(document.components.responses)) {
    expect(unfitExamples(content), name).toEqual([]);
  }
});

const unfitExamples = (content: Content): string[] =>
  Object.values(content).flatMap(({ schema, example }) =>
    example === undefined ? ["none"] : problemsOf(schema, example),
  );

test("it is served to anyone, for a while, as the deployment's own", async () => {
  const { status, headers, body } = await new Client().get("/api/openapi.json", { Authorization: "Bearer gk_ended" });
  expect([status, body]).toEqual([200, document]);
  expect(headers.get("Cache-Control")).toBe("public, max-age=3600");
});

test("an answer that the document does not know fails the test that got it", () => {
  const answered = {
    method: "GET",
    path: "/healthz",
    status: 200,
    headers: new Headers({ "Content-Type": "application/json" }),
  };
  expect(() => expectDocumented({ ...answered, body: { ok: true } })).not.toThrow();
  expect(() => expectDocumented({ ...answered, body: { ok: true, more: 1 } })).toThrow(/does not fit/);
  expect(() => expectDocumented({ ...answered, body: {} })).toThrow(/does not fit/);
  expect(() => expectDocumented({ ...answered, body: { ok: true }, headers: new Headers() })).toThrow(/does not know/);
  expect(() => expectDocumented({ ...answered, status: 418, body: {} })).toThrow(/does not know/);
});
