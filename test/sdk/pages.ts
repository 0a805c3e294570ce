import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const ROOT = resolve(import.meta.dirname, "../..");
/** Where the pages say that Gatehouse is. */
const ADDRESSES = ["http://localhost:8787", "https://gatehouse.example.com"];
const BLOCK = /^```(\w+)\n(.*?)^```$/gms;

/** The snippets of a page in one language, with the address of the server that runs now in place of the page's own. */
export function snippetsOf(page: string, language: "sh" | "ts", url: string): string[] {
  const text = readFileSync(join(ROOT, page), "utf8");
  return [...text.matchAll(BLOCK)]
    .filter(([, marked]) => marked === language)
    .map(([, , code = ""]) => ADDRESSES.reduce((all, address) => all.replaceAll(address, url), code));
}

/** What a page says is printed: `…` stands for anything. */
export function asPattern(expected: string): RegExp {
  const parts = expected.split(/,? ?…/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "s");
}
