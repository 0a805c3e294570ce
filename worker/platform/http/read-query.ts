import type { Problem } from "../errors.ts";
import { suggest } from "./suggest.ts";

/** The query parameters as sent; of a repeated one, the first. */
export const readQuery = (url: string): Record<string, string> =>
  Object.fromEntries([...new URL(url).searchParams].reverse());

/** Parameters that the route does not know, and repeated ones, of which only one could count. */
export function strayParameters(url: string, known: readonly string[]): Problem[] {
  const names = [...new URL(url).searchParams.keys()];
  const stray = [...new Set(names)].filter((name) => !known.includes(name)).map((name) => unknown(name, known));
  const twice = known.filter((name) => names.indexOf(name) !== names.lastIndexOf(name)).map(repeated);
  return [...stray, ...twice];
}

function unknown(name: string, known: readonly string[]): Problem {
  const meant = suggest(name, known);
  const hint = meant === null ? "." : `; did you mean \`${meant}\`?`;
  return { path: name, code: "unknown_parameter", message: `There is no query parameter \`${name}\` here${hint}` };
}

const repeated = (name: string): Problem => ({
  path: name,
  code: "repeated_parameter",
  message: `Give \`${name}\` once, not twice.`,
});
