const MINUTE = 60_000;

/**
 * Whether a cron expression of five fields (`*`, numbers, lists, ranges, steps; UTC) matches this minute. A day matches if
 * both of its fields do.
 * @internal
 */
export function cronMatches(expression: string, at: Date): boolean {
  const now = [at.getUTCMinutes(), at.getUTCHours(), at.getUTCDate(), at.getUTCMonth() + 1, at.getUTCDay()];
  const fields = expression.trim().split(/\s+/);
  return fields.length === now.length && fields.every((field, index) => fieldMatches(field, now[index] ?? 0));
}

function fieldMatches(field: string, value: number): boolean {
  return field.split(",").some((part) => {
    const [range = "*", step = "1"] = part.split("/");
    const [first = 0, last = range === "*" || part.includes("/") ? Number.POSITIVE_INFINITY : first] =
      range === "*" ? [] : range.split("-").map(Number);
    return value >= first && value <= last && (value - first) % Number(step) === 0;
  });
}

/** Calls `run` for every due expression, now and at the start of each minute. Returns the function that stops it. */
export function startCronClock(expressions: readonly string[], run: (expression: string) => void): () => void {
  let timer: NodeJS.Timeout;
  const runDue = () => {
    const now = new Date();
    timer = setTimeout(runDue, MINUTE - (now.getTime() % MINUTE));
    for (const expression of expressions) if (cronMatches(expression, now)) run(expression);
  };
  runDue();
  return () => clearTimeout(timer);
}
