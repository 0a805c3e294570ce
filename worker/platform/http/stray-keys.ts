import type { Problem } from "../errors.ts";
import { nounOf } from "./fields.ts";
import { MOST_PROBLEMS, shortened } from "./problems.ts";
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

/** Makes the problem only if it is reported: a body of a megabyte can hold a hundred thousand. */
type Stray = () => Problem;

/**
 * Every key that the schema does not name, up to `most`. Valibot reports only the first in each object, none in objects that
 * are not strict, and silently drops some names from a record.
 */
export const strayKeys = (schema: object, value: unknown, most = MOST_PROBLEMS): Problem[] =>
  straysIn(schema as Shape, value, "")
    .slice(0, most)
    .map((say) => say());

function straysIn(schema: Shape, value: unknown, path: string): Stray[] {
  if (typeof value !== "object" || value === null) return [];
  const { wrapped, item, pipe = [] } = schema;
  if (wrapped) return straysIn(wrapped, value, path);
  if (item) return Array.isArray(value) ? value.flatMap((each, at) => straysIn(item, each, join(path, at))) : [];
  if (Array.isArray(value)) return [];
  if ([schema, ...pipe].some(isRecord)) return Object.keys(value).filter(isReserved).map(reservedName(path));
  const known = entriesOf(schema, value);
  return known === null ? [] : Object.entries(value).flatMap(([key, each]) => strayAt(known, key, each, path));
}

function strayAt(known: Entries, key: string, value: unknown, path: string): Stray[] {
  const shape = Object.hasOwn(known, key) ? known[key] : undefined;
  return shape ? straysIn(shape, value, join(path, key)) : [() => unknownKey(known, key, path)];
}

type Entries = Readonly<Record<string, Shape>>;

/** The schemas of this object's keys; null if any key is allowed. */
function entriesOf(schema: Shape, value: object): Entries | null {
  const { type, options = [], pipe = [] } = schema;
  if (schema.entries) return schema.entries;
  const own = [...pipe.slice(1).map((each) => (each.kind === "metadata" ? each.metadata?.keys : each)), ...options];
  const shapes = own.filter(isShape).filter((each) => type !== "variant" || isMeant(schema, each, value));
  const all = shapes.map((each) => entriesOf(each, value)).filter((each) => each !== null);
  return all.length < 2 ? (all[0] ?? null) : Object.assign({}, ...all);
}

/** Whether the discriminating key selects this option of a variant. */
function isMeant({ key }: Shape, { entries }: Shape, value: object): boolean {
  return entries?.[String(key)]?.literal === (value as Readonly<Record<string, unknown>>)[String(key)];
}

const isShape = (each: unknown): each is Shape =>
  typeof each === "object" && each !== null && "kind" in each && each.kind === "schema";

const isRecord = ({ type }: Shape): boolean => type === "record";

const join = (path: string, key: string | number): string => (path === "" ? String(key) : `${path}.${key}`);

function unknownKey(known: Entries, key: string, path: string): Problem {
  const [name, noun] = [shortened(key), nounOf(known)];
  const meant = suggest(key, Object.keys(known));
  const hint = meant === null ? "." : `; did you mean \`${meant}\`?`;
  const message = `\`${name}\` is not a field ${noun === null ? "here" : `of ${noun}`}${hint}`;
  return { path: join(path, name), code: "unknown_key", message };
}

/** Names that valibot silently drops from a record. */
export const RESERVED_ATTRIBUTES: readonly string[] = ["__proto__", "constructor", "prototype"];

const isReserved = (name: string): boolean => RESERVED_ATTRIBUTES.includes(name);

const reservedName =
  (path: string) =>
  (name: string): Stray =>
  () => ({
    path: join(path, name),
    code: "reserved_name",
    message: `An attribute cannot be named ${name}.`,
  });
