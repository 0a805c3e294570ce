import type { Question } from "../../../access/types.ts";

const SUBJECTS = [
  ...["usr_a", "usr_b", "usr_c", "mem_a"].map((id) => ({ type: "user", id })),
  ...["c1", "1:x"].map((id) => ({ type: "crm", id })),
  { type: "crm:1", id: "x" },
  ...["ann", "ben", "pat"].map((name) => ({ type: "email", id: `${name}@example.com` })),
];

/** Everything that is ever asked. */
export const QUESTIONS: readonly Question[] = SUBJECTS.flatMap((subject) =>
  ["a.x", "posts.view"].flatMap((name) =>
    ["1", "2"].map((id) => ({ subject, action: { name }, resource: { type: "post", id } })),
  ),
);
export const SECRETS = ["secret1", "secret2"] as const;
