import { expect, test } from "vitest";
import { Http } from "../../sdk/http.ts";
import type { Follower } from "../../sdk/sync/follower.ts";
import { SyncedProject } from "../../sdk/sync/synced.ts";
import { answerOf, changeOf, mayAnn, placeOf, viewAt } from "./known-project.ts";
import { at } from "./memory-world.ts";

const question = { ...mayAnn, action: mayAnn.action.name };

/** A service that knows the project at revision 5, and a server that answers as it is told to. */
function newWorld() {
  const view = viewAt(5);
  const answers: { status: number; revision: string; decision: boolean }[] = [];
  const demands: (string | undefined)[] = [];
  const state = { now: 0, reloads: 0 };
  const http = new Http({
    ...{ url: "http://gatehouse.example", key: "gk_x", timeoutMs: 1_000, retries: 0 },
    fetch: async (_, { headers }) => {
      demands.push(headers["Gatehouse-Min-Revision"]);
      const { status, revision, decision } = answers.shift() ?? { status: 503, revision: "", decision: false };
      const said = new Headers({ "Gatehouse-Revision": revision });
      return { status, headers: said, text: async () => JSON.stringify({ decision }) };
    },
  });
  const follower: Partial<Follower> = {
    ...{ view, problem: null, use: () => {}, refresh: async () => false },
    startOver: () => {
      state.reloads++;
      return false;
    },
  };
  const clock = () => at(state.now);
  const options = { path: "/projects/spring", clock, onStale: "deny", onSource: () => {} } as const;
  const synced = new SyncedProject(follower as Follower, http, options);
  return { synced, view, answers, demands, state };
}

test("a caller who was told of a state over HTTP is told of none before it, by memory or another isolate", async () => {
  const { synced, view, answers, demands, state } = newWorld();
  expect(await synced.check(question)).toBe(true);
  state.now = 5_000;
  answers.push({ status: 200, revision: "6.00000006", decision: false });
  expect(await synced.check(question)).toBe(false);
  // The hub has not heard of it yet, nor has some isolate.
  view.take(view.ask(1, 5_000), answerOf({}), at(5_000), at(5_000));
  answers.push({ status: 200, revision: "5.00000005", decision: true });
  answers.push({ status: 200, revision: "6.00000006", decision: false });
  expect(await synced.check(question)).toBe(false);
  expect(demands).toEqual([undefined, undefined, "6.00000006"]);
  view.hear({ kind: "changes", base: placeOf(5), changes: [changeOf(6, [])] });
  view.take(view.ask(2, 5_000), answerOf({}), at(5_000), at(5_000));
  expect([await synced.check(question), synced.isLive]).toEqual([true, true]);
});

test("a state that the server no longer knows is not a lower bound, and the project is loaded anew", async () => {
  const { synced, answers, demands, state } = newWorld();
  state.now = 5_000;
  answers.push({ status: 200, revision: "9.00000009", decision: false });
  await synced.check(question);
  answers.push({ status: 200, revision: "4.00000004", decision: true });
  answers.push({ status: 409, revision: "", decision: false });
  expect(await synced.check(question)).toBe(true);
  expect([demands.at(-1), state.reloads]).toEqual(["9.00000009", 1]);
});
