import { build } from "./server/build.ts";
import { orExplain } from "./server/command.ts";

/** `npm run build`. */
await orExplain(build);
