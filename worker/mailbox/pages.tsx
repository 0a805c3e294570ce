import type { Child } from "hono/jsx";
import { moment } from "../mail/time-words.ts";
import type { Delivered } from "./read.ts";

const SANDBOX = "allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

function Page({ title, children }: { title: string; children: Child }) {
  return (
    <html lang="en">
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
  readonly items: readonly Delivered[];
  readonly to: string | null;
  readonly nextCursor: string | null;
}

export function ListPage({ items, to, nextCursor }: ListPageProps) {
  return (
    <Page title="Mailbox · Gatehouse">
      <header>
        <h1>Mailbox</h1>
        <a class="action" href={linkTo(to, null)}>
          Look again
        </a>
      </header>
      <p class="lead">
        {to === null ? "All mail of this local deployment" : `Mail to ${to}`}. It goes nowhere else.{" "}
        {to !== null && <a href="/mailbox">Show all</a>}
      </p>
      {items.length === 0 ? (
        <p class="empty">No mail yet. Invite somebody, then look again.</p>
      ) : (
        <List items={items} />
      )}
      {nextCursor !== null && (
        <p>
          <a href={linkTo(to, nextCursor)}>Older mail</a>
        </p>
      )}
    </Page>
  );
}

const List = ({ items }: { items: readonly Delivered[] }) => (
  <ol class="list">
    {items.map((mail) => (
      <li>
        <a href={`/mailbox/${mail.id}`}>
          <span class="subject">{mail.subject}</span>
          <span class="meta">{mail.toEmail}</span>
          <Time at={mail.deliveredAt} />
        </a>
      </li>
    ))}
  </ol>
);

function linkTo(to: string | null, cursor: string | null): string {
  const query = new URLSearchParams({ ...(to !== null && { to }), ...(cursor !== null && { cursor }) }).toString();
  return query === "" ? "/mailbox" : `/mailbox?${query}`;
}

export function MailPage({ mail }: { mail: Delivered }) {
  return (
    <Page title={`${mail.subject} · Mailbox`}>
      <header>
        <a href="/mailbox">Mailbox</a>
      </header>
      <h1>{mail.subject}</h1>
      <p class="lead">
        To <a href={linkTo(mail.toEmail, null)}>{mail.toEmail}</a>, <Time at={mail.deliveredAt} />
      </p>
      <iframe src={`/mailbox/${mail.id}/html`} title="The mail as mail programs show it" sandbox={SANDBOX} />
      <h2>As plain text</h2>
      <pre>{mail.text}</pre>
    </Page>
  );
}

const Time = ({ at }: { at: number }) => (
  <time class="meta" datetime={new Date(at).toISOString()}>
    {moment(at, "en", "UTC")}
  </time>
);
