import type { Page, Route } from "playwright-core";
import { DEMO_PASSWORD, DEMO_PROJECT, MEMBERS } from "../demo/demo.ts";
import { mailedTo } from "./mailed.ts";
import type { States } from "./states.ts";

export type Language = "en" | "ru";

/** The text of a message in the scene's language, for finding buttons by name. */
export type Say = (message: string, values?: Readonly<Record<string, string>>) => string;

/** One screen state: a page, and the steps that open it. */
export interface Scene {
  readonly name: string;
  readonly path: string;
  /** A visitor without a session, the demo's owner, or a member with little access. */
  readonly as: "stranger" | "owner" | "member";
  readonly open?: Open;
}

type Open = (page: Page, say: Say) => Promise<void>;

const spring = `/p/${DEMO_PROJECT.slug}`;
const [ANN, MAX, , SAM] = MEMBERS;
const ann = ANN?.name ?? "";

const press =
  (message: string, values?: Readonly<Record<string, string>>): Open =>
  (page, say) =>
    page
      .getByRole("button", { name: say(message, values), exact: true })
      .first()
      .click();

const inOrder =
  (...steps: readonly Open[]): Open =>
  async (page, say) => {
    for (const step of steps) await step(page, say);
  };

const fill =
  (message: string, text: string): Open =>
  (page, say) =>
    page.getByLabel(say(message), { exact: true }).fill(text);

const choose = (menu: string, name: string, item: string): Open =>
  inOrder(press(menu, { name }), (page, say) => page.getByRole("menuitem", { name: say(item) }).click());

const ofAnn = (item: string): Open => choose("team_menu", ann, item);
const ofMax = (item: string): Open => choose("team_menu", MAX?.name ?? "", item);
const ofSam = (item: string): Open => choose("team_menu", SAM?.email ?? "", item);

const pasted = "Nina Berg <nina@example.com>, lee@example.com; not an address, ";
const addPeople = inOrder(press("team_add"), fill("add_addresses", pasted));
const chooseAi: Open = (page, say) =>
  page
    .getByRole("checkbox", { name: say("permission_ai_use") })
    .first()
    .click();

const hidePosts: Open = async (page, say) => {
  await page.getByRole("checkbox", { name: say("group_posts"), exact: true }).click();
  await page.getByText(say("groups_hide_text")).waitFor();
};

const send: Open = async (page, say) => {
  const known = `new-${Date.now()}@example.com, ${SAM?.email}, dana@example.com `;
  await inOrder(press("team_add"), fill("add_addresses", known))(page, say);
  await page.getByRole("radio", { name: say("preset_editor") }).check();
  await page.getByRole("dialog").locator("[type=submit]").click();
  await page.getByText(say("result_done"), { exact: true }).waitFor();
};

/** Another session saves first. */
const collide: Open = async (page, say) => {
  await inOrder(ofSam("team_edit_item"), chooseAi)(page, say);
  const { pathname, origin } = new URL(page.url());
  const at = `/api/projects/${pathname.split("/")[2]}`;
  const { items } = await (await page.request.get(`${at}/members?q=${SAM?.email}`)).json();
  const [{ id, presets, revision }] = items;
  const theirs = { presets: [presets[0] === "client" ? "viewer" : "client"], grants: [] };
  const headers = { Origin: origin, "If-Match": `"${revision}"` };
  const saved = await page.request.patch(`${at}/invitations/${id}`, { data: theirs, headers });
  if (!saved.ok()) throw new Error(await saved.text());
  await press("ui_save")(page, say);
  await page.getByText(say("sheet_conflict_title")).waitFor();
};

const verify = inOrder(press("activity_verify"), (page, say) =>
  page.getByLabel(say("activity_verify_head_label"), { exact: true }).waitFor(),
);

const newName: Open = async (page, say) => {
  const email = `new-person-${Date.now()}@example.com`;
  await inOrder(fill("signin_email", email), press("signin_continue"))(page, say);
  const code = await mailedTo(page.request, email, (text) => /\b\d{6}\b/.exec(text)?.[0]);
  await page.getByLabel(say("signin_code"), { exact: true }).fill(code);
  await page.getByLabel(say("signin_name"), { exact: true }).waitFor();
};

/** What a stranger who asked for many codes gets. */
const tenDigits: Open = async (page) => {
  const json = { sent: true, digits: 10 };
  await page.route("**/api/sign-in-codes", (route) => route.fulfill({ status: 202, json }), { times: 1 });
};

const askForCode = inOrder(fill("signin_email", "casey@example.com"), press("signin_continue"), (page, say) =>
  page.getByLabel(say("signin_code"), { exact: true }).waitFor(),
);

const passTheWait: Open = async (page, say) => {
  await page.clock.install();
  await askForCode(page, say);
  await page.clock.runFor(31_000);
  await page.clock.resume();
};

const weakPassword = "password1";

/** Asks for what needs a proof of who it is, as long after the sign-in. */
const askWhoItIs: Open = async (page, say) => {
  await inOrder(press("keys_new"), fill("keys_name", "Website"))(page, say);
  const json = { error: { code: "confirm_identity", message: "" } };
  await page.route("**/keys", (route) => route.fulfill({ status: 403, json }), { times: 1 });
  await press("keys_create")(page, say);
  await page.getByRole("heading", { name: say("confirm_title") }).waitFor();
};

const withoutPassword: Open = async (page, say) => {
  const forget = async (route: Route) => {
    const response = await route.fetch();
    const me = await response.json();
    await route.fulfill({ response, json: { ...me, user: { ...me.user, hasPassword: false } } });
  };
  await page.route("**/api/me", forget, { times: 1 });
  await page.reload();
  await page
    .getByRole("button", { name: say("keys_new") })
    .first()
    .waitFor();
};

const ofStrangers = ({ links }: States): readonly Omit<Scene, "as">[] => [
  { name: "sign-in", path: "/sign-in" },
  {
    name: "sign-in-wrong",
    path: "/sign-in",
    open: inOrder(fill("signin_email", "casey"), press("signin_continue")),
  },
  { name: "sign-in-code", path: "/sign-in", open: askForCode },
  { name: "sign-in-code-long", path: "/sign-in", open: inOrder(tenDigits, askForCode) },
  { name: "sign-in-code-again", path: "/sign-in", open: passTheWait },
  {
    name: "sign-in-code-wrong",
    path: "/sign-in",
    open: inOrder(askForCode, fill("signin_code", "000000"), (page) => page.getByRole("alert").waitFor()),
  },
  {
    name: "sign-in-password",
    path: "/sign-in",
    open: inOrder(fill("signin_email", "casey@example.com"), press("signin_use_password")),
  },
  {
    name: "sign-in-password-wrong",
    path: "/sign-in",
    open: inOrder(
      fill("signin_email", "casey@example.com"),
      press("signin_use_password"),
      fill("signin_password", weakPassword),
      press("signin_code_submit"),
      (page) => page.getByRole("alert").waitFor(),
    ),
  },
  { name: "sign-in-name", path: "/sign-in", open: newName },
  {
    name: "sign-in-name-weak",
    path: "/sign-in",
    open: inOrder(
      newName,
      fill("signin_name", "Lee"),
      fill("signin_new_password", weakPassword),
      press("signin_create"),
      (page) => page.getByRole("alert").waitFor(),
    ),
  },
  { name: "invitation", path: links.new },
  { name: "invitation-known", path: links.known },
  { name: "invitation-copied", path: links.copied },
  { name: "invitation-accepted", path: links.accepted },
  { name: "invitation-declined", path: links.declined },
  { name: "invitation-withdrawn", path: links.withdrawn },
  { name: "invitation-newer", path: links.newer },
  { name: "invitation-expired", path: links.expired },
  {
    name: "invitation-asked",
    path: links.expired,
    open: inOrder(press("invitation_ask"), (page, say) =>
      page.getByRole("heading", { name: say("invitation_asked_title") }).waitFor(),
    ),
  },
  { name: "invitation-unknown", path: "/invite/nothing" },
];

const ofOwner = ({ alone, busy, handed, keyed, links }: States): readonly Omit<Scene, "as">[] => [
  { name: "home", path: "/" },
  { name: "new-project", path: "/new", open: press("project_create") },
  { name: "switcher", path: `${spring}/team`, open: (page) => page.locator("[popovertarget=projects]").click() },
  { name: "me", path: "/me" },
  {
    name: "me-saved",
    path: "/me",
    open: (page, say) => page.getByRole("checkbox", { name: say("me_mail_access") }).click(),
  },
  {
    name: "me-password-weak",
    path: "/me",
    open: inOrder(
      fill("me_password_current", DEMO_PASSWORD),
      fill("me_password_new", weakPassword),
      press("me_password_change"),
      (page) => page.getByRole("alert").first().scrollIntoViewIfNeeded(),
    ),
  },
  {
    name: "me-sessions",
    path: "/me",
    open: (page, say) => page.getByRole("button", { name: say("me_sessions_end_others") }).scrollIntoViewIfNeeded(),
  },
  { name: "team", path: `${spring}/team` },
  { name: "team-no-match", path: `${spring}/team?q=unmatched` },
  { name: "team-alone", path: `/p/${alone}/team` },
  { name: "team-handed", path: `/p/${handed}/team` },
  { name: "team-menu", path: `${spring}/team`, open: press("team_menu", { name: ann }) },
  { name: "add", path: `${spring}/team`, open: addPeople },
  {
    name: "add-doubt",
    path: `${spring}/team`,
    open: inOrder(press("team_add"), fill("add_addresses", "kim@gmailcom, ")),
  },
  { name: "add-customised", path: `${spring}/team`, open: inOrder(addPeople, press("add_customise")) },
  { name: "add-colleagues", path: `/p/${alone}/team`, open: press("team_add") },
  { name: "add-results", path: `/p/${busy}/team`, open: send },
  { name: "pencil", path: `${spring}/team`, open: ofAnn("team_edit_item") },
  { name: "pencil-changed", path: `${spring}/team`, open: inOrder(ofAnn("team_edit_item"), chooseAi) },
  {
    name: "pencil-leave",
    path: `${spring}/team`,
    open: inOrder(ofAnn("team_edit_item"), chooseAi, press("ui_close")),
  },
  { name: "pencil-limited", path: `/p/${handed}/team`, open: press("team_edit", { name: "newer@example.com" }) },
  { name: "pencil-conflict", path: `/p/${busy}/team`, open: collide },
  { name: "remove", path: `${spring}/team`, open: ofAnn("team_remove_item") },
  { name: "remove-keys", path: `/p/${keyed}/team`, open: ofMax("team_remove_item") },
  { name: "transfer", path: `${spring}/team`, open: ofAnn("team_owner_item") },
  {
    name: "invitation-menu",
    path: `/p/${busy}/team`,
    open: press("team_menu", { name: SAM?.email ?? "" }),
  },
  { name: "invitation-link", path: `/p/${busy}/team`, open: ofSam("team_copy_link") },
  { name: "invitation-withdraw", path: `/p/${busy}/team`, open: ofSam("team_withdraw") },
  { name: "invitation-wrong-account", path: links.mine },
  { name: "activity", path: `${spring}/activity` },
  { name: "activity-verified", path: `${spring}/activity`, open: verify },
  { name: "deployment", path: "/deployment" },
  { name: "deployment-verified", path: "/deployment", open: verify },
  { name: "activity-keys", path: `/p/${keyed}/activity` },
  { name: "general", path: `${spring}/settings` },
  { name: "general-archive", path: `${spring}/settings`, open: press("general_archive_action") },
  { name: "general-delete", path: `${spring}/settings`, open: press("general_delete_action") },
  { name: "presets", path: `/p/${busy}/settings/presets` },
  { name: "preset-new", path: `${spring}/settings/presets`, open: press("presets_new") },
  {
    name: "preset-edit",
    path: `/p/${busy}/settings/presets`,
    open: inOrder(press("presets_edit", { name: "Writer" }), chooseAi),
  },
  {
    name: "preset-retire",
    path: `/p/${busy}/settings/presets`,
    open: choose("presets_more", "Writer", "presets_retire"),
  },
  { name: "permissions", path: `/p/${busy}/settings/permissions` },
  { name: "permission-new", path: `${spring}/settings/permissions`, open: press("permissions_new") },
  {
    name: "permission-edit",
    path: `/p/${busy}/settings/permissions`,
    open: press("presets_edit", { name: "Approve invoices" }),
  },
  {
    name: "permission-retire",
    path: `/p/${busy}/settings/permissions`,
    open: press("permissions_retire", { name: "Approve invoices" }),
  },
  { name: "group-hide", path: `${spring}/settings/permissions`, open: hidePosts },
  { name: "keys", path: `${spring}/settings/keys` },
  { name: "keys-orphaned", path: `/p/${keyed}/settings/keys` },
  { name: "keys-none", path: `/p/${alone}/settings/keys` },
  { name: "key-new", path: `${spring}/settings/keys`, open: press("keys_new") },
  {
    name: "key-secret",
    path: `/p/${busy}/settings/keys`,
    open: inOrder(press("keys_new"), fill("keys_name", "Website"), press("keys_create"), (page, say) =>
      page.getByText(say("keys_secret_title")).waitFor(),
    ),
  },
  { name: "confirm-password", path: `/p/${busy}/settings/keys`, open: askWhoItIs },
  {
    name: "confirm-send",
    path: `/p/${busy}/settings/keys`,
    open: inOrder(withoutPassword, askWhoItIs),
  },
  {
    name: "confirm-code",
    path: `/p/${busy}/settings/keys`,
    open: inOrder(askWhoItIs, press("signin_use_code"), (page, say) =>
      page.getByLabel(say("signin_code"), { exact: true }).waitFor(),
    ),
  },
  { name: "key-revoke", path: `${spring}/settings/keys`, open: choose("keys_more", "Website", "keys_revoke") },
  { name: "check", path: `${spring}/check` },
  { name: "check-allowed", path: `${spring}/check?who=${ANN?.email}&permission=posts.publish` },
  { name: "check-denied", path: `${spring}/check?who=${ANN?.email}&permission=posts.create&type=post&id=7` },
  { name: "not-found", path: "/nowhere" },
  { name: "mailbox", path: "/mailbox" },
];

const ofMember = ({ handed, busy, keyed, links }: States): readonly Omit<Scene, "as">[] => [
  { name: "invitation-mine", path: links.mine },
  { name: "me-invited", path: "/me" },
  {
    name: "switcher-invited",
    path: `${spring}/team`,
    open: (page) => page.locator("[popovertarget=projects]").click(),
  },
  { name: "team-seen", path: `${spring}/team` },
  { name: "team-hidden", path: `/p/${handed}/team` },
  { name: "leave", path: `/p/${handed}/team`, open: press("team_leave_item") },
  { name: "deployment-hidden", path: "/deployment" },
  { name: "activity-hidden", path: `${spring}/activity` },
  { name: "general-seen", path: `${spring}/settings` },
  { name: "keys-hidden", path: `${spring}/settings/keys` },
  { name: "check-self", path: `/p/${handed}/check?permission=posts.publish` },
  { name: "removed", path: `/p/${keyed}/team` },
  { name: "project-foreign", path: `/p/${busy}/team` },
  {
    name: "sign-in-again",
    path: `${spring}/team`,
    async open(page, say) {
      await page.getByRole("row", { name: ann }).waitFor();
      await page.context().clearCookies({ name: "session" });
      await page.getByLabel(say("team_search")).fill("ann");
      await page.getByRole("dialog").waitFor();
    },
  },
];

/** Every screen, and every dialog, sheet and menu on them. */
export const scenes = (states: States): readonly Scene[] => [
  ...ofStrangers(states).map((scene) => ({ ...scene, as: "stranger" as const })),
  ...ofOwner(states).map((scene) => ({ ...scene, as: "owner" as const })),
  ...ofMember(states).map((scene) => ({ ...scene, as: "member" as const })),
];
