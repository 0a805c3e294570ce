import * as v from "valibot";
import { normaliseAddress } from "../../../access/address.ts";
import { PersonalText } from "./text.ts";

/** Normalizes an address to its stored form. */
export const emailAddress = v.pipe(
  v.string(),
  v.maxLength(400, "This address is too long."),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const address = normaliseAddress(dataset.value);
    if (address !== null) return address;
    addIssue({ message: "This is not an e-mail address." });
    return NEVER;
  }),
);

export const personName = PersonalText("Enter a name.", 100);
