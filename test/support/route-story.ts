import { type Answer, Client, type ClientOptions } from "./client.ts";
import { ROUTES, type Row } from "./route-table.ts";
import type { Place, Thing } from "./route-world.ts";

/** A row of the table with its route taken apart. */
export interface Route extends Row {
  readonly route: string;
  readonly method: string;
  readonly path: string;
}

export const ALL_ROUTES: readonly Route[] = Object.entries(ROUTES).map(([route, row]) => {
  const [method = "", path = ""] = route.split(" ");
  return { route, method, path, ...row };
});

export const thingOf = ({ things }: Row, parameter: string): Thing => things?.[parameter] ?? (parameter as Thing);

/** The path in a place, but for the parameters that are given. */
export const pathIn = (
  route: Route,
  { ids }: Pick<Place, "ids">,
  given: Readonly<Record<string, string>> = {},
): string => route.path.replaceAll(/:(\w+)/g, (_, name: string) => given[name] ?? ids[thingOf(route, name)]);

/** By its row, or else the owner, the administrator, or a client without a session. */
export function whoMay({ who, by }: Pick<Route, "who" | "by">, place: Place, options: ClientOptions = {}): Client {
  if (by) return by(place);
  if (who === "anyone" || who === "service" || who === "synced") return new Client(options);
  return who === "administrator" ? place.administrator.client : place.owner.client;
}

/** Plays a route to its good end, as a caller who may. */
export async function playWell(route: Route, place: Place, options: ClientOptions = {}): Promise<Answer<unknown>> {
  await route.before?.(place);
  const key = keyFor(route, place);
  const body = route.body && (await route.body(place));
  const headers = { ...route.headers?.(place), ...key };
  return whoMay(route, place, options).send(route.method, pathIn(route, place), body, headers);
}

/** The key with which services come. */
export function keyFor({ who }: Pick<Route, "who">, { keys }: Pick<Place, "keys">): Record<string, string> {
  if (who !== "service" && who !== "synced") return {};
  return { Authorization: `Bearer ${who === "service" ? keys.manage : keys.sync}` };
}
