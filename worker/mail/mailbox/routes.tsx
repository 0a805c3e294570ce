import { Hono, type Context as Request } from "hono";
import { getCookie } from "hono/cookie";
import * as v from "valibot";
import { normaliseAddress } from "../../../access/address.ts";
import type { Language } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { preferredLanguage } from "../../platform/http/language.ts";
import { pageQuery } from "../../platform/http/list.ts";
import type { AppEnv } from "../../platform/http/types.ts";
import { valid } from "../../platform/http/valid.ts";
import { localOnly } from "./local-only.ts";
import { ListPage, MailPage } from "./pages.tsx";
import { findDelivered, listDelivered, type MailboxRow } from "./read.ts";
import { STYLE_SHEET } from "./style-sheet.ts";

const ListQuery = v.strictObject({ ...pageQuery, to: v.optional(v.pipe(v.string(), v.maxLength(400))) });

// The mail's own markup runs nothing, loads nothing, and cannot act as our pages; its links open in the whole window.
const MAIL_CSP =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

/** Where a local deployment's mail is read. Anywhere else there is nothing here. */
export const mailboxRoutes = new Hono<AppEnv>()
  .use("/mailbox", localOnly())
  .use("/mailbox/*", localOnly())
  .get("/mailbox", valid({ query: ListQuery }), async (c) => {
    const query = c.req.valid("query");
    const { items, nextCursor } = await listDelivered(c.env, wanted(query));
    const to = query.to ?? null;
    return c.html(page(<ListPage items={items} to={to} nextCursor={nextCursor} language={languageOf(c)} />));
  })
  .get("/mailbox/style.css", valid({}), (c) => c.body(STYLE_SHEET, 200, { "Content-Type": "text/css; charset=utf-8" }))
  .get("/mailbox/messages.json", valid({ query: ListQuery }), async (c) => {
    const { items, nextCursor } = await listDelivered(c.env, wanted(c.req.valid("query")));
    return c.json({ items: items.map(messageOf), nextCursor });
  })
  .get("/mailbox/:id", valid({}), async (c) => {
    const mail = await deliveredOf(c.env, c.req.param("id"));
    return c.html(page(<MailPage mail={mail} language={languageOf(c)} />));
  })
  .get("/mailbox/:id/html", valid({}), async (c) => {
    const { html } = await deliveredOf(c.env, c.req.param("id"));
    c.header("Content-Security-Policy", MAIL_CSP);
    return c.html(html.replace("<head>", '<head><base target="_top">'));
  });

/** What was chosen in the app, else what the browser prefers. */
function languageOf(c: Request<AppEnv>): Language {
  const chosen = getCookie(c, "language");
  return chosen === "en" || chosen === "ru" ? chosen : preferredLanguage(c.req.header("Accept-Language") ?? "");
}

const wanted = ({ to, limit, cursor }: v.InferOutput<typeof ListQuery>) => ({
  to: to === undefined ? null : (normaliseAddress(to) ?? to),
  limit,
  cursor,
});

const messageOf = ({ id, toEmail, subject, text, deliveredAt }: MailboxRow) => ({
  id,
  to: toEmail,
  subject,
  text,
  deliveredAt: new Date(deliveredAt).toISOString(),
});

async function deliveredOf(env: AppEnv["Bindings"], id: string): Promise<MailboxRow> {
  const mail = await findDelivered(env, id);
  if (!mail) throw notFound();
  return mail;
}

const page = (document: ReturnType<typeof ListPage>) => `<!doctype html>${document}`;
