import type { RouterRoute } from "hono/types";
import { type Takes, takenBy } from "../platform/http/valid.ts";
import { componentSchemas } from "./answer-schema.ts";
import { bodyComponents, bodySchema } from "./body-schema.ts";
import { exampleOf } from "./example.ts";
import type { Needs, Operation } from "./operation.ts";
import { OPERATIONS } from "./operations/all.ts";
import { parametersOf } from "./parameters.ts";
import { responsesOf, sharedResponses } from "./responses.ts";
import type { Document, DocumentedOperation } from "./types.ts";

const INFO = {
  title: "Gatehouse",
  version: "1",
  summary: "Projects, members, permissions, and checks over AuthZEN.",
  license: { name: "MIT", identifier: "MIT" },
};

/** The API as OpenAPI 3.1. Inputs come from the handlers' own schemas, the rest from `operations/`. */
export function describeApi(routes: readonly RouterRoute[], origin: string): Document {
  const taken = takenByRoute(routes);
  const schemas = { ...bodyComponents(), ...componentSchemas() };
  const paths: Record<string, Record<string, DocumentedOperation>> = {};
  for (const [tag, operations] of Object.entries(OPERATIONS)) {
    for (const [route, operation] of Object.entries(operations)) {
      const [method = "", path = ""] = route.split(" ");
      const described = describeOperation(route, { tag, operation, takes: taken.get(route) ?? {}, schemas });
      paths[templateOf(path)] = { ...paths[templateOf(path)], [method.toLowerCase()]: described };
    }
  }
  const tags = Object.keys(OPERATIONS).map((name) => ({ name }));
  const responses = sharedResponses(Object.assign({}, ...Object.values(OPERATIONS)), schemas);
  return {
    openapi: "3.1.0",
    info: INFO,
    servers: [{ url: origin }],
    tags,
    paths,
    components: { schemas, responses, ...AROUND },
  };
}

const AROUND = {
  securitySchemes: {
    key: { type: "http", scheme: "bearer", description: "A service key: `gk_…`." },
    session: { type: "apiKey", in: "cookie", name: "__Host-session", description: "A person who is signed in." },
  },
  headers: {
    RequestId: { description: "The one that was sent, or a new one.", schema: { type: "string" } },
  },
} as const;

/** Turns `/projects/:project` into `/projects/{project}`. */
const templateOf = (path: string): string => path.replaceAll(/:(\w+)/g, "{$1}");

function takenByRoute(routes: readonly RouterRoute[]): Map<string, Takes> {
  const declared = routes.map(({ method, path, handler }) => [`${method} ${path}`, takenBy(handler)] as const);
  return new Map(declared.flatMap(([route, takes]) => (takes ? [[route, takes]] : [])));
}

interface Described {
  readonly tag: string;
  readonly operation: Operation;
  readonly takes: Takes;
  readonly schemas: Document["components"]["schemas"];
}

function describeOperation(route: string, { tag, operation, takes, schemas }: Described): DocumentedOperation {
  const { id, summary, description, needs } = operation;
  return {
    operationId: id,
    summary,
    description: [...(description ? [description] : []), NEEDS[needs] ?? `Needs the permission \`${needs}\`.`].join(
      "\n\n",
    ),
    "x-needs": needs,
    tags: [tag],
    security: securityOf(needs),
    parameters: parametersOf(route, operation, takes),
    ...bodyOf(operation, takes, schemas),
    responses: responsesOf(route, operation, schemas),
  };
}

const NEEDS: Readonly<Record<string, string>> = {
  anyone: "Needs nothing.",
  user: "Needs a session.",
  administrator: "For the administrator of the deployment.",
  member: "For members of the project, and keys with scope Read.",
  owner: "For the owner of the project, and not by a key.",
  nominee: "For the member who is offered the ownership, and not by a key.",
  service: "Needs a service key: scope Check to ask, scope Read to search.",
  synced: "Needs a service key with scope Sync.",
  "*": "Needs the permission `*`.",
};

function securityOf(needs: Needs): object[] {
  if (needs === "anyone") return [];
  if (needs === "service" || needs === "synced") return [{ key: [] }];
  const isForPeople = ["user", "administrator", "owner", "nominee"].includes(needs);
  return isForPeople ? [{ session: [] }] : [{ key: [] }, { session: [] }];
}

function bodyOf({ example }: Operation, { json, unread }: Takes, schemas: Described["schemas"]) {
  const schema = json ?? unread;
  if (!schema) return {};
  const body = bodySchema(schema);
  const content = { schema: body, example: example ?? exampleOf(body, schemas) };
  return { requestBody: { required: true, content: { "application/json": content } } };
}
