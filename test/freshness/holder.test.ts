import { describe, expect, test } from "vitest";
import { catalogueOf } from "../../access/catalogue.ts";
import { answering, askHub, dueRenewals, type Effect, type HubAsk } from "../../access/lease/effects.ts";
import { type Fact, type FactsRead, filingOf, type UserFact } from "../../access/lease/facts.ts";
import type { Holder, Outcome } from "../../access/lease/holder.ts";
import type { MissingFacts } from "../../access/lease/missing-facts.ts";
import type { Reply } from "../../access/lease/protocol.ts";
import type { Properties, Question } from "../../access/types.ts";
import { grant, ownPermission } from "../access/scenario.ts";
import { at, leasedHolder, replyOf } from "./memory-world.ts";
import { FIRST_DEPLOYMENT, FIRST_PROJECT } from "./model/changes.ts";
import { History, headOf } from "./model/history.ts";
import { QUESTIONS } from "./model/questions.ts";
import { readFacts } from "./model/reads.ts";
import { decideNaively } from "./model/state.ts";

const { latest } = new History(FIRST_PROJECT, FIRST_DEPLOYMENT);
const QUESTION = questionOf("usr_a", "a.x");

describe("a holder", () => {
  test("answers as deciding on the whole state does, and knows who is a member", () => {
    const holder = newHolder();
    for (const question of QUESTIONS) {
      const decision = decideNaively(FIRST_PROJECT, FIRST_DEPLOYMENT, question, 1);
      expect(untilAnswered(holder, () => holder.ask(question, at(1)))).toBe(decision.allowed);
      const isMember = decision.allowed || decision.reason !== "not_a_member";
      expect(untilAnswered(holder, () => holder.isMember(question.subject, at(1)))).toBe(isMember);
    }
  });

  test("says all at once what is lacking for a batch, and looks at a resource only if something rests on it", () => {
    const holder = newHolder();
    const byPreset = questionOf("usr_a", "posts.view");
    const onTeam = questionOf("usr_b", "posts.view");
    const ask = () => holder.askAll([QUESTION, byPreset, onTeam], () => at(1));
    const subjects = [QUESTION.subject, onTeam.subject];
    expect((ask() as MissingFacts).wanted).toEqual({ project: true, subjects, resources: [], secrets: [] });
    holder.store(readFacts(latest, (ask() as MissingFacts).wanted));
    const resources = [onTeam.resource];
    expect((ask() as MissingFacts).wanted).toEqual({ project: false, subjects: [], resources, secrets: [] });
    holder.store(readFacts(latest, (ask() as MissingFacts).wanted));
    expect(ask()).toEqual({ kind: "answer", answer: [true, false, true] });
  });

  test("denies an input that is no question, without asking the source", () => {
    const holder = newHolder();
    const broken = { ...QUESTION, subject: { type: "user" } } as unknown as Question;
    expect(holder.ask(broken, at(99_999))).toEqual({ kind: "answer", answer: false });
  });

  test("does not ask the source for a name that is too long, and keeps nothing under it", () => {
    const holder = newHolder();
    holder.store(readFacts(latest, { ...NOTHING, project: true }));
    const long = "x".repeat(513);
    expect(holder.ask(questionOf(long, "a.x"), at(1))).toEqual({ kind: "answer", answer: false });
    expect(holder.ask(questionOf(long.slice(1), "a.x"), at(1))).toMatchObject({ kind: "missing" });
    const [subjects, resources] = [[{ type: "t".repeat(129), id: "1" }], [{ type: "post", id: long }]];
    for (const subject of subjects) expect(holder.ask({ ...QUESTION, subject }, at(1)).kind).toBe("answer");
    expect(holder.shares(resources, at(1))).toEqual({ kind: "answer", answer: [false] });
  });

  test("takes the more room the longer a fact is", () => {
    const sizeOf = (fact: Fact) => filingOf(fact).size;
    const resource = (attributes: Properties): Fact => ({
      kind: "resource",
      resource: QUESTION.resource,
      stored: { attributes },
    });
    expect(sizeOf(resource({}))).toBe(1);
    expect(sizeOf(resource({ text: "x".repeat(9_500) }))).toBe(10);
    const [project] = readFacts(latest, { ...NOTHING, project: true }).facts;
    if (project?.kind !== "project" || !project.project) throw new Error("It is there.");
    const permissions = Array.from({ length: 100 }, (_, n) => ownPermission(`a.p${n}`));
    const catalogue = catalogueOf({ version: 1, builtInGroups: [], permissions, presets: [] });
    expect(sizeOf({ ...project, project: { ...project.project, catalogue } })).toBeGreaterThan(sizeOf(project));
  });

  test("knows a key until it expires, and no key as long as none is made", () => {
    const holder = newHolder();
    const asked = { stream: "project", secretHash: "s" } as const;
    const key = { id: "key_9", scopes: ["check"], createdBy: null, expiresAt: 500 };
    expect(holder.key(asked, at(1))).toMatchObject({ kind: "missing" });
    holder.store(factsOf([{ kind: "key", ...asked, key }]));
    expect([499, 500].map((ms) => holder.key(asked, at(ms)))).toEqual([
      { kind: "answer", answer: key },
      { kind: "answer", answer: null },
    ]);
  });

  test("knows which resources the project shares; a deleted project shares nothing", () => {
    const resources = ["shared", "own", "none"].map((id) => ({ type: "post", id }));
    const [shared, own, none] = resources.map((resource) => ({ kind: "resource" as const, resource }));
    const [project] = readFacts(latest, { ...NOTHING, project: true }).facts;
    if (!shared || !own || !none || project?.kind !== "project" || !project.project) throw new Error("All are there.");
    const stored: Fact[] = [
      { ...shared, stored: { attributes: {}, shared: true } },
      { ...own, stored: { attributes: {}, shared: false } },
      { ...none, stored: null },
    ];
    const shares = (about: Fact) => {
      const holder = newHolder();
      expect((holder.shares(resources, at(1)) as MissingFacts).wanted).toEqual({
        ...NOTHING,
        project: true,
        resources,
      });
      holder.store(factsOf([about, ...stored]));
      const answer = holder.shares(resources, at(59_999));
      expect(holder.shares(resources, at(60_000))).toMatchObject({ kind: "missing" });
      return answer;
    };
    expect(shares(project)).toEqual({ kind: "answer", answer: [true, false, false] });
    for (const gone of [null, { ...project.project, status: "deleted" as const }]) {
      expect(shares({ ...project, project: gone })).toEqual({ kind: "answer", answer: [false, false, false] });
    }
  });

  test("treats a member without an account as unknown", () => {
    const access = { presets: [], grants: [grant("a.x")] };
    const subject = { type: "user", id: "usr_g" };
    const gone = { id: "mem_g", userId: subject.id, isOwner: false, access, email: null, attributes: {}, until: null };
    const answerWith = (user: UserFact | null) => {
      const holder = newHolder();
      holder.store(readFacts(latest, { ...NOTHING, project: true }));
      holder.store(
        factsOf([
          { kind: "member", subject, member: gone },
          { kind: "user", id: subject.id, user },
        ]),
      );
      return holder.ask({ ...QUESTION, subject }, at(1));
    };
    expect(answerWith({ email: "g@example.com", isSuspended: false })).toEqual({ kind: "answer", answer: true });
    expect(answerWith(null)).toEqual({ kind: "answer", answer: false });
  });

  test("treats a placeholder that was not claimed in time as unknown", () => {
    const holder = newHolder();
    const access = { presets: [], grants: [grant("a.x")] };
    const pat = {
      id: "mem_p",
      userId: null,
      isOwner: false,
      access,
      email: "pat@example.com",
      attributes: {},
      until: 5,
    };
    const subject = { type: "email", id: "pat@example.com" };
    const project = readFacts(latest, { project: true, subjects: [], resources: [], secrets: [] }).facts;
    const facts: Fact[] = [
      ...project,
      { kind: "address", address: subject.id, userId: null },
      { kind: "member", subject, member: pat },
    ];
    holder.store(factsOf(facts));
    const question = { ...QUESTION, subject };
    expect([4, 5].map((ms) => holder.ask(question, at(ms)))).toMatchObject([{ answer: true }, { answer: false }]);
  });
});

describe("between a question and its answer", () => {
  test("one asks the hubs, and the others wait for it, but not beyond the claim's end", () => {
    const holder = newHolder();
    let now = 60_000;
    const steps = () =>
      answering(
        holder,
        (when) => holder.ask(QUESTION, when),
        () => at(now),
      );
    const [first, second, third] = [steps(), steps(), steps()];
    expect(streamsAsked(first.next().value)).toEqual(["project", "deployment"]);
    expect(second.next().value).toEqual({ kind: "pause", ms: 10 });
    expect(third.next().value).toEqual({ kind: "pause", ms: 10 });
    now = 60_499;
    expect(second.next().value).toEqual({ kind: "pause", ms: 10 });
    now = 60_500;
    expect(streamsAsked(second.next().value)).toEqual(["project", "deployment"]);
    expect(streamsAsked(third.next().value)).toEqual(["project", "deployment"]);
  });

  test("refused facts are read from the primary, then the hubs look whether the history was replaced", () => {
    const holder = newHolder();
    const steps = answering(
      holder,
      (when) => holder.ask(QUESTION, when),
      () => at(1),
    );
    const older = { ...readFacts(latest, { ...NOTHING, project: true }), project: { revision: 0, hash: "h0" } };
    const kinds = [1, 2].map(() => {
      const step = steps.next().value as Extract<Effect, { kind: "facts" }>;
      step.take(older);
      return step.from;
    });
    expect(kinds).toEqual(["nearby", "primary"]);
    const { asks } = steps.next().value as Extract<Effect, { kind: "hub" }>;
    expect(asks.map(({ question }) => question.latest)).toEqual([true, true]);
    expect(steps.next().value).toMatchObject({ kind: "facts", from: "primary" });
  });

  test("a caller who never gets there has no answer, which is no decision", () => {
    const holder = newHolder();
    const steps = answering(
      holder,
      (when) => holder.ask(QUESTION, when),
      () => at(1),
    );
    const taken = [...steps];
    expect(taken.length).toBeLessThan(10);
    expect(steps.next()).toEqual({ done: true, value: undefined });
  });

  test("leases are renewed before they end, by one", () => {
    const holder = newHolder();
    expect(dueRenewals(holder, at(29_999))).toEqual([]);
    expect(dueRenewals(holder, at(30_000)).map(({ stream }) => stream)).toEqual(["project", "deployment"]);
    expect(dueRenewals(holder, at(30_001))).toEqual([]);
    const ask = askHub(holder, "project", 3);
    expect(ask.question).toEqual({ base: holder.streams.project.record, atLeast: 3, latest: false });
    ask.take(renewal(ask), at(30_001));
    expect(holder.streams.project.lease.isValid(at(90_000))).toBe(true);
  });
});

const NOTHING = { project: false, subjects: [], resources: [], secrets: [] };

function newHolder(): Holder {
  return leasedHolder(headOf(latest.project), headOf(latest.deployment));
}

function untilAnswered(holder: Holder, look: () => Outcome<boolean>) {
  for (;;) {
    const outcome = look();
    if (outcome.kind === "answer") return outcome.answer;
    holder.store(readFacts(latest, outcome.wanted));
  }
}

function questionOf(userId: string, name: string): Question {
  return { subject: { type: "user", id: userId }, action: { name }, resource: { type: "post", id: "1" } };
}

const factsOf = (facts: readonly Fact[]): FactsRead => ({
  project: headOf(latest.project),
  deployment: headOf(latest.deployment),
  facts,
});

const streamsAsked = (step: unknown) => (step as Extract<Effect, { kind: "hub" }>).asks.map(({ stream }) => stream);

function renewal({ question: { base } }: HubAsk): Reply {
  return replyOf({ revision: base?.revision ?? 0, hash: base?.hash ?? "", base, changes: [] });
}
