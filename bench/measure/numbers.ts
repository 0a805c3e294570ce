/** @param sorted ascending */
export const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;

export function median(numbers: readonly number[]): number {
  return quantile(
    numbers.toSorted((a, b) => a - b),
    0.5,
  );
}

/** The median of what is true of the pairs of one round, whose noise both share. */
export const medianRatio = (these: readonly number[], those: readonly number[]): number =>
  median(these.map((each, round) => each / (those[round] ?? Number.NaN)));

/** Three figures that matter, and thousands apart. */
export const readable = (value: number): string =>
  Number(value.toPrecision(3)).toLocaleString("en", { maximumSignificantDigits: 3 });
