import { keyRight } from "../../../access/key-right.ts";
import type { ProjectScreen } from "../projects/context.tsx";

/** Whether the reader may see the keys: also one whose right to them ends on a date. */
export const maySeeKeys = ({ atoms, catalogue }: ProjectScreen): boolean =>
  keyRight({ access: atoms, within: null }, [], catalogue, Date.now()).missing.length === 0;

export const mayManageKeys = (screen: ProjectScreen): boolean =>
  screen.project.status === "active" && maySeeKeys(screen);
