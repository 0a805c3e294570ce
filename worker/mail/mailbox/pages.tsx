import type { Child } from "hono/jsx";
import type { Language } from "../../platform/context.ts";
import { moment } from "../time-words.ts";
import type { MailboxRow } from "./read.ts";
import { MAILBOX_WORDS } from "./words.ts";

const SANDBOX = "allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

function Page({ title, language, children }: { title: string; language: Language; children: Child }) {
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="icon" href="/favicon.svg" />
        <link rel="stylesheet" href="/mailbox/style.css" />
      </head>
      <body>
        <main>{children}</main>
      </body>
    </html>
  );
}

interface ListPageProps {
  readonly items: readonly MailboxRow[];
  readonly to: string | null;
  readonly nextCursor: string | null;
  readonly language: Language;
}

export function ListPage({ items, to, nextCursor, language }: ListPageProps) {
  const words = MAILBOX_WORDS[language];
  return (
    <Page title={`${words.mailbox} · Gatehouse`} language={language}>
      <header>
        <h1>{words.mailbox}</h1>
        <a class="action" href={linkTo(to, null)}>
          {words.again}
        </a>
      </header>
      <p class="lead">
        {to === null ? words.all : words.to(to)} {to !== null && <a href="/mailbox">{words.showAll}</a>}
      </p>
      {items.length === 0 ? <p class="empty">{words.empty}</p> : <List items={items} language={language} />}
      {nextCursor !== null && (
        <p>
          <a href={linkTo(to, nextCursor)}>{words.older}</a>
        </p>
      )}
    </Page>
  );
}

const List = ({ items, language }: Pick<ListPageProps, "items" | "language">) => (
  <ol class="list">
    {items.map((mail) => (
      <li>
        <a href={`/mailbox/${mail.id}`}>
          <span class="subject">{mail.subject}</span>
          <span class="meta">{mail.toEmail}</span>
          <Time at={mail.deliveredAt} language={language} />
        </a>
      </li>
    ))}
  </ol>
);

function linkTo(to: string | null, cursor: string | null): string {
  const query = new URLSearchParams({ ...(to !== null && { to }), ...(cursor !== null && { cursor }) }).toString();
  return query === "" ? "/mailbox" : `/mailbox?${query}`;
}

export function MailPage({ mail, language }: { mail: MailboxRow; language: Language }) {
  const words = MAILBOX_WORDS[language];
  return (
    <Page title={`${mail.subject} · ${words.mailbox}`} language={language}>
      <header>
        <a href="/mailbox">{words.mailbox}</a>
      </header>
      <h1>{mail.subject}</h1>
      <p class="lead">
        {words.recipient} <a href={linkTo(mail.toEmail, null)}>{mail.toEmail}</a>,{" "}
        <Time at={mail.deliveredAt} language={language} />
      </p>
      <iframe src={`/mailbox/${mail.id}/html`} title={words.html} sandbox={SANDBOX} />
      <h2>{words.text}</h2>
      <pre>{mail.text}</pre>
    </Page>
  );
}

const Time = ({ at, language }: { at: number; language: Language }) => (
  <time class="meta" datetime={new Date(at).toISOString()}>
    {moment(at, language, "UTC")}
  </time>
);
