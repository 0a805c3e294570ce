import { resolve } from "node:path";
import { compile } from "@inlang/paraglide-js";
import { messageOptions } from "./messages.ts";

/** Compiles `messages/` into the folder that is named, or else into the one the SPA imports from. */
const [folder] = process.argv.slice(2);
await compile({ ...messageOptions, outdir: folder === undefined ? messageOptions.outdir : resolve(folder) });
// The compiler leaves half-minute timers behind, which would keep this process waiting for nothing.
process.exit();
