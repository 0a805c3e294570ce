import { type ProjectChange, type Touched, touches } from "../../../../access/touches.ts";
import type { Rules } from "../rules.ts";

export const NOTHING = { all: false, members: [], aliases: [], presets: [], resources: [], keys: [] } satisfies Touched;

type Kind = Exclude<keyof typeof NOTHING, "all">;

/** Events that do not name one kind of thing. */
export const silentOn = (kind: Kind): Pick<Rules, "touched"> => ({
  touched: (change: ProjectChange) => {
    const touched = touches(change);
    return touched.all ? touched : { ...touched, [kind]: [] };
  },
});

/** Events that name nothing where they should name everything. */
export const silentOnAll: Pick<Rules, "touched"> = {
  touched: (change: ProjectChange) => {
    const touched = touches(change);
    return touched.all ? NOTHING : touched;
  },
};
