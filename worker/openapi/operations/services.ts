import { CheckView } from "../../answers/checks/answers.ts";
import { Snapshot } from "../../answers/feed/answers.ts";
import { pageOfItems } from "../../platform/http/answers.ts";
import { EventView, VerificationView } from "../../projects/events/answers.ts";
import { KeyView, NewKeyView, Rotated } from "../../projects/keys/answers.ts";
import { ResourceView } from "../../projects/resources/answers.ts";
import type { Operations } from "../operation.ts";
import { QUESTION } from "./authzen.ts";

const P = "/api/projects/:project";

export const serviceOperations: Operations = {
  [`GET ${P}/keys`]: {
    id: "listKeys",
    summary: "List service keys",
    needs: "keys.manage",
    answers: { 200: pageOfItems(KeyView) },
  },
  [`POST ${P}/keys`]: {
    id: "createKey",
    summary: "Make a service key; its secret is shown once",
    needs: "keys.manage",
    answers: { 201: NewKeyView },
    example: { name: "Shop", scopes: ["check"] },
  },
  [`POST ${P}/keys/:key/rotation`]: {
    id: "rotateKey",
    summary: "Give a key a new secret; the old one ends",
    needs: "keys.manage",
    answers: { 200: Rotated },
  },
  [`POST ${P}/keys/:key/takeover`]: {
    id: "takeKeyOver",
    summary: "Become a key's creator, with a new secret",
    needs: "keys.manage",
    answers: { 200: Rotated },
  },
  [`DELETE ${P}/keys/:key`]: {
    id: "revokeKey",
    summary: "Revoke a key",
    needs: "keys.manage",
    answers: { 204: null },
  },
  [`GET ${P}/resources`]: {
    id: "listResources",
    summary: "List registered resources",
    needs: "member",
    answers: { 200: pageOfItems(ResourceView) },
  },
  [`GET ${P}/resources/:type/:id`]: {
    id: "getResource",
    summary: "Read a resource",
    needs: "member",
    answers: { 200: ResourceView },
  },
  [`PUT ${P}/resources/:type/:id`]: {
    id: "putResource",
    summary: "Register a resource, or replace it",
    needs: "resources.manage",
    answers: { 200: ResourceView, 201: ResourceView },
    example: { name: "Instagram, main", attributes: { region: "eu" } },
  },
  [`DELETE ${P}/resources/:type/:id`]: {
    id: "removeResource",
    summary: "Remove a resource",
    needs: "resources.manage",
    answers: { 204: null },
  },
  [`GET ${P}/events`]: {
    id: "listEvents",
    summary: "List what was changed, newest first",
    needs: "audit.view",
    answers: { 200: pageOfItems(EventView) },
  },
  [`GET ${P}/events/export`]: {
    id: "exportEvents",
    summary: "Export all events as NDJSON or CSV",
    needs: "audit.view",
    answers: { 200: { media: { "application/x-ndjson": { type: "string" }, "text/csv": { type: "string" } } } },
  },
  [`GET ${P}/events/verification`]: {
    id: "verifyEvents",
    summary: "Verify the hash chain of the events",
    needs: "audit.view",
    answers: { 200: VerificationView },
  },
  [`POST ${P}/checks`]: {
    id: "tryCheck",
    summary: "Ask what a member may do, with the reason",
    description: "About oneself it needs nothing.",
    needs: "team.view",
    answers: { 200: CheckView },
    example: QUESTION,
  },
  [`GET ${P}/file`]: {
    id: "exportProject",
    summary: "Export the project as one file",
    needs: "*",
    answers: { 200: { media: { "application/json": { $ref: "#/components/schemas/ProjectFile" } } } },
  },
  [`PUT ${P}/file`]: {
    id: "importProject",
    summary: "Bring the project to the state of a file",
    description:
      "With `dryRun=1` it says what would change. With `Accept: application/x-ndjson` the answer is a line for each part, and the result as the last.",
    needs: "*",
    answers: {
      200: {
        media: {
          "application/json": { $ref: "#/components/schemas/Import" },
          "application/x-ndjson": { type: "string" },
        },
      },
    },
    errors: ["slug_taken", "already_exists", "already_member", "too_many_requests"],
    example: { format: "gatehouse/project@1", project: { slug: "spring", name: "Spring campaign" } },
  },
  "GET /projects/:project/feed": {
    id: "openFeed",
    summary: "Follow the project over a WebSocket",
    needs: "member",
    answers: { 101: null },
    errors: ["too_many_requests"],
  },
  "GET /projects/:project/feed/snapshot": {
    id: "readSnapshot",
    summary: "Read all that decisions rest on, page by page",
    description: "What the SDK begins its memory with. It may change with the SDK.",
    needs: "synced",
    answers: { 200: Snapshot },
    errors: ["history_changed"],
  },
};
