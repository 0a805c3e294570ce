type Schema = { readonly [key: string]: unknown };

/** As much of JSON Schema as the schema of a project file uses; throws for what it does not know. */
export function fits(schema: unknown, value: unknown): boolean {
  if (typeof schema === "boolean") return schema;
  return Object.entries(schema as Schema).every(([keyword, rule]) => {
    const check = KEYWORDS[keyword];
    if (!check) throw new Error(`This validator does not know ${keyword}.`);
    return check(rule as never, value, schema as Schema);
  });
}

type Check = (rule: never, value: unknown, schema: Schema) => boolean;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const said = () => true;

const KEYWORDS: Readonly<Record<string, Check>> = {
  $id: said,
  $schema: said,
  title: said,
  default: said,
  type: (rule: string | string[], value) => [rule].flat().includes(typeOf(value)),
  const: (rule: unknown, value) => rule === value,
  enum: (rule: unknown[], value) => rule.includes(value),
  allOf: (rule: unknown[], value) => rule.every((each) => fits(each, value)),
  anyOf: (rule: unknown[], value) => rule.some((each) => fits(each, value)),
  properties: (rule: Schema, value) =>
    !isObject(value) ||
    Object.entries(rule).every(([key, each]) => !Object.hasOwn(value, key) || fits(each, value[key])),
  required: (rule: string[], value) => !isObject(value) || rule.every((key) => Object.hasOwn(value, key)),
  additionalProperties: (rule: unknown, value, { properties = {} }) =>
    !isObject(value) ||
    Object.entries(value).every(([key, each]) => Object.hasOwn(properties as Schema, key) || fits(rule, each)),
  propertyNames: (rule: unknown, value) => !isObject(value) || Object.keys(value).every((key) => fits(rule, key)),
  items: (rule: unknown, value) => !Array.isArray(value) || value.every((each) => fits(rule, each)),
  maxItems: (rule: number, value) => !Array.isArray(value) || value.length <= rule,
  minLength: (rule: number, value) => !isText(value) || [...value].length >= rule,
  maxProperties: (rule: number, value) => !isObject(value) || Object.keys(value).length <= rule,
  minimum: (rule: number, value) => typeof value !== "number" || value >= rule,
  maximum: (rule: number, value) => typeof value !== "number" || value <= rule,
  maxLength: (rule: number, value) => !isText(value) || [...value].length <= rule,
  pattern: (rule: string, value) => !isText(value) || new RegExp(rule, "u").test(value),
  format: (rule: string, value) => rule !== "date-time" || !isText(value) || isTime(value),
  not: (rule: unknown, value) => !fits(rule, value),
};

const isTime = (text: string): boolean =>
  Number.isFinite(Date.parse(text)) && (new Date(text.slice(0, 10)).toJSON()?.startsWith(text.slice(0, 10)) ?? false);

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
