import { describe, expect, test, vi } from "vitest";
import type { EventView } from "../../web/client/events.ts";
import { importedIn } from "../../web/features/activity/imported.ts";
import { sentenceOf } from "../../web/features/activity/sentence-of.ts";
import { invitedIn } from "../../web/features/activity/sentences.ts";

// What is imported reads the reader's language from it.
vi.hoisted(() => vi.stubGlobal("document", { cookie: "language=en", documentElement: {} }));

const imported = (before: object, after: object, names: Record<string, string> = {}) =>
  ({ action: "project.imported", before, after: { part: 1, parts: 1, ...after }, names }) as unknown as EventView;

const said = (event: EventView) => importedIn(event).map(({ field, before, after }) => [field, before, after]);

describe("an imported file", () => {
  test("says who was added, changed and removed, by name as long as they are few", () => {
    const people = Array.from({ length: 1_200 }, (_, at) => ({ member: `new${at}` }));
    const event = imported(
      { members: [{ member: "ann" }, { member: "ben" }] },
      { members: [{ member: "ann" }, ...people] },
      { ann: "Ann", ben: "Ben" },
    );
    expect(said(event)).toEqual([["People", null, "added: 1,200; changed: Ann; removed: Ben"]]);
  });

  test("says what became of the catalogue, of invitations, of resources and of the owner", () => {
    const event = imported(
      {
        owners: [{ member: "ann" }],
        presets: [{ key: "helper", name: "Helper" }],
        invitations: [{ invitation: "inv_1" }],
        resources: [{ type: "record", id: "7", name: "Seven" }],
      },
      {
        owners: [{ member: "ben" }],
        permissions: [{ name: "todos.read", label: "Read to-dos" }],
        invitations: [{ invitation: "inv_1", email: "old@example.com" }, { email: "new@example.com" }],
      },
      { ann: "Ann", ben: "Ben" },
    );
    expect(said(event)).toEqual([
      ["Owner", "Ann", "Ben"],
      ["Permissions", null, "added: Read to-dos"],
      ["Presets", null, "removed: Helper"],
      ["Invitations", null, "added: new@example.com; changed: old@example.com"],
      ["Resources", null, "removed: Seven"],
    ]);
    expect(invitedIn(event)).toEqual([]);
  });

  test("that is long says which part of it this is", () => {
    expect(said(imported({}, { part: 2, parts: 7 }))).toEqual([["Part", null, "2 of 7"]]);
  });

  test("is no other event", () => {
    expect(said({ ...imported({}, { members: [{ member: "ann" }] }), action: "members.edited" })).toEqual([]);
  });
});

describe("a sentence", () => {
  const dana = { id: "usr_dana", name: "Dana", kind: "user" };
  const ivan = { id: "mem_ivan", name: "Ivan" };
  const viewer = { presets: ["viewer"], grants: [] };
  const pieces = (event: object) =>
    sentenceOf(
      { actor: dana, target: ivan, before: null, after: null, ...event } as unknown as EventView,
      () => "Viewer",
    );
  const read = (event: object) =>
    pieces(event)
      .map(({ text }) => text)
      .join("");

  test("says who did what to which member, and marks both names", () => {
    expect(pieces({ action: "invitation.created", after: { access: viewer } })).toEqual([
      { slot: "actor", text: "Dana" },
      { slot: null, text: " invited " },
      { slot: "name", text: "Ivan" },
      { slot: null, text: " as " },
      { slot: "access", text: "Viewer" },
    ]);
  });

  test("leaves an access that is no single preset to the line below", () => {
    const custom = { presets: ["viewer", "editor"], grants: [] };
    expect(read({ action: "invitation.created", after: { access: custom } })).toBe("Dana invited Ivan");
  });

  test("names a person once", () => {
    const own = { actor: dana, target: { id: "mem_dana", name: "Dana" } };
    expect(read({ ...own, action: "invitation.accepted" })).toBe("Dana joined");
    expect(read({ ...own, action: "transfer.cancelled" })).toBe("Dana declined ownership");
    expect(read({ ...own, action: "member.edited", after: { access: viewer } })).toBe("Dana changed their own access");
  });

  test("about an invitation declined by its link names the address", () => {
    const link = { id: "inv_1", name: null, kind: "invitation" };
    const target = { id: "inv_1", name: "ivan@example.com" };
    expect(read({ actor: link, target, action: "invitation.declined" })).toBe(
      "ivan@example.com declined the invitation",
    );
  });

  test("of an unknown action is its name", () => {
    expect(read({ action: "moon.landed" })).toBe("moon.landed");
  });
});
