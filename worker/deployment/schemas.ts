import * as v from "valibot";
import { pageQuery } from "../platform/http/list.ts";

export const SetUpCode = v.strictObject({
  code: v.pipe(v.string(), v.trim(), v.maxLength(200, "This code is too long.")),
});

export const UserPage = v.strictObject({ ...pageQuery, q: v.optional(v.pipe(v.string(), v.maxLength(320))) });
