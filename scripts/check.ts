import { conclude } from "./checks/run.ts";
import { runStaticChecks } from "./checks/static.ts";

/** `npm run check`. */
conclude(await runStaticChecks());
