import { execFileSync } from "node:child_process";

/** The cores that this process may use; null where the system does not say or let us choose. */
const cores = coresAllowed();

/** Whether servers and the load generator have a core each. */
export const isPinned = cores !== null && cores.length > 1;

/** Puts this process, all its threads, and what it starts from now on, where servers run. */
export const goToServers = (): void => moveTo(0);
/** Puts this process where load is made; what it started stays behind. */
export const goToLoad = (): void => moveTo(1);

function moveTo(place: 0 | 1): void {
  if (isPinned) taskset("-a", "-c", "-p", String(cores?.[place]), String(process.pid));
}

function coresAllowed(): number[] | null {
  try {
    const [, list = ""] = /: ([\d,-]+)\s*$/.exec(taskset("-c", "-p", String(process.pid))) ?? [];
    return list.split(",").flatMap((range) => {
      const [first = Number.NaN, last = first] = range.split("-").map(Number);
      return Array.from({ length: last - first + 1 }, (_, at) => first + at);
    });
  } catch {
    return null;
  }
}

function taskset(...options: string[]): string {
  return execFileSync("taskset", options, { encoding: "utf8" });
}
