import type { Question } from "../../../access/types.ts";

/** The request of a service in a shell. `key` stands in double quotes, so that a variable may be named. */
export function curlOf(origin: string, key: string, question: Question): string {
  return [
    `curl ${origin}/access/v1/evaluation \\`,
    `  -H "Authorization: Bearer ${key}" \\`,
    `  -H "Content-Type: application/json" \\`,
    `  -d '${textOf(question).replaceAll("'", "'\\''")}'`,
  ].join("\n");
}

export function typeScriptOf(origin: string, question: Question): string {
  return [
    `const response = await fetch("${origin}/access/v1/evaluation", {`,
    `  method: "POST",`,
    "  headers: {",
    `    Authorization: \`Bearer \${process.env.GATEHOUSE_KEY}\`,`,
    `    "Content-Type": "application/json",`,
    "  },",
    `  body: JSON.stringify(${textOf(question).replaceAll("\n", "\n  ")}),`,
    "});",
    "if (!response.ok) throw new Error(await response.text());",
    "const { decision } = (await response.json()) as { decision: boolean };",
    "console.log(decision);",
  ].join("\n");
}

/** A line for the subject, the action and the resource each. */
function textOf({ subject, action, resource }: Question): string {
  const lines = Object.entries({ subject, action, resource }).map(([name, value]) => `  "${name}": ${spaced(value)}`);
  return `{\n${lines.join(",\n")}\n}`;
}

const spaced = (value: unknown): string => JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, " ");
