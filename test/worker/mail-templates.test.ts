import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { mail, permissions, presets, signInCodes } from "../../db/schema.ts";
import type { OutgoingMail } from "../../worker/mail/mailer.ts";
import type { Mail } from "../../worker/mail/mails.ts";
import { writeMail } from "../../worker/mail/write-mail.ts";
import type { Language } from "../../worker/platform/context.ts";
import { db, invite, newWorld, post, type Typed, type World } from "../queue/world.ts";

const LANGUAGES: readonly Language[] = ["en", "ru"];
const DECEMBER = Date.UTC(2026, 11, 1, 13, 0);
const TO = "bob@example.com";

async function write(world: World, message: Mail): Promise<OutgoingMail> {
  const row = await db
    .select()
    .from(mail)
    .where(eq(mail.id, await post(world, message)))
    .get();
  const written = row && (await writeMail(world.ctx, row));
  if (!written) throw new Error("Nothing was written.");
  return written;
}

async function writeInvitation(typed: Typed) {
  const world = await newWorld();
  const invited = await invite(world, typed);
  return { ...invited, written: await write(world, invited.message) };
}

const project = { projectId: "prj_1", projectName: "Spring campaign", projectSlug: "spring" };
const line = (permission: string, label: string | null, scope = "*", expiresAt: number | null = null) => ({
  permission,
  label,
  scope,
  expiresAt,
});

/** Every letter but the two that need rows, with the facts that both of its twins must say. */
const LETTERS: readonly (readonly [string, (language: Language) => Mail, readonly string[]])[] = [
  ...(["accepted", "declined", "failed", "ask_again", "asked_for_new"] as const).map(
    (outcome) =>
      [
        `invitation-outcome, ${outcome}`,
        (language: Language): Mail => ({
          template: "invitation-outcome",
          to: TO,
          language,
          ...project,
          outcome,
          invitedEmail: "cat@example.com",
          invitedName: "Cat Poe",
        }),
        ["Spring campaign", "Cat Poe", "cat@example.com", "http://localhost:8787/p/spring/team", TO],
      ] as const,
  ),
  [
    "access-changed",
    (language) => ({
      template: "access-changed",
      to: TO,
      language,
      ...project,
      actorName: "Ann Lee",
      added: [line("invoices.approve", "Approve invoices", "account:main", DECEMBER)],
      removed: [line("posts.other", "Own label")],
    }),
    ["Spring campaign", "Ann Lee", "Approve invoices", "account:main", "2026", "Own label", "/p/spring", TO],
  ],
  [
    "access-ended",
    (language) => ({ template: "access-ended", to: TO, language, ...project, actorName: "Ann Lee" }),
    ["Spring campaign", "Ann Lee", TO],
  ],
  ...(["person", "key", "bootstrap_key"] as const).map(
    (kind) =>
      [
        `everything-given, ${kind}`,
        (language: Language): Mail => ({
          template: "everything-given",
          to: TO,
          language,
          ...project,
          by: { kind, name: "Shop" },
          receivers: [...["Cat Poe", "B", "C", "D", "E"].map((name) => ({ name, email: "cat@example.com" }))],
          count: 7,
        }),
        [
          "Spring campaign",
          "Cat Poe, cat@example.com",
          "3",
          "/p/spring/team",
          TO,
          ...(kind === "bootstrap_key" ? [] : ["Shop"]),
        ],
      ] as const,
  ),
  ...(["password_set", "password_changed", "password_removed", "new_browser"] as const).map(
    (what) =>
      [
        `account-changed, ${what}`,
        (language: Language): Mail => ({
          template: "account-changed",
          to: TO,
          language,
          what,
          at: DECEMBER,
          userAgent: "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0",
          country: null,
          network: "203.0.113.x",
        }),
        ["Firefox", "Windows", "203.0.113.x", "2026", "http://localhost:8787/me", TO],
      ] as const,
  ),
  ...(["offered", "accepted", "cancelled"] as const).map(
    (moment) =>
      [
        `transfer, ${moment}`,
        (language: Language): Mail => ({
          template: "transfer",
          to: TO,
          language,
          ...project,
          moment,
          actorName: "Ann Lee",
          expiresAt: moment === "offered" ? DECEMBER : null,
        }),
        ["Spring campaign", "Ann Lee", "/p/spring", TO, ...(moment === "offered" ? ["13:00 (UTC)"] : [])],
      ] as const,
  ),
];

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(LETTERS)("%s: both twins carry the facts", async (_, message, facts) => {
    expectTwins(await write(await newWorld(), message(language)), language, facts);
  });

  test.each(["sign_in", "sign_up"] as const)("sign-in-code, %s: both twins carry the digits", async (purpose) => {
    const world = await newWorld();
    const at = world.ctx.now();
    const codeId = world.ctx.newId("cod");
    const times = { createdAt: at, expiresAt: at + 600_000 };
    const source = { id: codeId, secretId: world.ctx.secrets.currentId, digits: 6 };
    await db.insert(signInCodes).values({ ...source, email: TO, browserHash: "", ...times });
    const written = await write(world, { template: "sign-in-code", to: TO, language, codeId, purpose });
    const digits = /^ {4}(\d{6})$/m.exec(written.text)?.[1] ?? "none";
    expectTwins(written, language, [digits, "10", TO]);
    expect(written.subject).not.toContain(digits);
  });

  test("invitation: both twins carry who, what, with what, by when, and the one link", async () => {
    const access = { presets: ["editor"], grants: [] };
    const typed = { language, access, note: "1 + 1\n\n= 2 <b>", timeZone: "Europe/Berlin", expiresAt: DECEMBER };
    const { written, email, inviter } = await writeInvitation(typed);
    const link = /http:\/\/localhost:8787\/invite\/[\w-]+/.exec(written.text)?.[0] ?? "none";
    const preset = language === "en" ? "Editor: writes and schedules" : "Редактор: пишет и планирует";
    const facts = [
      "Spring campaign",
      "Ann Lee",
      inviter.email,
      email,
      preset,
      "= 2 <b>",
      "14:00 (Europe/Berlin)",
      link,
    ];
    expectTwins(written, language, facts);
    expect(written.from.name).toMatch(language === "en" ? "Spring campaign via Gatehouse" : "Spring campaign через");
    expect(withoutChance(written.text, inviter.email, email, link)).toMatchSnapshot();
  });
});

const withoutChance = (text: string, inviter: string, email: string, link: string) =>
  text
    .replaceAll(inviter, "ann@example.com")
    .replaceAll(email, TO)
    .replaceAll(link, "http://localhost:8787/invite/TOKEN");

function expectTwins({ html, text, subject, headers }: OutgoingMail, language: Language, facts: readonly string[]) {
  const shown = textOf(html);
  for (const fact of facts) {
    expect(text).toContain(fact);
    expect(`${shown} ${html}`).toContain(fact);
  }
  expect(html).toContain(`<html lang="${language}"`);
  expect(headers).toMatchObject({ "Content-Language": language, "Auto-Submitted": "auto-generated" });
  expect(subject.length).toBeGreaterThan(0);
  expect(html.length).toBeLessThan(30_000);
  expect(html).not.toMatch(/<img|<script|\bsrc=/);
  for (const words of [text, shown, subject]) expect(words).not.toMatch(/undefined|null|NaN|\[object/);
  const otherScript = language === "en" ? /[а-яё]/i : /\b(the|your|you|project|until)\b/i;
  expect(text.replaceAll("Spring campaign", "")).not.toMatch(otherScript);
}

/** What a reader sees of the HTML. */
const textOf = (html: string): string =>
  html
    .replace(/<(style|title)>.*?<\/\1>/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");

test("an access is told in five lines: presets first, own names and limits, then how many more", async () => {
  const world = await newWorld();
  const grant = (permission: string, scope = "*", expiresAt: number | null = null, when: [] | [never] = []) => ({
    permission,
    scope,
    when,
    startsAt: null,
    expiresAt,
  });
  const conditional = [{ property: "resource.ownerID", eq: { property: "subject.email" } }];
  const midnight = Date.UTC(2026, 11, 1);
  const grants = [
    grant("invoices.approve", "account:main", midnight),
    { ...grant("posts.publish"), when: conditional },
    grant("posts.*"),
    grant("ai.use"),
    grant("team.view"),
  ];
  const invited = await invite(world, { access: { presets: ["helper"], grants } });
  const life = { projectId: invited.projectId, addedRev: 1, endedRev: null, retired: false };
  await db.insert(presets).values({ ...life, key: "helper", name: "Helping hand" });
  const own = { group: "invoices", resourceType: "invoice", action: "approve", implies: [], risky: false };
  await db.insert(permissions).values({ ...life, ...own, name: "invoices.approve", label: "Approve invoices" });
  const { text } = await write(world, invited.message);
  expect(text.match(/^- .*$/gm)).toEqual([
    "- Helping hand",
    "- Approve invoices (only account:main, until 30 November 2026)",
    "- Publish posts (under conditions)",
    "- Everything in “Posts”",
    "- and 2 more",
  ]);
});

const HOSTILE = [
  '<script>alert("x")</script>',
  '"><img src=x onerror=alert(1)>',
  "Subject: x\r\nBcc: victim@example.com",
  "Win now: https://evil.example/login?x=1 or www.evil.example",
  "evil.example/path and evil．example and EVIL.EXAMPLE",
  "javascript://evil.example/%0aalert(1)",
  "\u202egnitset\u202c \u2066isolated\u2069 \u200b\ufeff\u00adhidden\u200d.\u200ccom",
  "line\u2028separator\u0085next\u0000null\u001b[31m",
  "z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307algo",
  "\ud800 lone",
  "{{7*7}} $(x) %s &lt;b&gt; &#60;",
  `${"long ".repeat(100)}end`,
];

test.each(HOSTILE)("what people type is harmless in subject, text and HTML: %j", async (typed) => {
  for (const language of LANGUAGES) {
    const { written } = await writeInvitation({ project: typed, inviter: typed, note: typed, language });
    expectHarmless(written, 3);
    const world = await newWorld();
    const typedProject = { projectId: "prj_1", projectName: typed, projectSlug: "spring" };
    const added = [line("own.thing", typed, `account:${typed}`)];
    const shared = { to: TO, language, ...typedProject, actorName: typed } as const;
    expectHarmless(await write(world, { template: "access-changed", ...shared, added, removed: [] }), 2);
    expectHarmless(await write(world, { template: "access-ended", ...shared }), 0);
    const given = { by: { kind: "key", name: typed }, receivers: [{ name: typed, email: null }], count: 1 } as const;
    expectHarmless(await write(world, { template: "everything-given", ...shared, ...given }), 2);
    expectHarmless(await write(world, { template: "transfer", ...shared, moment: "offered", expiresAt: 1 }), 2);
    const settled = { outcome: "failed", invitedEmail: "cat@example.com", invitedName: typed } as const;
    expectHarmless(await write(world, { template: "invitation-outcome", ...shared, ...settled }), 2);
  }
});

/** What a mail program would make a link of, as it reads text. */
const LINK = /\b(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+|(?<![@\w.-])(?:[\p{L}\p{N}-]+[.．。｡])+\p{L}{2,}(?!\w)/giu;

function expectHarmless({ from, subject, text, html }: OutgoingMail, links: number) {
  expect(subject).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]{1,200}$/u);
  expect(from.name).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}<>"@,;:\\]{1,90}$/u);
  expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|\p{Cs}|[\u2028\u2029]|\p{M}{4}/u);
  const own = /http:\/\/localhost:8787\/\S+|[\w.-]+@[\w.-]+/g;
  for (const words of [subject, from.name, text, textOf(html)]) expect(words.replace(own, "").match(LINK)).toBeNull();
  expect(html.match(/<[a-z][a-z0-9]*/g)?.filter((tag) => !KNOWN_TAGS.has(tag.slice(1)))).toEqual([]);
  const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? "");
  expect(hrefs).toHaveLength(links);
  for (const href of hrefs)
    expect(href).toMatch(/^http:\/\/localhost:8787\/(?:invite\/[\w-]{73,}|p\/spring(?:\/team(?:\?q=[\w.%-]+)?)?)$/);
  expect(html).not.toMatch(/<[^>]*\son\w+=/);
}

const KNOWN_TAGS = new Set(
  "html head meta title style body main div table tbody tr td p h1 ul li blockquote br a".split(" "),
);
