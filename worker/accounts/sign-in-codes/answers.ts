import * as v from "valibot";

export const CodeSent = v.object({ sent: v.literal(true), digits: v.number() });
