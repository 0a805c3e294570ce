import { api } from "./api.ts";
import { ask } from "./ask.ts";
import type { ChangeRequest } from "./create-change.ts";

const transfer = api.projects[":project"].transfer;

interface Offer {
  project: string;
  memberId: string;
  formerOwnerPresets: string[];
}

export const offerTransfer = ({ project, ...json }: Offer, request: ChangeRequest) =>
  ask(() => transfer.$post({ param: { project }, json }, request));

export const cancelTransfer = (project: string, request: ChangeRequest) =>
  ask(() => transfer.$delete({ param: { project } }, request));

export const acceptTransfer = (project: string, request: ChangeRequest) =>
  ask(() => transfer.acceptance.$post({ param: { project } }, request));
