import { normaliseAddress } from "../../../access/address.ts";

/** One entry of the address field. `email` is null while `text` is not an address; it stays to be corrected. */
export interface Entry {
  readonly text: string;
  readonly email: string | null;
  readonly name: string | null;
  /** The reader looked at an address that seemed mistyped, and kept it. */
  readonly confirmed?: true;
}

/** A domain without a dot is delivered inside some networks, and elsewhere is a slip of the finger. */
export const isDoubtful = ({ email, confirmed }: Entry): boolean =>
  email !== null && !confirmed && !domainOf(email).includes(".");

export const domainOf = (email: string): string => email.slice(email.lastIndexOf("@") + 1);

/** Lines and lists, but for what stands in quotation marks. */
const oneInList = /(?:"[^"\n\r]*"|[^\n\r,;])+/g;
const quotedOrWord = /"([^"@]*)"|[^\s,;<>"'()[\]]+/g;

/**
 * Reads a list pasted in any form: `Name <a@b>`, separated by commas, semicolons, spaces, tabs or new lines, from a mail
 * program or a spreadsheet. Words before an address are its name, and so is what stands there in quotation marks. The same address is taken once.
 */
export function readAddresses(text: string): Entry[] {
  return distinct((text.match(oneInList) ?? []).flatMap(readLine));
}

/** Adds entries to those there are; a known address is not added again. */
export function addEntries(known: readonly Entry[], added: readonly Entry[]): Entry[] {
  return distinct([...known, ...added]);
}

/** An entry as text that reads back as the same. */
export function textOf({ name, text }: Entry): string {
  if (name === null) return text;
  const bare = name.replaceAll('"', "");
  return `${/^[\p{L}\p{N}.-]+(?: [\p{L}\p{N}.-]+)*$/u.test(bare) ? bare : `"${bare}"`} <${text}>`;
}

/** What is typed behind the last separator, or in quotation marks: still unfinished, so it stays in the field. */
export function splitUnfinished(text: string): { finished: string; unfinished: string } {
  const bare = text.replace(/"[^"\n]*("|$)/g, (quoted) => '"'.repeat(quoted.length));
  const end = Math.max(...[...",;\n\t"].map((mark) => bare.lastIndexOf(mark)));
  if (end >= 0) return { finished: text.slice(0, end), unfinished: text.slice(end + 1).trimStart() };
  const isOver = /\s$/.test(bare) && bare.includes("@");
  return isOver ? { finished: text, unfinished: "" } : { finished: "", unfinished: text };
}

/** A line holds addresses with names between them, or one thing that is no address. */
function readLine(line: string): Entry[] {
  const parts = [...line.matchAll(quotedOrWord)].map(([word, quoted]) => quoted?.trim() ?? word);
  if (!parts.some((part) => part !== "")) return [];
  if (!parts.some((part) => part.includes("@"))) return [entryOf(line.trim(), null)];
  const entries: Entry[] = [];
  let words: string[] = [];
  for (const part of parts) {
    if (part === "") continue;
    if (!part.includes("@")) words.push(part);
    else {
      entries.push(entryOf(part, words.length > 0 ? words.join(" ").slice(0, 80) : null));
      words = [];
    }
  }
  return entries;
}

function entryOf(text: string, name: string | null): Entry {
  return { text, email: normaliseAddress(text.replace(/^mailto:/i, "").replace(/[.:]+$/, "")), name };
}

function distinct(entries: readonly Entry[]): Entry[] {
  const seen = new Map<string, Entry>();
  for (const entry of entries) {
    const key = entry.email ?? entry.text.toLowerCase();
    if (!seen.has(key)) seen.set(key, entry);
  }
  return [...seen.values()];
}
