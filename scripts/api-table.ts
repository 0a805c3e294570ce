import type { Document, DocumentedOperation } from "../worker/openapi/types.ts";

const PROJECT = "/api/projects/{project}";
const BEGIN = "<!-- routes: written by `npm run generate` -->";
const END = "<!-- /routes -->";

/** The page with its tables of routes generated from the document. */
export function withRoutes(page: string, document: Document): string {
  const [before = "", rest = ""] = page.split(BEGIN);
  const [, after = ""] = rest.split(END);
  return `${before}${BEGIN}\n\n${tablesOf(document)}\n${END}${after}`;
}

const tablesOf = (document: Document): string => document.tags.map(({ name }) => tableOf(name, document)).join("\n");

function tableOf(tag: string, { paths }: Document): string {
  const rows = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([, { tags }]) => tags.includes(tag))
      .map(([method, operation]) => rowOf(method, path, operation)),
  );
  return [`### ${tag}`, "", "| route | | needs | in → out |", "| --- | --- | --- | --- |", ...rows, ""].join("\n");
}

function rowOf(method: string, path: string, operation: DocumentedOperation): string {
  const route = `${method.toUpperCase()} ${path.startsWith(PROJECT) ? `P${path.slice(PROJECT.length)}` : path}`;
  const needs = operation["x-needs"];
  const named = /[.*]/.test(needs) ? `\`${needs}\`` : (NEEDS[needs] ?? needs);
  const cells = [`\`${route}\``, operation.summary, named, `${takenBy(operation)}${answeredBy(operation)}`.trim()];
  return `| ${cells.join(" | ")} |`;
}

const NEEDS: Readonly<Record<string, string>> = {
  anyone: "nothing",
  user: "a session",
  administrator: "the administrator",
  member: "a member",
  owner: "the owner, no key",
  nominee: "the nominee, no key",
  service: "a key",
  synced: "a key with Sync",
};

function takenBy({ parameters, requestBody }: DocumentedOperation): string {
  const query = parameters.filter(({ in: where }) => where === "query").map(({ name }) => name);
  const asked = query.length > 0 ? [`\`?${query.join("&")}\``] : [];
  const body = requestBody ? [`\`${shapeOf(requestBody.content["application/json"]?.schema)}\``] : [];
  return [...asked, ...body].join(" ");
}

interface Shape {
  readonly $ref?: string;
  readonly type?: unknown;
  readonly items?: unknown;
  readonly anyOf?: unknown;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
}

function answeredBy({ responses }: DocumentedOperation): string {
  const [content] = Object.entries(responses).flatMap(([status, each]) =>
    status.startsWith("2") && "content" in each ? [each.content] : [],
  );
  if (!content) return "";
  const json = content["application/json"];
  return ` → ${json ? `\`${shapeOf(json.schema)}\`` : Object.keys(content).join(", ")}`;
}

/** A schema's name, or the keys of an object, with a question mark after optional ones. */
function shapeOf(schema: unknown): string {
  const { $ref, anyOf, properties = {}, required = [], type, items }: Shape = schema ?? {};
  if ($ref) return $ref.split("/").at(-1) ?? "";
  if (Array.isArray(anyOf)) return anyOf.map((each) => shapeOf(each)).join(" or ");
  if (type === "array") return `[${shapeOf(items)}]`;
  if (Object.keys(properties).length === 0) return type === "object" ? "{ … }" : String(type ?? "null");
  const { items: listed } = (properties.items ?? {}) as Shape;
  if (listed) return `{ items: [${shapeOf(listed)}], nextCursor }`;
  return `{ ${Object.keys(properties)
    .map((key) => (required.includes(key) ? key : `${key}?`))
    .join(", ")} }`;
}
