/** Letters of other scripts, and digits, that are drawn like a Latin letter. */
const DRAWN_AS: Readonly<Record<string, string>> = {
  ...{
    а: "a",
    в: "b",
    е: "e",
    ѕ: "s",
    і: "i",
    ј: "j",
    к: "k",
    м: "m",
    н: "h",
    о: "o",
    р: "p",
    с: "c",
    т: "t",
    у: "y",
    х: "x",
  },
  ...{
    ԁ: "d",
    ԛ: "q",
    ԝ: "w",
    ӏ: "i",
    α: "a",
    β: "b",
    ε: "e",
    η: "h",
    ι: "i",
    κ: "k",
    μ: "m",
    ν: "v",
    ο: "o",
    ρ: "p",
    τ: "t",
  },
  ...{ υ: "y", χ: "x", ı: "i", ɩ: "i", ɡ: "g", l: "i", "0": "o", "1": "i" },
};

/**
 * How a name looks: two names with the same look can be taken for one another. Case, accents, spaces and signs count for
 * nothing.
 *
 * @example lookOf("Е-dit0r") === lookOf("Editor")
 */
export function lookOf(name: string): string {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
  return [...plain].map((letter) => DRAWN_AS[letter] ?? letter).join("");
}
