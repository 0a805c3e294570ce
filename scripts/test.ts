import { conclude, type Outcome, runProject } from "./checks/run.ts";
import { runStaticChecks } from "./checks/static.ts";

/** `npm test`: runs every check and test even after failures, and prints one closing line. */
const outcomes: Outcome[] = await runStaticChecks();
for (const project of ["core", "worker", "sdk", "web", "ground", "browser"]) outcomes.push(await runProject(project));
conclude(outcomes);
