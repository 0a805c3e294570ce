import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addEntries, readAddresses, splitUnfinished } from "../../web/features/invitations/addresses.ts";

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

  test("reads every address back, whatever stands between them", () => {
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

test("adding a known address again changes nothing", () => {
  const known = readAddresses("ann@example.com");
  expect(addEntries(known, readAddresses("ANN@example.com"))).toEqual(known);
});

describe("while somebody types", () => {
  test("what stands behind the last separator stays in the field", () => {
    expect(splitUnfinished("ann@example.com, bo")).toEqual({ finished: "ann@example.com", unfinished: "bo" });
  });

  test("a space ends an address, but not a name that an address will follow", () => {
    expect(splitUnfinished("ann@example.com ")).toEqual({ finished: "ann@example.com ", unfinished: "" });
    expect(splitUnfinished("Ann ")).toEqual({ finished: "", unfinished: "Ann " });
  });
});
