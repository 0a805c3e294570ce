import { browserNames } from "../../../access/browser-name.ts";
import { m } from "../../paraglide/messages.js";

/** "Firefox on Windows", as well as a `User-Agent` header tells. */
export function describeBrowser(userAgent: string | null): string {
  const { browser, system } = browserNames(userAgent);
  if (browser === null) return system ?? m.me_session_unknown();
  return system === null ? browser : m.me_session_on({ browser, system });
}
