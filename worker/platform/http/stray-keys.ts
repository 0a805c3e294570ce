import type { Problem } from "../errors.ts";
import { suggest } from "./suggest.ts";

/** The part of a valibot schema that names the allowed keys. */
interface Shape {
  readonly kind: string;
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly pipe?: readonly Shape[];
  readonly options?: readonly unknown[];
  readonly key?: unknown;
  readonly literal?: unknown;
  readonly metadata?: { readonly keys?: unknown };
}

/**
 * Every key that the schema does not name. Valibot reports only the first in each object, none in objects that are not
 * strict, and silently drops some names from a record.
 */
export function strayKeys(schema: object, value: unknown, path = ""): Problem[] {
  return typeof value === "object" && value !== null ? strayIn(schema as Shape, value, path) : [];
}

function strayIn(schema: Shape, value: object, path: string): Problem[] {
  const { wrapped, item, pipe = [] } = schema;
  if (wrapped) return strayKeys(wrapped, value, path);
  if (item) return Array.isArray(value) ? value.flatMap((each, at) => strayKeys(item, each, join(path, at))) : [];
  if (Array.isArray(value)) return [];
  if ([schema, ...pipe].some(isRecord)) return Object.keys(value).filter(isReserved).map(reservedName(path));
  const known = entriesOf(schema, value);
  return known === null ? [] : Object.entries(value).flatMap(([key, each]) => strayAt(known, key, each, path));
}

function strayAt(known: Entries, key: string, value: unknown, path: string): Problem[] {
  const shape = Object.hasOwn(known, key) ? known[key] : undefined;
  return shape ? strayKeys(shape, value, join(path, key)) : [unknownKey(join(path, key), key, Object.keys(known))];
}

type Entries = Readonly<Record<string, Shape>>;

/** The schemas of this object's keys; null if any key is allowed. */
function entriesOf(schema: Shape, value: object): Entries | null {
  const { type, options = [], pipe = [] } = schema;
  if (schema.entries) return schema.entries;
  const own = [...pipe.slice(1).map((each) => (each.kind === "metadata" ? each.metadata?.keys : each)), ...options];
  const shapes = own.filter(isShape).filter((each) => type !== "variant" || isMeant(schema, each, value));
  const all = shapes.map((each) => entriesOf(each, value)).filter((each) => each !== null);
  return all.length === 0 ? null : Object.assign({}, ...all);
}

/** Whether the discriminating key selects this option of a variant. */
function isMeant({ key }: Shape, { entries }: Shape, value: object): boolean {
  return entries?.[String(key)]?.literal === (value as Readonly<Record<string, unknown>>)[String(key)];
}

const isShape = (each: unknown): each is Shape =>
  typeof each === "object" && each !== null && "kind" in each && each.kind === "schema";

const isRecord = ({ type }: Shape): boolean => type === "record";

const join = (path: string, key: string | number): string => (path === "" ? String(key) : `${path}.${key}`);

function unknownKey(path: string, key: string, known: readonly string[]): Problem {
  const meant = suggest(key, known);
  const hint = meant === null ? "." : `; did you mean \`${meant}\`?`;
  return { path, code: "unknown_key", message: `\`${key}\` is not a field here${hint}` };
}

/** Names that valibot silently drops from a record. */
export const RESERVED_ATTRIBUTES: readonly string[] = ["__proto__", "constructor", "prototype"];

const isReserved = (name: string): boolean => RESERVED_ATTRIBUTES.includes(name);

const reservedName =
  (path: string) =>
  (name: string): Problem => ({
    path: join(path, name),
    code: "reserved_name",
    message: `An attribute cannot be named ${name}.`,
  });
