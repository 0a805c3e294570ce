import { CatalogueView, PermissionAnswer, PresetAnswer } from "../../projects/catalogue/answers.ts";
import { ProjectDeleted, ProjectEdited, ProjectView } from "../../projects/core/answers.ts";
import type { Operations } from "../operation.ts";

const P = "/api/projects/:project";
const DRY_RUN = "With `dryRun=1` nothing is changed: the answer says how many members it would touch.";

export const projectOperations: Operations = {
  "POST /api/projects": {
    id: "createProject",
    summary: "Create a project and become its owner",
    needs: "user",
    answers: { 201: ProjectView },
    errors: ["slug_taken", "too_many_requests"],
    example: { name: "Spring campaign", timeZone: "Europe/Riga", slug: "spring" },
  },
  [`GET ${P}`]: { id: "getProject", summary: "Read the project", needs: "member", answers: { 200: ProjectView } },
  [`PATCH ${P}`]: {
    id: "editProject",
    summary: "Change its name, time zone or permission groups",
    description: "With `dryRun=1` nothing is changed: `takes` says what members would lose by hidden groups.",
    needs: "project.edit",
    answers: { 200: ProjectEdited },
    example: { name: "Summer campaign" },
  },
  [`DELETE ${P}`]: {
    id: "deleteProject",
    summary: "Delete the project; 14 days to restore it",
    description: "The name is typed out to confirm.",
    needs: "owner",
    answers: { 200: ProjectDeleted },
    example: { name: "Spring campaign" },
  },
  [`POST ${P}/restoration`]: {
    id: "restoreProject",
    summary: "Restore a deleted project",
    needs: "owner",
    answers: { 200: ProjectView },
    errors: ["restoration_over"],
  },
  [`POST ${P}/archival`]: {
    id: "archiveProject",
    summary: "Archive it: every check is answered with no",
    needs: "project.edit",
    answers: { 200: ProjectView },
  },
  [`DELETE ${P}/archival`]: {
    id: "unarchiveProject",
    summary: "Take it out of the archive",
    needs: "project.edit",
    answers: { 200: ProjectView },
  },
  [`POST ${P}/transfer`]: {
    id: "startTransfer",
    summary: "Offer the project to another member",
    needs: "owner",
    answers: { 201: ProjectView },
    errors: ["transfer_pending"],
  },
  [`DELETE ${P}/transfer`]: {
    id: "cancelTransfer",
    summary: "Withdraw or decline the offer",
    needs: "nominee",
    answers: { 204: null },
  },
  [`POST ${P}/transfer/acceptance`]: {
    id: "acceptTransfer",
    summary: "Accept the project and become its owner",
    needs: "nominee",
    answers: { 200: ProjectView },
    errors: ["ask_again"],
  },
  [`GET ${P}/catalogue`]: {
    id: "getCatalogue",
    summary: "List permissions and presets",
    needs: "member",
    answers: { 200: CatalogueView },
  },
  [`POST ${P}/permissions`]: {
    id: "definePermission",
    summary: "Add a permission of the project's own",
    description: DRY_RUN,
    needs: "*",
    answers: { 201: PermissionAnswer, 200: PermissionAnswer },
    errors: ["already_exists"],
    example: { name: "invoices.approve", resourceType: "invoice", action: "approve", label: "Approve invoices" },
  },
  [`PATCH ${P}/permissions/:name`]: {
    id: "editPermission",
    summary: "Change one of the project's own permissions",
    description: DRY_RUN,
    needs: "*",
    answers: { 200: PermissionAnswer },
    example: { label: "Approve invoices" },
  },
  [`DELETE ${P}/permissions/:name`]: {
    id: "retirePermission",
    summary: "Retire it; its name is never used again",
    description: DRY_RUN,
    needs: "*",
    answers: { 200: PermissionAnswer },
  },
  [`POST ${P}/presets`]: {
    id: "createPreset",
    summary: "Create a preset",
    description: DRY_RUN,
    needs: "presets.manage",
    answers: { 201: PresetAnswer, 200: PresetAnswer },
    errors: ["already_exists"],
    example: { key: "writer", name: "Writer", grants: [{ permission: "posts.create" }] },
  },
  [`PATCH ${P}/presets/:key`]: {
    id: "editPreset",
    summary: "Change a preset, for all who have it",
    description: DRY_RUN,
    needs: "presets.manage",
    answers: { 200: PresetAnswer },
    example: { grants: [{ permission: "posts.create" }, { permission: "posts.schedule" }] },
  },
  [`DELETE ${P}/presets/:key`]: {
    id: "retirePreset",
    summary: "Retire a preset, and take it from all who have it",
    description: DRY_RUN,
    needs: "presets.manage",
    answers: { 200: PresetAnswer },
  },
};
