import { customType, integer, text } from "drizzle-orm/sqlite-core";
import type { Touched } from "../../access/touches.ts";

/** Rows that decisions read are never deleted: each starts at one revision of its project and ends at another. */
export const lifespan = () => ({
  addedRev: integer("added_rev").notNull(),
  endedRev: integer("ended_rev"),
});

/** UTC epoch milliseconds. */
export const instant = (name: string) => integer(name);

export const json = <T>(name: string) => text(name, { mode: "json" }).$type<T>();

const NOTHING = { all: false, members: [], aliases: [], presets: [], resources: [], keys: [] } as const;

/** What an event touches, as JSON without the empty lists: every event has it. */
export const touched = customType<{ data: Touched; driverData: string }>({
  dataType: () => "text",
  toDriver: (value) => JSON.stringify(value.all ? { all: true } : withoutEmpty(value)),
  fromDriver(value) {
    const stored: { all?: true } = JSON.parse(value);
    return stored.all ? { all: true } : { ...NOTHING, ...stored };
  },
});

const withoutEmpty = ({ all: _, ...lists }: Extract<Touched, { all: false }>) =>
  Object.fromEntries(Object.entries(lists).filter(([, names]) => names.length > 0));
