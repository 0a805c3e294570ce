import { beforeAll, describe, expect, test } from "vitest";
import type { CheckView } from "../../worker/api-type.ts";
import type { Line, Scenario } from "../access/scenario.ts";
import { SCENARIOS } from "../access/scenarios/all.ts";
import { type Known, mintPerson } from "../support/people.ts";
import { type Played, playedProjects } from "../support/scenario-project.ts";
import { type Find, playActions, playResources, playSubjects } from "../support/scenario-searches.ts";
import { Process } from "../support/sdk.ts";
import { deploymentService, type Service } from "../support/service.ts";
import { ok } from "../support/team.ts";

// What each scenario says holds in every way that a service may ask; the core's own ways are in test/access and
// test/freshness. One project holds the facts for all of them.

let owner: Known;
let service: Service;
const played = new Map<Scenario, Promise<Played[]>>();

beforeAll(async () => {
  [owner, service] = [await mintPerson("Olga"), await deploymentService(["read", "sync"])];
});

const projectsOf = (scenario: Scenario): Promise<Played[]> => {
  const known = played.get(scenario) ?? playedProjects(owner, scenario);
  played.set(scenario, known);
  return known;
};

const WAYS: Readonly<Record<string, (project: Played) => Promise<void>>> = {
  async "an evaluation"({ slug, lines }) {
    for (const { line, question, sentence } of lines) {
      expect((await service.send(question, pathOf(slug))).body, sentence).toEqual({ decision: "may" in line });
    }
  },

  async "a batch that asks why"({ slug, lines }) {
    const answers = await evaluateAll({ slug, lines }, { "Gatehouse-Explain": "true" });
    for (const [at, { line, sentence }] of lines.entries())
      expect(answers[at], sentence).toMatchObject(explained(line));
  },

  async "a batch"(project) {
    const answers = await evaluateAll(project);
    expect(answers.map((answer) => Object.keys(answer))).toEqual(project.lines.map(() => ["decision"]));
    expectAll(
      project.lines,
      answers.map(({ decision }) => decision),
    );
  },

  async "the SDK over HTTP"({ slug, lines }) {
    const { gatehouse } = new Process(service.secret, { project: slug });
    expectAll(lines, await gatehouse.checkMany(lines.map(({ question }) => question)));
  },

  async "the synced SDK"({ slug, scenario, lines }) {
    const process = new Process(service.secret);
    const synced = process.gatehouse.sync(slug);
    // Of a project in which nothing happens the server is asked.
    const isHeld = scenario.project !== null && (scenario.project.status ?? "active") === "active";
    if (isHeld) await synced.ready();
    process.requests.length = 0;
    expectAll(lines, await synced.checkMany(lines.map(({ question }) => question)));
    if (isHeld) expect(process.requests).toEqual([]);
    synced.close();
  },

  "a search of subjects": (project) => playSubjects(find, project),
  "a search of resources": (project) => playResources(find, project),
  "a search of actions": (project) => playActions(find, project),
};

describe.each(Object.entries(WAYS))("%s", (_, play) => {
  test.each(SCENARIOS)("$name", async (scenario) => {
    for (const project of await projectsOf(scenario)) await play(project);
  });
});

const pathOf = (slug: string, api = "evaluation") => `/projects/${slug}/access/v1/${api}`;

async function evaluateAll({ slug, lines }: Pick<Played, "slug" | "lines">, headers = {}): Promise<CheckView[]> {
  const evaluations = lines.map(({ question }) => question);
  const path = pathOf(slug, "evaluations");
  return ok<{ evaluations: CheckView[] }>(await service.send({ evaluations }, path, headers)).evaluations;
}

const find: Find = async (slug, kind, body) =>
  ok<{ results: object[] }>(await service.send(body, pathOf(slug, `search/${kind}`))).results;

function expectAll(lines: Played["lines"], decisions: readonly boolean[]) {
  const said = lines.map(({ sentence }, at) => [sentence, decisions[at]]);
  expect(said).toEqual(lines.map(({ line, sentence }) => [sentence, "may" in line]));
}

/** Times and own notations apart, the reason reads as the core gives it. */
function explained(line: Line): object {
  if ("mayNot" in line) {
    const { grant: _, ...nearest } = line.nearest ?? {};
    return { decision: false, context: { reason: line.reason, ...(line.nearest ? { nearest } : {}) } };
  }
  const { grant: _, ...because } = line.because ?? {};
  return { decision: true, context: line.because ? { because } : {} };
}
