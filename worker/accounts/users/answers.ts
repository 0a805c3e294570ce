import * as v from "valibot";

/** Users as they see themselves. */
export const UserView = v.object({
  id: v.string(),
  email: v.string(),
  name: v.string(),
  language: v.picklist(["en", "ru"]),
  administrator: v.boolean(),
  accessMail: v.pipe(v.boolean(), v.description("Whether they get an e-mail when their access changes.")),
  hasPassword: v.boolean(),
});
export type UserView = v.InferOutput<typeof UserView>;

export const UserAnswer = v.object({ user: UserView });
