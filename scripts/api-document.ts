import { app } from "../worker/app.ts";
import { describeApi } from "../worker/openapi/document.ts";

/** The document as a local deployment serves it. */
export const document = describeApi(app.routes, "http://localhost:8787");
