import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { Failure } from "../../worker/platform/errors.ts";
import { Meter } from "../../worker/platform/limits/meter.ts";
import { Client, type Refusal, randomAddress } from "../support/client.ts";
import { may, newService } from "../support/service.ts";
import { newPerson, newProject, ok, P } from "../support/team.ts";
import { watchDatabase } from "../support/watch-database.ts";

const failureOf = (run: () => void): Failure | null => {
  try {
    run();
    return null;
  } catch (error) {
    return error instanceof Failure ? error : null;
  }
};

describe("a meter", () => {
  test("admits as many as it may in each window, by their weight, and says when to come back", () => {
    const meter = new Meter({ max: 10, windowMs: 10_000 });
    expect([meter.admits("a", 6, 1_000), meter.admits("a", 5, 2_000), meter.admits("a", 4, 3_000)]).toEqual([
      true,
      false,
      true,
    ]);
    expect(meter.admits("b", 10, 3_000)).toBe(true);
    const failure = failureOf(() => meter.take("a", 1, 4_500));
    expect([failure?.code, failure?.details]).toEqual(["too_many_requests", { retryAfter: 7 }]);
    expect(meter.admits("a", 10, 11_000)).toBe(true);
  });

  test("gives back what did not count, and is not stopped by a clock that was set back", () => {
    const meter = new Meter({ max: 1, windowMs: 10_000 });
    meter.take("a", 1, 100_000);
    meter.giveBack("a");
    expect([meter.admits("a", 1, 100_000), meter.admits("a", 1, 100_000), meter.admits("a", 1, 0)]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe("bearers that are no key's", () => {
  const bearer = (secret: string) => ({ Authorization: `Bearer ${secret}` });

  test("stop reaching the database, by the API and by checks, while keys on their network go on", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const network = randomAddress();
    const service = await newService(owner, project, ["check"], { network });
    const question = may(owner.email, "view");
    await service.send(question);
    const { database, statements } = watchDatabase(env.DB);
    const stranger = new Client({ network, env: { DB: database } });
    const tries = Array.from({ length: 320 }, (_, at) => at);
    const answers = await Promise.all(
      tries.map((at) =>
        at % 2 === 0
          ? stranger.get<Refusal>("/api/me", bearer(`gk_${at}`))
          : stranger.post<Refusal>("/access/v1/evaluation", question, bearer(`gk_${at}`)),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401, 429]));
    expect(answers.some(({ headers }) => Number(headers.get("Retry-After")) > 0)).toBe(true);
    expect(statements.filter((sql) => sql.includes("service_keys")).length).toBeLessThanOrEqual(300);
    const before = statements.length;
    expect((await stranger.get("/api/me", bearer("gk_another"))).status).toBe(429);
    expect(statements).toHaveLength(before);
    expect(ok(await service.send(question))).toEqual({ decision: true });
    expect((await new Client().get("/api/me", bearer("gk_another"))).status).toBe(401);
  });
});

describe("what costs more than a look into memory", () => {
  test("questions that ask why are counted by key, and the bare ones go on", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const service = await newService(owner, project, ["check"]);
    const question = may(owner.email, "view");
    const batch = { ...question, evaluations: Array.from({ length: 1_000 }, () => ({})) };
    const explained = () => service.send(batch, "/access/v1/evaluations", { "Gatehouse-Explain": "true" });
    let refused = null;
    for (let times = 0; times < 50 && refused === null; times++) {
      const answer = await explained();
      if (answer.status === 429) refused = answer;
    }
    expect(Number(refused?.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect(ok(await service.send(question))).toEqual({ decision: true });
  });

  test("project files are counted by who sends them, dry runs too", async () => {
    const owner = await newPerson("Olga");
    const project = await newProject(owner);
    const imported = () => owner.client.put(`${P(project)}/file?dryRun=1`, {});
    const statuses: number[] = [];
    for (let times = 0; times < 122; times++) statuses.push((await imported()).status);
    expect([statuses.slice(0, 120).includes(429), statuses.at(-1)]).toEqual([false, 429]);
  });
});
