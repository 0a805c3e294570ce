import type { Problem } from "../errors.ts";

/** As much of a valibot schema as says where which keys may stand. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly pipe?: readonly Shape[];
}

const COMPARISON: Shape = shapeOf({
  property: shapeOf({}, "string"),
  eq: shapeOf({ property: shapeOf({}, "string") }),
  ne: shapeOf({ property: shapeOf({}, "string") }),
});

/** Every key that the schema does not name, where valibot tells of the first in each object alone. */
export function strayKeys(schema: Shape, value: unknown, path = ""): Problem[] {
  const { type, entries, item, wrapped, pipe } = schema;
  const inner = wrapped ?? pipe?.find((each) => each.type === "record");
  if (inner) return strayKeys(inner, value, path);
  if (typeof value !== "object" || value === null) return [];
  if (item) return Array.isArray(value) ? value.flatMap((each, at) => strayKeys(item, each, `${path}.${at}`)) : [];
  if (Array.isArray(value)) return [];
  if (type === "record") return Object.keys(value).filter(isPassedOver).map(reservedName(path));
  const known = type === "custom" ? COMPARISON.entries : entries;
  return known ? Object.entries(value).flatMap(([key, each]) => strayIn(known, key, each, path)) : [];
}

function strayIn(known: Readonly<Record<string, Shape>>, key: string, value: unknown, path: string): Problem[] {
  const at = path === "" ? key : `${path}.${key}`;
  const shape = Object.hasOwn(known, key) ? known[key] : undefined;
  return shape ? strayKeys(shape, value, at) : [{ path: at, code: "unknown_key", message: `There is no key ${key}.` }];
}

/** Names that valibot leaves out of a record without a word. */
export const RESERVED_ATTRIBUTES: readonly string[] = ["__proto__", "constructor", "prototype"];

const isPassedOver = (name: string): boolean => RESERVED_ATTRIBUTES.includes(name);

const reservedName =
  (path: string) =>
  (name: string): Problem => ({
    path: `${path}.${name}`,
    code: "reserved_name",
    message: `An attribute cannot be named ${name}.`,
  });

function shapeOf(entries: Readonly<Record<string, Shape>>, type = "object"): Shape {
  return { type, entries };
}
