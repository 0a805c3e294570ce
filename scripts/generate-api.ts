import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { runnerImport } from "vite";
import { withRoutes } from "./api-table.ts";

/** Writes the tables of docs/api.md. Vite loads the Worker, because Node cannot read its JSX. */
const root = resolve(import.meta.dirname, "..");
const PAGE = resolve(root, "docs/api.md");
const source = "./scripts/api-document.ts";

const { module } = await runnerImport<typeof import("./api-document.ts")>(source, { root, configFile: false });
writeFileSync(PAGE, withRoutes(readFileSync(PAGE, "utf8"), module.document));
