export * from "./schema/accounts.ts";
export * from "./schema/catalogue.ts";
export * from "./schema/mail.ts";
export * from "./schema/projects.ts";
export * from "./schema/team.ts";
