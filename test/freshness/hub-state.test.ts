import { describe, expect, test } from "vitest";
import type { Change, HubQuestion, Known, Notice } from "../../access/lease/protocol.ts";
import { touches } from "../../access/touches.ts";
import { type HubOptions, HubState } from "../../worker/answers/freshness/hub-state.ts";
import { LogVerifier } from "../../worker/answers/freshness/log-verifier.ts";

const TERMS = { usualMs: 1_000, mostMs: 5_000 };
const ANY: HubQuestion = { base: null, atLeast: 0, latest: false };

describe("a hub looks at the primary before it answers", () => {
  test("every caller at first, and again when its trust is over", () => {
    const hub = newHub();
    expect(ask(hub, ANY, 0)).toBeNull();
    verify(hub, 5, 0);
    expect(ask(hub, ANY, 999)).toMatchObject({ revision: 5, changes: null, leaseMs: 1_000, age: 999 });
    expect(ask(hub, ANY, 1_000)).toBeNull();
    expect(ask(hub, ANY, -1)).toBeNull();
  });

  test("a caller who asks for more than it knows, or for the latest, and then says what there is", () => {
    const hub = newHub();
    verify(hub, 5, 0);
    for (const question of [
      { ...ANY, atLeast: 7 },
      { ...ANY, latest: true },
    ]) {
      const received = hub.receive(question);
      expect(hub.answer(received, TERMS, 1)).toBeNull();
      verify(hub, 6, 1);
      expect(hub.answer(received, TERMS, 1)).toMatchObject({ revision: 6 });
    }
    const [early, late] = [hub.receive({ ...ANY, latest: true }), hub.beginVerification(2)];
    const after = hub.receive({ ...ANY, latest: true });
    hub.verify(late, readTo(6, 6));
    expect(hub.answer(early, TERMS, 2)).not.toBeNull();
    expect(hub.answer(after, TERMS, 2)).toBeNull();
  });

  test("once for each question, also when a look takes longer than trust lasts or something is heard meanwhile", () => {
    const hub = newHub();
    verify(hub, 5, 0);
    const received = hub.receive(ANY);
    const look = hub.beginVerification(1_000);
    hub.notice(noticeOf(9));
    hub.verify(look, readTo(5, 5));
    expect(hub.answer(received, TERMS, 3_500)).toMatchObject({ revision: 5, age: 2_500 });
    expect(ask(hub, ANY, 1_001)).toBeNull();
    expect(ask(hub, ANY, 3_500)).toBeNull();
  });

  test("and trusts the later of two looks, whichever comes back first", () => {
    const hub = newHub();
    verify(hub, 5, 0);
    const [early, late] = [hub.beginVerification(100), hub.beginVerification(500)];
    for (const look of [late, early]) expect(hub.verify(look, readTo(5, 5))).toBe("confirmed");
    expect(ask(hub, ANY, 1_499)).toMatchObject({ age: 999 });
    expect(ask(hub, ANY, 1_500)).toBeNull();
  });

  test("after a notice that does not follow what it knows, and with a look that began after the notice", () => {
    const hub = newHub();
    verify(hub, 5, 0);
    const before = hub.beginVerification(1);
    expect(hub.notice(noticeOf(7))).toBe(false);
    hub.verify(before, readTo(5, 5));
    expect(ask(hub, ANY, 2)).toBeNull();
    verify(hub, 7, 2);
    expect(ask(hub, ANY, 3)).toMatchObject({ revision: 7 });
  });
});

describe("what a hub hears between two looks", () => {
  test("is told as what changed since, and a notice that comes twice is no reason to look", () => {
    const hub = newHub();
    verify(hub, 5, 0);
    expect(hub.notice(noticeOf(6))).toBe(true);
    expect(hub.notice(noticeOf(6))).toBe(false);
    const reply = ask(hub, { ...ANY, base: knownAt(hub, 5) }, 1);
    expect(reply?.changes).toEqual([changeOf(6)]);
    expect(hub.hashAt(6)).toBe("h6");
  });

  test("stays when an older look arrives after it", () => {
    const hub = newHub();
    verify(hub, 5, 0);
    const before = hub.beginVerification(1);
    hub.notice(noticeOf(6));
    expect(hub.verify(before, readTo(5, 5))).toBe("confirmed");
    expect(hub.known).toMatchObject({ revision: 6 });
  });

  test("is another history's if the look finds another hash under its number", () => {
    const hub = newHub();
    verify(hub, 5, 0);
    const before = hub.beginVerification(1);
    hub.notice({ ...noticeOf(6), hash: "other" });
    expect(hub.verify(before, readTo(5, 6))).toBe("replaced");
    expect(hub.known).toMatchObject({ generation: "g2", revision: 6, hash: "h6" });
  });

  test("counts for nothing before its first look", () => {
    const hub = newHub();
    expect(hub.notice(noticeOf(6))).toBe(false);
    expect(hub.known).toBeNull();
    expect(hub.news(null)).toBeNull();
    expect(hub.hashAt(0)).toBeNull();
  });
});

describe("a caller with state from another hub continues from there", () => {
  const verifyFrom = (hub: HubState, base: Known, to: number) => {
    const look = hub.beginVerification(0, base);
    hub.verify(look, readTo(look.from, to));
  };

  test("where its hash stands in this history", () => {
    const hub = newHub();
    const base = { generation: "before", revision: 5, hash: "h5" };
    const received = hub.receive({ ...ANY, base });
    verifyFrom(hub, base, 7);
    expect(hub.answer(received, TERMS, 1)).toMatchObject({
      generation: "g1",
      base: { generation: "before", revision: 5 },
      changes: [changeOf(6), changeOf(7)],
    });
    expect(hub.news({ ...base, revision: 7, hash: "h7" })?.changes).toEqual([]);
    expect(hub.news({ ...base, hash: "other" })?.changes).toBeNull();
    expect(hub.news({ ...base, revision: 4, hash: "h4" })?.changes).toBeNull();
  });

  test("and not where too much came since, or no state is known: then the head alone is of use", () => {
    const hub = newHub();
    const base = { generation: "before", revision: 5, hash: "h5" };
    const { head } = readTo(9, 9);
    hub.verify(hub.beginVerification(0, base), { head, events: readTo(5, 7).events });
    expect(hub.news(base)?.changes).toBeNull();
    expect(hub.known).toMatchObject({ revision: 9, hash: "h9" });
    expect(newHub().beginVerification(0).from).toBeGreaterThan(1_000_000_000);
  });
});

test("a service that knows where it is wakes a hub with one look, and hears what came since", async () => {
  const looks: number[] = [];
  const read = async (from: number) => {
    looks.push(from);
    return readTo(from, 7);
  };
  const reply = await new LogVerifier().askSince({ revision: 5, hash: "h5" }, 0, TERMS, read);
  expect(reply?.changes).toEqual([changeOf(6), changeOf(7)]);
  expect(looks).toEqual([5]);
  expect(await new LogVerifier().askSince({ revision: 5, hash: "other" }, 0, TERMS, read)).toBeNull();
});

describe("holders are told to forget everything", () => {
  test("when what they know lies before the ring, which is bounded in changes and in names", () => {
    for (const ring of [
      { changes: 2, names: 100 },
      { changes: 100, names: 2 },
    ]) {
      const hub = newHub({ ring });
      verify(hub, 5, 0);
      for (const revision of [6, 7, 8]) hub.notice(noticeOf(revision));
      expect(hub.news(knownAt(hub, 5))?.changes).toBeNull();
      expect(hub.news(knownAt(hub, 6))?.changes).toHaveLength(2);
      expect(hub.hashAt(6)).toBe("h6");
      expect(hub.hashAt(5)).toBeNull();
    }
  });

  test("when there were more events than were worth reading", () => {
    const hub = newHub();
    verify(hub, 5, 0);
    const { head } = readTo(9, 9);
    expect(hub.verify(hub.beginVerification(1), { head, events: readTo(5, 6).events })).toBe("confirmed");
    expect(hub.known).toMatchObject({ generation: "g1", revision: 9 });
    expect(hub.news(knownAt(hub, 6))?.changes).toBeNull();
    expect(hub.news(knownAt(hub, 9))?.changes).toEqual([]);
  });

  test("when the stream is gone, and another look from before that is of no use", () => {
    const hub = newHub();
    verify(hub, 5, 0);
    const before = hub.beginVerification(1);
    expect(hub.verify(hub.beginVerification(1), { head: null, events: [] })).toBe("replaced");
    expect(hub.known).toEqual({ generation: "g2", revision: 0, hash: "" });
    expect(hub.verify(before, readTo(5, 5))).toBe("outdated");
  });
});

test("the more a hub has to answer, the longer are its leases, up to the most", () => {
  const hub = newHub();
  const leasesAt = (second: number, count: number) => {
    verify(hub, 5, second * 1_000);
    return Array.from({ length: count }, () => ask(hub, ANY, second * 1_000)?.leaseMs);
  };
  expect(leasesAt(1, 400)).toContain(2_000);
  expect(leasesAt(2, 1)).toEqual([2_000]);
  expect(leasesAt(3, 1)).toEqual([1_000]);
  expect(leasesAt(4, 2_000).at(-1)).toBe(5_000);
  expect(leasesAt(9, 1)).toEqual([1_000]);
});

function newHub(options: Partial<HubOptions> = {}): HubState {
  let generations = 0;
  return new HubState({ newGeneration: () => `g${++generations}`, ...options });
}

const ask = (hub: HubState, question: HubQuestion, now: number) => hub.answer(hub.receive(question), TERMS, now);

/** The stream is found to stand at a revision, and to have been there for as long as the hub knows it. */
function verify(hub: HubState, revision: number, now: number): void {
  const sent = hub.beginVerification(now);
  hub.verify(sent, readTo(sent.known?.revision ?? revision, revision));
}

const knownAt = (hub: HubState, revision: number): Known => ({
  generation: hub.known?.generation ?? "",
  revision,
  hash: `h${revision}`,
});

function readTo(from: number, to: number) {
  const events = Array.from({ length: to - from + 1 }, (_, index) => changeOf(from + index));
  return { head: { revision: to, hash: `h${to}` }, events };
}

const changeOf = (revision: number): Change => ({
  revision,
  hash: `h${revision}`,
  touched: touches({ kind: "members", members: [{ id: `m${revision}`, keys: [] }] }),
});

const noticeOf = (revision: number): Notice => ({ ...changeOf(revision), previousHash: `h${revision - 1}` });
