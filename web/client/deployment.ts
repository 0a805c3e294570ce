import { api } from "./api.ts";
import { ask } from "./ask.ts";

/** @param code what deploying printed; it works once */
export const becomeAdministrator = (code: string) => ask(() => api.deployment.administrator.$post({ json: { code } }));
