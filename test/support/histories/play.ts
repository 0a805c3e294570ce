import { expect } from "vitest";
import type { MemberView } from "../../../worker/api-type.ts";
import type { Asked } from "../service.ts";
import { ok } from "../team.ts";
import { claim, handOver, invite } from "./acts.ts";
import type { PlannedStep, Step } from "./draw.ts";
import { importFile } from "./import-file.ts";
import { allowsNaively } from "./naive.ts";
import { planOpening } from "./plan-project.ts";
import { type Plan, planOf } from "./plans.ts";
import type { Scene } from "./scene.ts";

/**
 * Changes the project through the API as its people would, and notes what comes of it by the specification: by a step that
 * turns one of the answers, as far as that can be told, and of a kind that was rare. A closed project is opened again first.
 */
export async function play(scene: Scene, steps: readonly Step[], asked: readonly Asked[]): Promise<void> {
  if (scene.state.status !== "active") return carryOut(scene, planOpening(scene));
  const possible = steps.flatMap((step) => waysOf(scene, step, asked));
  const [rarest] = possible.toSorted((a, b) => scene.played.of(a.name) - scene.played.of(b.name));
  scene.played.add(rarest?.name ?? "nothing");
  await rarest?.take();
}

interface Way {
  readonly name: string;
  readonly take: () => Promise<void>;
}

/** Refusals are worth trying, now and then. */
function waysOf(scene: Scene, step: Step, asked: readonly Asked[]): Way[] {
  if (!isPlanned(step)) return [{ name: step.kind, take: () => act(scene, step) }];
  const plan = planOf(scene, step);
  if (plan === null || !isWorthIt(scene, plan, asked)) return [];
  return [{ name: typeof plan.after === "number" ? "refused" : step.kind, take: () => carryOut(scene, plan) }];
}

type Act = Exclude<Step, PlannedStep>;
const ACTS = ["invite", "claim", "handOver", "import", "rotate"] satisfies Act["kind"][];
const isPlanned = (step: Step): step is PlannedStep => !ACTS.some((kind) => kind === step.kind);

function act(scene: Scene, step: Act): Promise<void> {
  switch (step.kind) {
    case "invite":
      return invite(scene, step.nth, scene.words.access(step.access));
    case "claim":
      return claim(scene);
    case "handOver":
      return handOver(scene, step.nth);
    case "import":
      return importFile(scene, step.said, step.by);
    case "rotate":
      return scene.rotateKey();
  }
}

function isWorthIt({ state, users }: Scene, plan: Plan, asked: readonly Asked[]): boolean {
  const { after, users: usersAfter = users } = plan;
  if (typeof after === "number") return true;
  const now = Date.now();
  return asked.some((each) => allowsNaively(state, users, each, now) !== allowsNaively(after, usersAfter, each, now));
}

async function carryOut({ past }: Scene, { send, after, users, removes }: Plan): Promise<void> {
  const before = past.place.revision;
  const answer = await send();
  if (typeof after === "number") {
    expect(answer.status).toBe(after);
    return past.acknowledge(past.stateAt(before));
  }
  const told = ok<Partial<MemberView> | null>(answer)?.revision;
  if (users) return past.acknowledgeAccounts(users);
  await past.acknowledge(after, removes);
  if (told !== undefined && past.place.revision > before) expect(told).toBe(past.place.revision);
}
