import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject, onTestFailed } from "vitest";
import type { Environment } from "../../scripts/server/settings.ts";
import { type Server, startServer } from "../../scripts/server/start.ts";

export interface Mail {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface Stage {
  readonly server: Server;
  /** A page in a browser of its own: another person, without cookies. Its errors fail the test. */
  openBrowser(options?: BrowserContextOptions): Promise<Page>;
  /** Waits for the oldest mail to that address that was not yet taken. */
  takeMail(address: string): Promise<Mail>;
}

const MAIL_PATIENCE_MS = 20_000;
const LOOK_AGAIN_MS = 50;

/** A running server with an empty database and a Chromium, for the tests of one file. `environment` is the server's. */
export function useStage(environment: Environment = {}): Stage {
  const dataDir = mkdtempSync(join(tmpdir(), "gatehouse-test-"));
  const complaints: string[] = [];
  const taken = new Set<string>();
  let server: Server;
  let browser: Browser;

  beforeAll(async () => {
    server = await startServer({ PORT: "0", DATA_DIR: dataDir, ...environment });
    browser = await chromium.connect(inject("browserEndpoint"));
  });
  afterEach(() => {
    expect(complaints.splice(0), "errors in the browser's console").toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  return {
    get server() {
      return server;
    },
    async openBrowser(options = {}) {
      const context = await browser.newContext({ baseURL: server.settings.publicUrl, locale: "en-GB", ...options });
      const page = await context.newPage();
      collectComplaints(page, complaints);
      keepPictureOfFailure(page);
      return page;
    },
    async takeMail(address) {
      const mail = await waitForMail(server, address, taken);
      taken.add(mail.id);
      return mail;
    },
  };
}

/** What the person saw when their test failed, in the ignored folder `screenshots/failed`. */
function keepPictureOfFailure(page: Page): void {
  onTestFailed(async ({ task }) => {
    const name = `${task.name} ${crypto.randomUUID().slice(0, 4)}`.replace(/[^\p{L}\p{N}]+/gu, "-");
    await page.screenshot({ path: join("screenshots/failed", `${name}.png`) }).catch(() => undefined);
  });
}

const EXPECTED = ["Failed to load resource", "WebSocket connection to"];

/** Refused requests are expected, and shown to people by the page; anything else on the console is a fault of ours. */
function collectComplaints(page: Page, complaints: string[]): void {
  page.on("pageerror", (error) => complaints.push(error.stack ?? error.message));
  page.on("console", (message) => {
    const isExpected = EXPECTED.some((beginning) => message.text().startsWith(beginning));
    if (message.type() === "error" && !isExpected) complaints.push(message.text());
  });
}

async function waitForMail(server: Server, address: string, taken: ReadonlySet<string>): Promise<Mail> {
  const database = await server.database();
  const query = "SELECT id, subject, text, html FROM mailbox WHERE to_email = ? ORDER BY delivered_at, id";
  for (const end = Date.now() + MAIL_PATIENCE_MS; Date.now() < end; ) {
    const { results } = await database.prepare(query).bind(address).all<Mail & Record<string, unknown>>();
    const mail = results.find(({ id }) => !taken.has(id));
    if (mail) return mail;
    await new Promise((resume) => setTimeout(resume, LOOK_AGAIN_MS));
  }
  throw new Error(`No mail came to ${address}.`);
}
