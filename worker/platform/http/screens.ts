/** The paths of the app's screens, as in `web/app.tsx`. Other paths get no page. @internal */
export const SCREENS: readonly string[] = [
  "/",
  "/sign-in",
  "/sign-up",
  "/invite/:token",
  "/new",
  "/me",
  "/deployment",
  "/p/:slug",
  "/p/:slug/team",
  "/p/:slug/activity",
  "/p/:slug/settings",
  "/p/:slug/settings/presets",
  "/p/:slug/settings/permissions",
  "/p/:slug/settings/keys",
  "/p/:slug/check",
];

const PATTERNS = SCREENS.map((path) => new RegExp(`^${path.replace(/\/$/, "").replace(/:\w+/g, "[^/]+")}/?$`));

export const isScreen = (path: string): boolean => PATTERNS.some((pattern) => pattern.test(path));
