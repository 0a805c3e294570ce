import { query } from "@solidjs/router";
import type { AccessView, InvitationView } from "../../worker/api-type.ts";
import { api } from "./api.ts";
import { ask } from "./ask.ts";
import type { ChangeRequest } from "./create-change.ts";

export type { InvitationLookupView, InviteResult } from "../../worker/api-type.ts";

const invitations = api.projects[":project"].invitations;

interface NewInvitations extends AccessView {
  project: string;
  addresses: { email: string; name?: string }[];
  kind: InvitationView["kind"];
  expiresAt: string;
  note?: string;
}

export const invite = ({ project, ...json }: NewInvitations, request: ChangeRequest) =>
  ask(() => invitations.$post({ param: { project }, json }, request));

interface Edit extends AccessView {
  project: string;
  invitation: string;
  kind: InvitationView["kind"];
  revision: number;
}

export const editInvitation = ({ project, invitation, revision, ...edit }: Edit, { headers }: ChangeRequest) =>
  ask(() =>
    invitations[":invitation"].$patch(
      { param: { project, invitation }, json: edit },
      { headers: { ...headers, "If-Match": `"${revision}"` } },
    ),
  );

type One = { project: string; invitation: string };

export const withdrawInvitation = (param: One, request: ChangeRequest) =>
  ask(() => invitations[":invitation"].$delete({ param }, request));

export const sendAgain = (param: One, request: ChangeRequest) =>
  ask(() => invitations[":invitation"].sending.$post({ param }, request));

export const makeLink = (param: One, request: ChangeRequest) =>
  ask(() => invitations[":invitation"].link.$post({ param }, request));

type Which = { token: string } | { invitationId: string };

/** What stands behind a link. It depends on who is signed in. */
export const getInvitation = query(
  (token: string) => ask(() => api["invitation-lookups"].$post({ json: { token } })),
  "invitation",
);

export const acceptInvitation = (which: Which, request: ChangeRequest) =>
  ask(() => api.invitations.acceptance.$post({ json: which }, request));

export const declineInvitation = (which: Which, request: ChangeRequest) =>
  ask(() => api.invitations.declination.$post({ json: which }, request));

export const askForNew = (token: string, request: ChangeRequest) =>
  ask(() => api.invitations.renewal.$post({ json: { token } }, request));
