/** The end of a sentence about what was sent, which does not keep the rule. */
type Rule = (requirement: string, input: unknown) => string;

/** How many characters, or entries. */
const sized =
  (how: string): Rule =>
  (requirement, input) => {
    const [one, many] = typeof input === "string" ? ["character", "characters"] : ["entry", "entries"];
    return `must have ${how} ${requirement} ${requirement === "1" ? one : many}`;
  };

const must =
  (what: string): Rule =>
  (requirement) =>
    `must ${what.replace("%", requirement)}`;

/** By the types that valibot gives its rules. */
export const RULES: Readonly<Record<string, Rule>> = {
  min_length: (requirement, input) =>
    requirement === "1" ? "must not be empty" : sized("at least")(requirement, input),
  max_length: sized("at most"),
  length: sized("exactly"),
  non_empty: must("not be empty"),
  min_entries: sized("at least"),
  max_entries: sized("at most"),
  min_value: must("be at least %"),
  max_value: must("be at most %"),
  gt_value: must("be more than %"),
  lt_value: must("be less than %"),
  integer: must("be a whole number"),
  safe_integer: must("be a whole number"),
  finite: must("be a finite number"),
  regex: () => "does not have the form that it needs",
  iso_timestamp: must("be a time such as 2026-12-01T00:00:00Z"),
  email: must("be an e-mail address"),
};
