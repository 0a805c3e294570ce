import { AccountView, Administrator, HealthView, SettingsView } from "../../deployment/answers.ts";
import { Alive, Readiness } from "../../deployment/health/answers.ts";
import { pageOfItems } from "../../platform/http/answers.ts";
import { EventView, VerificationView } from "../../projects/events/answers.ts";
import { KeyView, NewKeyView, Rotated } from "../../projects/keys/answers.ts";
import type { Operations } from "../operation.ts";

const D = "/api/deployment";
const OBJECT = { type: "object" } as const;

export const deploymentOperations: Operations = {
  "GET /healthz": { id: "getHealth", summary: "Whether it runs", needs: "anyone", answers: { 200: Alive } },
  "GET /readyz": {
    id: "getReadiness",
    summary: "Whether it can answer",
    needs: "anyone",
    answers: { 200: Readiness, 503: Readiness },
  },
  "GET /api/openapi.json": {
    id: "getDocument",
    summary: "Read this document",
    needs: "anyone",
    answers: { 200: { media: { "application/json": OBJECT } } },
  },
  "GET /schemas/project-1.json": {
    id: "getProjectFileSchema",
    summary: "Read the JSON Schema of a project file",
    needs: "anyone",
    answers: { 200: { media: { "application/schema+json": OBJECT } } },
  },
  [`POST ${D}/administrator`]: {
    id: "becomeAdministrator",
    summary: "Become the administrator with the set-up code",
    needs: "user",
    answers: { 200: Administrator },
    errors: ["wrong_credentials", "already_exists", "too_many_requests"],
  },
  [`GET ${D}/settings`]: {
    id: "getSettings",
    summary: "Read the deployment's settings",
    needs: "administrator",
    answers: { 200: SettingsView },
  },
  [`GET ${D}/users`]: {
    id: "listUsers",
    summary: "List accounts by address",
    needs: "administrator",
    answers: { 200: pageOfItems(AccountView) },
  },
  [`GET ${D}/events`]: {
    id: "listDeploymentEvents",
    summary: "List the deployment's own events, newest first",
    needs: "administrator",
    answers: { 200: pageOfItems(EventView) },
  },
  [`GET ${D}/events/verification`]: {
    id: "verifyDeploymentEvents",
    summary: "Verify the hash chain of the deployment's own events",
    needs: "administrator",
    answers: { 200: VerificationView },
  },
  [`GET ${D}/health`]: {
    id: "getDeploymentHealth",
    summary: "Read what the deployment lacks",
    needs: "administrator",
    answers: { 200: HealthView },
  },
  [`GET ${D}/keys`]: {
    id: "listDeploymentKeys",
    summary: "List keys of the whole deployment",
    needs: "administrator",
    answers: { 200: pageOfItems(KeyView) },
  },
  [`POST ${D}/keys`]: {
    id: "createDeploymentKey",
    summary: "Make a key of the whole deployment",
    needs: "administrator",
    answers: { 201: NewKeyView },
    example: { name: "Shop", scopes: ["check"] },
  },
  [`POST ${D}/keys/:key/rotation`]: {
    id: "rotateDeploymentKey",
    summary: "Give it a new secret; the old one ends",
    needs: "administrator",
    answers: { 200: Rotated },
  },
  [`DELETE ${D}/keys/:key`]: {
    id: "revokeDeploymentKey",
    summary: "Revoke a key of the deployment",
    needs: "administrator",
    answers: { 204: null },
  },
  ...suspension("user", "users", "an account"),
  ...suspension("project", "projects", "a project"),
};

function suspension(name: string, path: string, what: string): Operations {
  const id = name === "user" ? "User" : "Project";
  const common = { needs: "administrator", answers: { 204: null } } as const;
  return {
    [`POST ${D}/${path}/:${name}/suspension`]: { id: `suspend${id}`, summary: `Suspend ${what}`, ...common },
    [`DELETE ${D}/${path}/:${name}/suspension`]: {
      id: `unsuspend${id}`,
      summary: `End the suspension of ${what}`,
      ...common,
    },
  };
}
