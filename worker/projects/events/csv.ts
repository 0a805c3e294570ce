import type { EventView } from "./views.ts";

const COLUMNS = ["revision", "at", "actor", "actor_name", "action", "target", "target_name", "before", "after", "hash"];

// Spreadsheets read a cell that starts like this as a formula.
const FORMULA = /^[=+\-@\t\r\n]/;

export const csvHead = (): string => lineOf(COLUMNS);

export const csvLine = ({ revision, at, actor, action, target, before, after, hash }: EventView): string =>
  lineOf([
    String(revision),
    at,
    actor.id,
    actor.name ?? "",
    action,
    target.id,
    target.name ?? "",
    before === null ? "" : JSON.stringify(before),
    after === null ? "" : JSON.stringify(after),
    hash,
  ]);

const lineOf = (cells: readonly string[]): string => `${cells.map(cellOf).join(",")}\r\n`;

const cellOf = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
