import type { EventFilter } from "../../../db/reads/events.ts";
import { utf8 } from "../../platform/bytes.ts";
import type { Context } from "../../platform/context.ts";
import { openProject, type ProjectRequest } from "../core/open.ts";
import { authorize } from "../core/snapshot.ts";
import { csvHead, csvLine } from "./csv.ts";
import { nameEvents } from "./name-events.ts";
import { eventPages } from "./pages.ts";
import type { EventView } from "./views.ts";

export interface ExportedEvents {
  readonly body: ReadableStream<Uint8Array>;
  /** `<revision>.<hash>` of the newest event that the export covers. */
  readonly head: string;
}

const FORMATS = {
  ndjson: { head: () => "", line: (event: EventView) => `${JSON.stringify(event)}\n` },
  csv: { head: csvHead, line: csvLine },
} as const;
export type ExportFormat = keyof typeof FORMATS;

/** All matching events, oldest first, read page by page at the reader's pace. */
export async function exportEvents(
  ctx: Context,
  request: ProjectRequest,
  { filter, format }: { filter: EventFilter; format: ExportFormat },
): Promise<ExportedEvents> {
  const snapshot = await openProject(ctx, request);
  authorize(snapshot, "audit.view");
  const { head, line } = FORMATS[format];
  const { id, revision, hash } = snapshot.project;
  const pages = eventPages(ctx.db.nearby(), id, filter, revision);
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      if (head() !== "") controller.enqueue(utf8(head()));
    },
    async pull(controller) {
      const { value, done } = await pages.next();
      if (done) return controller.close();
      const events = await nameEvents(ctx, snapshot, value.rows, value.values);
      controller.enqueue(utf8(events.map(line).join("")));
    },
  });
  return { body, head: `${revision}.${hash}` };
}
