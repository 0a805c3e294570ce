import type { Problem } from "../errors.ts";
import { MOST_PROBLEMS, shortened } from "./problems.ts";
import { suggest } from "./suggest.ts";

/** The query parameters as sent; of a repeated one, the first. */
export const readQuery = (url: string): Record<string, string> =>
  Object.fromEntries([...new URL(url).searchParams].reverse());

/** Parameters that the route does not know, and repeated ones, of which only one could count. */
export function strayParameters(url: string, known: readonly string[]): Problem[] {
  const names = [...new URL(url).searchParams.keys()];
  const unnamed = [...new Set(names)].filter((name) => !known.includes(name)).slice(0, MOST_PROBLEMS);
  const stray = unnamed.map((name) => unknown(name, known));
  const twice = known.filter((name) => names.indexOf(name) !== names.lastIndexOf(name)).map(repeated);
  return [...stray, ...twice];
}

function unknown(sent: string, known: readonly string[]): Problem {
  const name = shortened(sent);
  const meant = suggest(sent, known);
  const hint = meant === null ? "." : `; did you mean \`${meant}\`?`;
  return { path: name, code: "unknown_parameter", message: `There is no query parameter \`${name}\` here${hint}` };
}

const repeated = (name: string): Problem => ({
  path: name,
  code: "repeated_parameter",
  message: `Give \`${name}\` once, not twice.`,
});
