import { expect } from "vitest";
import type { Catalogue } from "../../access/types.ts";
import { testCatalogue } from "../access/scenario.ts";
import type { Played } from "./scenario-project.ts";

// Each search lists exactly what the lines that it covers allow.

export type Find = (slug: string, kind: "subject" | "resource" | "action", body: object) => Promise<object[]>;
type PlayedLine = Played["lines"][number];

/** One search for all lines that differ in the subject's id alone. */
export async function playSubjects(find: Find, { slug, lines }: Played): Promise<void> {
  const bodyOf = ({ question: { subject, ...rest } }: PlayedLine) => ({ ...rest, subject: { ...subject, id: "" } });
  for (const [body, ofOne] of searches(lines, bodyOf)) {
    const found = await find(slug, "subject", body);
    for (const { line, question, sentence } of ofOne) {
      const { type, id } = question.subject;
      expectListed(found, { type, id }, "may" in line, sentence);
    }
  }
}

/** Only what is registered is found; a scenario says of the others what holds when they are asked about. */
export async function playResources(find: Find, { slug, scenario, lines }: Played): Promise<void> {
  const registered = lines.filter(({ line }) => scenario.resources?.[line.on]);
  const bodyOf = ({ question: { resource, ...rest } }: PlayedLine) => ({ ...rest, resource: { ...resource, id: "" } });
  for (const [body, ofOne] of searches(registered, bodyOf)) {
    const found = await find(slug, "resource", body);
    for (const { line, question, sentence } of ofOne) {
      const { type, id } = question.resource;
      expectListed(found, { type, id }, "may" in line, sentence);
    }
  }
}

/** A search sends no properties of actions, and looks at the permissions of the resource's own type. */
export async function playActions(find: Find, { slug, scenario, lines }: Played): Promise<void> {
  const { permissions = [], builtInGroups } = scenario.project ?? {};
  const catalogue = testCatalogue({ permissions, ...(builtInGroups ? { builtInGroups } : {}) });
  const plain = lines.filter(({ question: { action } }) => action.properties === undefined);
  for (const [body, ofOne] of searches(plain, ({ question: { subject, resource } }) => ({ subject, resource }))) {
    const found = await find(slug, "action", body);
    for (const { line, question, sentence } of ofOne) {
      const name = listedAs(question.action.name, question.resource.type, catalogue);
      if (name !== null) expectListed(found, { name }, "may" in line, sentence);
    }
  }
}

const searches = (lines: readonly PlayedLine[], bodyOf: (line: PlayedLine) => object): [object, PlayedLine[]][] =>
  [...Map.groupBy(lines, (line) => JSON.stringify(bodyOf(line)))].map(([body, ofOne]) => [JSON.parse(body), ofOne]);

function expectListed(found: readonly object[], result: object, isListed: boolean, sentence: string) {
  const names = found.map((each) => JSON.stringify(each));
  expect(names.includes(JSON.stringify(result)), sentence).toBe(isListed);
}

/** By its short action where that means it; null: a permission of another type, which is not looked at. */
function listedAs(name: string, type: string, { permissions, byAction }: Catalogue): string | null {
  const permission = permissions.get(name);
  if (permission === undefined) return name;
  if (permission.resourceType !== type) return null;
  return byAction.get(type)?.get(permission.action) === name ? permission.action : name;
}
