import fc from "fast-check";
import { expect, test } from "vitest";
import { normaliseAddress } from "../../access/address.ts";

test.each([
  ["ann@example.com", "ann@example.com"],
  ["  Ann.B+tag@EXAMPLE.com\n", "ann.b+tag@example.com"],
  ["ann@bücher.example", "ann@xn--bcher-kva.example"],
  ["ann@BÜCHER.example", "ann@xn--bcher-kva.example"],
  ["ann@xn--bcher-kva.example", "ann@xn--bcher-kva.example"],
  ["ann＠example．com", "ann@example.com"],
  ["ann@example。com", "ann@example.com"],
  ["ａｎｎ@example.com", "ann@example.com"],
  ["o'neil!#$%&*+/=?^_{|}~-@example.com", "o'neil!#$%&*+/=?^_{|}~-@example.com"],
  [`${"a".repeat(64)}@example.com`, `${"a".repeat(64)}@example.com`],
  ["ann@localhost", "ann@localhost"],
  ["ann@3com.example", "ann@3com.example"],
])("%j is kept as %j", (raw, kept) => {
  expect(normaliseAddress(raw)).toBe(kept);
});

test.each([
  "",
  "@",
  "ann",
  "ann@",
  "@example.com",
  "a@b@example.com",
  "ann@example.com.",
  "ann@.example.com",
  "ann@exa..mple.com",
  "ann@-example.com",
  "ann@exam_ple.com",
  "ann@example.com,eve@example.org",
  "ann@example.com;x",
  "ann b@example.com",
  "ann@exam ple.com",
  "ann@exa\tmple.com",
  "ann@example.com/path",
  "ann@example.com?x",
  "ann@example.com#x",
  "ann@example.com:80",
  "ann@ex%61mple.com",
  "ann@[127.0.0.1]",
  "ann@127.0.0.1",
  "ann@127.1",
  "ann@0x7f.1",
  "ann@example.0x7f",
  "Ann <ann@example.com>",
  '"ann"@example.com',
  "ann\u0000@example.com",
  "änn@example.com",
  "ann@exam\ud800ple.com",
  `${"a".repeat(65)}@example.com`,
  `ann@${"a".repeat(64)}.com`,
  `ann@${"abc.".repeat(64)}com`,
])("%j is no address", (raw) => {
  expect(normaliseAddress(raw)).toBeNull();
});

test("what was normalised stays as it is, and is one plain address", () => {
  const piece = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 8 }),
    fc.constantFrom("Bücher", "a.b", "xn--bcher-kva", "１", "İ", "ß"),
  );
  fc.assert(
    fc.property(piece, piece, (local, domain) => {
      const kept = normaliseAddress(`${local}@${domain}.example`);
      if (kept === null) return;
      expect(normaliseAddress(kept)).toBe(kept);
      expect(kept).toMatch(/^[!-?A-~]{1,64}@[a-z0-9.-]{1,253}$/);
    }),
    { numRuns: 2_000 },
  );
});

test("one that looks normal already is looked at as closely as one that does not", () => {
  const label = fc.stringMatching(/^[a-z0-9-]{0,6}$/);
  const domain = fc.array(
    fc.oneof(label, fc.constantFrom("xn--bcher-kva", "xn--a", "1", "0x7f", "com", "a".repeat(64))),
    {
      minLength: 1,
      maxLength: 4,
    },
  );
  const address = fc.tuple(fc.stringMatching(/^[a-z0-9.+@-]{0,6}$/), domain, fc.constantFrom("", "", "", "\n"));
  fc.assert(
    fc.property(address, ([local, labels, end]) => {
      const raw = `${local}@${labels.join(".")}${end}`;
      expect(normaliseAddress(raw)).toBe(normaliseAddress(` ${raw}`));
    }),
    { numRuns: 2_000 },
  );
});

test("the URL parser agrees with what is not given to it", () => {
  fc.assert(
    fc.property(fc.domain(), (domain) => {
      const kept = normaliseAddress(`ann@${domain}`);
      if (kept !== null) expect(kept).toBe(`ann@${new URL(`http://${domain}`).hostname}`);
    }),
  );
});
