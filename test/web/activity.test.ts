import { describe, expect, test, vi } from "vitest";
import type { EventView } from "../../web/client/events.ts";
import { importedIn } from "../../web/features/activity/imported.ts";
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
