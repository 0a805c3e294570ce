/** Letters that people type without their stroke or apart, and that Unicode does not take apart. */
const PLAIN: Readonly<Record<string, string>> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ı: "i" };

/** Text as searches compare it: without capitals and marks, so that "muller" finds Müller and «алена» finds Алёну. */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[ßæœøłđı]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize("NFC");
