import type { Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { MEMBERS, OWNER } from "../../scripts/demo/demo.ts";
import { useStage } from "../support/browser.ts";
import { invite, newProject, openAs, seedDemo, send } from "./acts.ts";

const stage = useStage();
const [ann = ""] = MEMBERS.map(({ email }) => email);

beforeAll(() => seedDemo(stage));

interface Scene {
  readonly owner: Page;
  readonly member: Page;
  readonly project: string;
}

let scene: Promise<Scene> | undefined;

/** A project with one of everything that a dialog is about. */
async function setScene(): Promise<Scene> {
  const viewport = { width: 1100, height: 600 };
  const [owner, member] = [await openAs(stage, OWNER.email, { viewport }), await openAs(stage, ann, { viewport })];
  const project = await newProject(stage, owner, "Trouble");
  const api = `/api/projects/${project}`;
  const invitationId = await invite(stage, owner, project, ann, "editor");
  await send(stage, member, "post", "/api/invitations/acceptance", { invitationId });
  await invite(stage, owner, project, "guest@example.com");
  await send(stage, owner, "post", `${api}/presets`, {
    key: "writer",
    name: "Writer",
    grants: [{ permission: "ai.use" }],
  });
  const own = { name: "bills.pay", label: "Pay bills", resourceType: "bill", action: "pay" };
  await send(stage, owner, "post", `${api}/permissions`, own);
  await send(stage, owner, "post", `${api}/keys`, { name: "Shop", scopes: ["check"], expiresAt: null });
  return { owner, member, project };
}

const menu = (name: string, item: string) => async (page: Page) => {
  await page.getByRole("button", { name: `More about ${name}` }).click();
  await page.getByRole("menuitem", { name: item }).click();
};
const press = (name: string) => (page: Page) => page.getByRole("button", { name, exact: true }).first().click();
const tickAi = (dialog: Locator) => dialog.getByRole("checkbox", { name: /^Use AI tools/ }).click();
const fill = (label: string, text: string) => (dialog: Locator) => dialog.getByLabel(label, { exact: true }).fill(text);

interface Dialog {
  readonly name: string;
  readonly path: string;
  readonly open: (page: Page) => Promise<void>;
  readonly change?: (dialog: Locator) => Promise<void>;
  readonly button: string;
  readonly by?: "member";
}

const DIALOGS: readonly Dialog[] = [
  { name: "a member's pencil", path: "team", open: press("Edit access of Ann Okafor"), change: tickAi, button: "Save" },
  {
    name: "an invitation's pencil",
    path: "team",
    open: press("Edit access of guest@example.com"),
    change: tickAi,
    button: "Save",
  },
  {
    name: "adding people",
    path: "team",
    open: press("Add people"),
    change: async (dialog) => {
      await dialog.getByRole("combobox").or(dialog.getByRole("textbox")).first().fill("new@example.com");
      await dialog.getByRole("radio", { name: /^Viewer/ }).check();
    },
    button: "Send 1 invitation",
  },
  {
    name: "withdrawing",
    path: "team",
    open: menu("guest@example.com", "Withdraw invitation"),
    button: "Withdraw invitation",
  },
  { name: "removing", path: "team", open: menu("Ann Okafor", "Remove from project"), button: "Remove Ann Okafor" },
  { name: "handing over", path: "team", open: menu("Ann Okafor", "Make owner"), button: "Offer ownership" },
  { name: "leaving", path: "team", open: menu("Ann Okafor", "Leave project"), button: "Leave", by: "member" },
  {
    name: "a new preset",
    path: "settings/presets",
    open: press("New preset"),
    change: fill("Name", "Guest"),
    button: "Save",
  },
  { name: "a preset", path: "settings/presets", open: press("Edit Writer"), change: tickAi, button: "Save" },
  { name: "retiring a preset", path: "settings/presets", open: menu("Writer", "Retire"), button: "Retire" },
  {
    name: "a new permission",
    path: "settings/permissions",
    open: press("New permission"),
    change: async (dialog) => {
      await fill("Label", "Send bills")(dialog);
      await fill("Name", "bills.send")(dialog);
    },
    button: "Save",
  },
  { name: "a permission", path: "settings/permissions", open: press("Edit Pay bills"), button: "Save" },
  { name: "retiring a permission", path: "settings/permissions", open: press("Retire Pay bills"), button: "Retire" },
  {
    name: "hiding a group",
    path: "settings/permissions",
    open: (page) => page.getByRole("checkbox", { name: "Posts" }).click(),
    change: (dialog) => dialog.getByText("Removes").waitFor(),
    button: "Hide group",
  },
  {
    name: "a new key",
    path: "settings/keys",
    open: press("New key"),
    change: fill("Name", "Blog"),
    button: "Create key",
  },
  { name: "rotating a key", path: "settings/keys", open: menu("Shop", "Rotate secret"), button: "Rotate secret" },
  { name: "revoking a key", path: "settings/keys", open: menu("Shop", "Revoke"), button: "Revoke" },
  { name: "archiving", path: "settings", open: press("Archive project"), button: "Archive project" },
  {
    name: "deleting",
    path: "settings",
    open: press("Delete project"),
    change: (dialog) => dialog.getByRole("textbox").fill("Trouble"),
    button: "Delete project",
  },
];

/** Holds back every change that the page asks for, until it is let go to fail. */
async function holdChanges(page: Page) {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route("**/api/**", async (route) => {
    const request = route.request();
    if (request.method() === "GET" || request.url().includes("dryRun=1")) return route.fallback();
    await released;
    await route.fulfill({ status: 500, json: { error: { code: "internal", message: "Broken." } } });
  });
  return release;
}

/** Waits until what is shown only after a while is shown. */
const settle = (button: Locator) =>
  button.evaluate((element) =>
    Promise.all(
      element
        .getAnimations({ subtree: true })
        .filter((animation) => animation.effect?.getTiming().iterations === 1)
        .map(({ finished }) => finished),
    ),
  );

const widthOf = (button: Locator) => button.evaluate((element) => element.getBoundingClientRect().width);

async function expectInSight(text: Locator): Promise<void> {
  await text.waitFor();
  const isOnTop = await text.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + Math.min(width, 60) / 2, top + height / 2));
  });
  expect(isOnTop).toBe(true);
}

describe("a dialog whose button fails", () => {
  test.each(DIALOGS)("$name: the button shows that it works, and then beside it stands why it failed", async (each) => {
    scene ??= setScene();
    const { owner, member, project } = await scene;
    const page = each.by === "member" ? member : owner;
    await page.goto(`/p/${project}/${each.path}`);
    await each.open(page);
    const dialog = page.locator("dialog[open]");
    await dialog.waitFor();
    await each.change?.(dialog);
    const release = await holdChanges(page);
    const button = dialog.getByRole("button", { name: each.button, exact: true });
    const width = await widthOf(button);
    await button.click();
    await settle(button);
    expect(await button.getAttribute("aria-busy")).toBe("true");
    expect(await button.evaluate((element) => getComputedStyle(element, "::after").opacity)).toBe("1");
    expect(await widthOf(button)).toBe(width);

    release();
    const alert = dialog.getByRole("alert");
    await expectInSight(alert);
    expect(await alert.textContent()).toContain("Something went wrong");
    expect(await button.getAttribute("aria-busy")).toBeNull();
    const beside = await button.evaluate((element) => element.parentElement?.querySelector("[role=alert]") !== null);
    expect(beside).toBe(true);
    await page.unroute("**/api/**");
  });

  test("a link that could not be made says so beside the button that tries again", async () => {
    scene ??= setScene();
    const { owner, project } = await scene;
    await owner.goto(`/p/${project}/team`);
    await owner.getByRole("row", { name: /guest@example.com/ }).waitFor();
    (await holdChanges(owner))();
    await menu("guest@example.com", "Copy link")(owner);
    const dialog = owner.locator("dialog[open]");
    await expectInSight(dialog.getByRole("alert"));
    await owner.unroute("**/api/**");
    await dialog.getByRole("button", { name: "Try again" }).click();
    await dialog.getByRole("button", { name: "Try again" }).waitFor({ state: "detached" });
    expect(await dialog.getByRole("textbox").inputValue()).toContain("/invite/");
    expect(await dialog.getByRole("alert").count()).toBe(0);
  });

  test("a field that is wrong has the focus, wherever the dialog was scrolled to", async () => {
    scene ??= setScene();
    const { owner, project } = await scene;
    await owner.goto(`/p/${project}/settings/presets`);
    await press("New preset")(owner);
    const dialog = owner.locator("dialog[open]");
    await dialog.getByRole("checkbox").last().scrollIntoViewIfNeeded();
    await dialog.getByRole("button", { name: "Save" }).click();
    const name = dialog.getByLabel("Name", { exact: true });
    expect(await name.evaluate((field) => field.matches(":focus"))).toBe(true);
    await expectInSight(dialog.getByText("Enter a preset name."));
  });
});
