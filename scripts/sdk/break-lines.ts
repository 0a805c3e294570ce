/** The part of a source map that is used here. */
export interface SourceMap {
  readonly mappings: string;
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const CONTINUES = 32;

/** The code of one line, broken into a line at each of these positions. */
export const breakCode = (code: string, starts: readonly number[]): string =>
  starts.map((start, at) => `${code.slice(start, starts[at + 1])}\n`).join("");

/** The same for its source map. Only the column of a mapping changes; its other fields are relative to the mapping before. */
export function breakMap<T extends SourceMap>(map: T, starts: readonly number[]): T {
  const lines: string[][] = starts.map(() => []);
  let column = 0;
  let [line, before] = [-1, 0];
  for (const mapping of map.mappings.split(",")) {
    const { value, rest } = readNumber(mapping);
    column += value;
    const at = starts.findLastIndex((start) => start <= column);
    if (at !== line) [line, before] = [at, starts[at] ?? 0];
    lines[at]?.push(writeNumber(column - before) + rest);
    before = column;
  }
  return { ...map, mappings: lines.map((mappings) => mappings.join(",")).join(";") };
}

/** The first number of a mapping: five bits a digit, lowest first; the lowest bit of the number is the sign. */
function readNumber(mapping: string): { value: number; rest: string } {
  let [bits, at, digit] = [0, 0, CONTINUES];
  for (; digit & CONTINUES; at++) {
    digit = DIGITS.indexOf(mapping.charAt(at));
    bits += (digit & (CONTINUES - 1)) << (5 * at);
  }
  return { value: bits & 1 ? -(bits >> 1) : bits >> 1, rest: mapping.slice(at) };
}

/** For numbers that are not negative. */
function writeNumber(value: number): string {
  let text = "";
  for (let bits = value << 1; text === "" || bits > 0; bits >>= 5) {
    text += DIGITS.charAt((bits & (CONTINUES - 1)) | (bits >> 5 > 0 ? CONTINUES : 0));
  }
  return text;
}
