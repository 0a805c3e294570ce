import type { BrowserContext } from "playwright-core";
import { DEMO_PASSWORD, MEMBERS, OWNER } from "../demo/demo.ts";
import type { Language, Scene } from "./scenes.ts";

export const AS = ["stranger", "owner", "member"] as const;

const EMAILS: Readonly<Record<Scene["as"], string | null>> = {
  stranger: null,
  owner: OWNER.email,
  member: MEMBERS[3]?.email ?? null,
};

/** Signs the browser in as the scenes' viewer, in their language. */
export async function signInAs(
  context: BrowserContext,
  url: string,
  as: Scene["as"],
  language: Language,
): Promise<void> {
  await context.addCookies([{ name: "language", value: language, url }]);
  const email = EMAILS[as];
  if (email === null) return;
  const headers = { Origin: url };
  await context.request.post("/api/sessions", { data: { email, password: DEMO_PASSWORD }, headers });
  await context.request.patch("/api/me", { data: { language }, headers });
}
