import type { Page, WebSocket } from "playwright-core";
import { beforeAll, expect, test, vi } from "vitest";
import { DEMO_PASSWORD, DEMO_PROJECT, MEMBERS, OWNER } from "../../scripts/demo/demo.ts";
import { seed } from "../../scripts/demo/seed.ts";
import { useStage } from "../support/browser.ts";

const stage = useStage();
const PROJECT = `/api/projects/${DEMO_PROJECT.slug}`;

beforeAll(async () => {
  await seed(stage.server.settings.publicUrl);
});

async function openTeam() {
  const page = await stage.openBrowser();
  await send(page, "post", "/api/sessions", { email: OWNER.email, password: DEMO_PASSWORD });
  const feeds = feedsOf(page);
  await page.goto(`/p/${DEMO_PROJECT.slug}/team`);
  return { page, feeds };
}

/** The feeds that are open now. */
function feedsOf(page: Page): ReadonlySet<WebSocket> {
  const open = new Set<WebSocket>();
  page.on("websocket", (socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
  });
  return open;
}

async function send(page: Page, method: "post" | "patch", path: string, data: object, headers = {}) {
  const answer = await page.request[method](path, {
    data,
    headers: { Origin: stage.server.settings.publicUrl, ...headers },
  });
  expect(answer.ok()).toBe(true);
}

/** As a colleague does it in another browser. */
async function givePreset(colleague: Page, email: string, preset: string) {
  const { items } = await (await colleague.request.get(`${PROJECT}/members?q=${email}`)).json();
  const [{ id, revision }] = items;
  await send(
    colleague,
    "patch",
    `${PROJECT}/members/${id}`,
    { presets: [preset], grants: [] },
    {
      "If-Match": `"${revision}"`,
    },
  );
}

test("a colleague's change appears without reloading, also after the connection was cut, over one socket a tab", async () => {
  // A client's row says so with any preset, so this member is of the team.
  const person = MEMBERS.find(({ kind, preset }) => kind === "team" && preset === "community-manager");
  if (!person) throw new Error("The demo has a community manager.");
  const [{ page, feeds }, colleague] = [await openTeam(), await stage.openBrowser()];
  await send(colleague, "post", "/api/sessions", { email: OWNER.email, password: DEMO_PASSWORD });
  const rowSaying = (label: string) => page.getByRole("row", { name: new RegExp(`${person.name}.*${label}`) });
  await rowSaying("Community manager").waitFor();
  await vi.waitFor(() => expect(feeds.size).toBe(1));

  await givePreset(colleague, person.email, "editor");
  await rowSaying("Editor").waitFor();

  const [before] = feeds;
  await stage.server.reload();
  await givePreset(colleague, person.email, "community-manager");
  await rowSaying("Community manager").waitFor();
  expect([...feeds]).not.toContain(before);

  await page.getByRole("link", { name: "Settings" }).first().click();
  await page.getByRole("heading", { name: "Settings" }).waitFor();
  await page.getByRole("link", { name: "Team" }).first().click();
  await rowSaying("Community manager").waitFor();
  expect(feeds.size).toBe(1);
});
