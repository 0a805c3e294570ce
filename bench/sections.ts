import { bareRoute } from "./sections/bare-route.ts";
import { growth } from "./sections/growth.ts";
import { httpChecks } from "./sections/http-checks.ts";
import { inProcess } from "./sections/in-process.ts";
import { memory } from "./sections/memory.ts";
import { revocation } from "./sections/revocation.ts";

/** Loaded once the peers are there. */
export const measure = { http: httpChecks, process: inProcess, revocation, growth, memory, bare: bareRoute };
