import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addEntries,
  isDoubtful,
  readAddresses,
  splitUnfinished,
  textOf,
} from "../../web/features/invitations/addresses.ts";
import { newDraft, problemOf, withPreset } from "../../web/features/invitations/draft.ts";

const emails = (text: string) => readAddresses(text).map(({ email }) => email);

describe("a pasted list", () => {
  test("is read as mail programs and spreadsheets write it", () => {
    const pasted =
      'Ann Petrova <ann@example.com>, "Boris" <boris@example.com>;\nclara@example.com\tDmitry Ilyin dmitry@example.com';
    expect(readAddresses(pasted).map(({ email, name }) => [email, name])).toEqual([
      ["ann@example.com", "Ann Petrova"],
      ["boris@example.com", "Boris"],
      ["clara@example.com", null],
      ["dmitry@example.com", "Dmitry Ilyin"],
    ]);
  });

  test("takes a name in quotation marks for one person, with all that stands in it", () => {
    const pasted =
      '"Petrov, Sergei" <s@a.example>, "Acme; Sales" <b@a.example>; "c@a.example" <c@a.example>, "" <d@a.example>';
    expect(readAddresses(pasted).map(({ email, name }) => [email, name])).toEqual([
      ["s@a.example", "Petrov, Sergei"],
      ["b@a.example", "Acme; Sales"],
      ["c@a.example", null],
      ["d@a.example", null],
    ]);
  });

  test("takes an address once, however it is written", () => {
    expect(emails("Ann@Example.com ann@example.com mailto:ANN@example.com")).toEqual(["ann@example.com"]);
  });

  test("keeps what is no address as it was typed, to be corrected", () => {
    expect(readAddresses("ann@, boris@example.com, just words")).toEqual([
      { text: "ann@", email: null, name: null },
      { text: "boris@example.com", email: "boris@example.com", name: null },
      { text: "just words", email: null, name: null },
    ]);
  });

  test("reads every address back, with any text between them", () => {
    const address = fc
      .tuple(fc.stringMatching(/^[a-z0-9]{1,8}$/), fc.stringMatching(/^[a-z]{2,8}$/))
      .map(([local, domain]) => `${local}@${domain}.example`);
    const separator = fc.constantFrom(", ", ";", " ", "\n", "\r\n", "\t", " ; ", ",,");
    fc.assert(
      fc.property(
        fc.uniqueArray(address, { minLength: 1, maxLength: 20 }),
        fc.array(separator, { minLength: 20, maxLength: 20 }),
        (list, between) => {
          const pasted = list.map((one, index) => one + between[index]).join("");
          expect(emails(pasted)).toEqual(list);
        },
      ),
    );
  });

  test("loses no text: what is pasted is either an address or still there", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const kept = readAddresses(text)
          .map((entry) => `${entry.name ?? ""}${entry.text}`)
          .join("");
        for (const word of text.split(/[\s,;<>"'()[\]]+/).filter((part) => part.includes("@"))) {
          expect(kept.toLowerCase()).toContain(word.toLowerCase());
        }
      }),
    );
  });
});

test("a chip that is put back into the field reads as the same person again", () => {
  const name = fc.stringMatching(/^[A-Za-zА-я.;,' -]{1,30}$/).filter((text) => text.trim() === text);
  expect(textOf({ text: "s@a.example", email: "s@a.example", name: "Ann  Lee" })).toBe('"Ann  Lee" <s@a.example>');
  fc.assert(
    fc.property(name, (words) => {
      const entry = { text: "s@a.example", email: "s@a.example", name: words };
      expect(readAddresses(textOf(entry))).toEqual([entry]);
    }),
  );
});

test("a domain without a dot is questioned until it is confirmed, and nothing is sent before", () => {
  const entries = readAddresses("ann@example.com, bob@gmailcom");
  expect(entries.map(isDoubtful)).toEqual([false, true]);
  const draft = { ...newDraft(), entries, access: { presets: ["viewer"], grants: [] } };
  expect(problemOf(draft)).toBe("doubtful_address");
  expect(problemOf({ ...draft, entries: entries.map((entry) => ({ ...entry, confirmed: true })) })).toBeNull();
});

test("the preset for clients makes them clients, unless the kind was chosen by hand", () => {
  const [client, editor] = ["client", "editor"].map((key) => ({ presets: [key], grants: [] }));
  if (!client || !editor) throw new Error("two presets");
  const draft = newDraft();
  expect(withPreset(draft, client).kind).toBe("client");
  expect(withPreset({ ...draft, kind: "client" }, editor).kind).toBe("team");
  expect(withPreset({ ...draft, kind: "team", kindChosen: true }, client).kind).toBe("team");
});

test("adding a known address again changes nothing", () => {
  const known = readAddresses("ann@example.com");
  expect(addEntries(known, readAddresses("ANN@example.com"))).toEqual(known);
});

describe("while a person types", () => {
  test("what stands behind the last separator stays in the field", () => {
    expect(splitUnfinished("ann@example.com, bo")).toEqual({ finished: "ann@example.com", unfinished: "bo" });
  });

  test("a comma or a space in quotation marks ends nothing", () => {
    const typed = ['"Petrov, Se', '"Petrov, Sergei" <s@a.exam', '"s@work, '];
    for (const text of typed) expect(splitUnfinished(text)).toEqual({ finished: "", unfinished: text });
    const done = '"Petrov, Sergei" <s@a.example>';
    expect(splitUnfinished(`${done},`)).toEqual({ finished: done, unfinished: "" });
  });

  test("a space ends an address, but not a name that an address will follow", () => {
    expect(splitUnfinished("ann@example.com ")).toEqual({ finished: "ann@example.com ", unfinished: "" });
    expect(splitUnfinished("Ann ")).toEqual({ finished: "", unfinished: "Ann " });
  });
});
