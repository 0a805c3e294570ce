import { pageOfItems } from "../../platform/http/answers.ts";
import { ProjectView } from "../../projects/core/answers.ts";
import { InvitationLookupView, InvitationUrl, InvitationView, Invited } from "../../projects/invitations/answers.ts";
import { MemberResults, MemberView, Removed, TeamEntry } from "../../projects/team/answers.ts";
import type { Operations } from "../operation.ts";

const P = "/api/projects/:project";
/** Errors of answering an offer too late, from another account, or twice. */
const OFFER = [
  ...["not_found", "wrong_account", "too_many_requests", "newer_sent", "invitation_expired", "invitation_closed"],
  ...["project_archived", "project_suspended"],
] as const;

export const teamOperations: Operations = {
  [`GET ${P}/members`]: {
    id: "listMembers",
    summary: "List members and pending invitations",
    description: "A person gets the owner and themself first.",
    needs: "team.view",
    answers: { 200: pageOfItems(TeamEntry) },
  },
  [`GET ${P}/members/:member`]: {
    id: "getMember",
    summary: "Read a member; `me` is the caller, and needs nothing",
    needs: "team.view",
    answers: { 200: MemberView },
  },
  [`PATCH ${P}/members/:member`]: {
    id: "editMember",
    summary: "Change a member's access, kind, aliases or attributes",
    description: "`presets` and `grants` are the whole of what the member has from then on.",
    needs: "team.edit",
    answers: { 200: MemberView },
    errors: ["stale", "already_exists"],
    headers: ["If-Match"],
    example: { presets: ["editor"], grants: [{ permission: "posts.publish", scope: "account:instagram-main" }] },
  },
  [`POST ${P}/members/changes`]: {
    id: "changeMembers",
    summary: "Change or remove up to 500 members at once",
    needs: "team.edit",
    answers: { 200: MemberResults },
    example: {
      members: ["mem_01k9zqh3v4w5x6y7z8a9b0c1d2"],
      change: { type: "add_preset", preset: "viewer" },
    },
  },
  [`DELETE ${P}/members/:member`]: {
    id: "removeMember",
    summary: "Remove a member, or leave",
    needs: "team.remove",
    answers: { 200: Removed },
    errors: ["owner_must_transfer"],
  },
  [`POST ${P}/members/:member/restoration`]: {
    id: "restoreMember",
    summary: "Undo a removal, within 60 seconds",
    needs: "team.remove",
    answers: { 200: MemberView },
    errors: ["restoration_over", "already_member"],
  },
  [`GET ${P}/invitations`]: {
    id: "listInvitations",
    summary: "List invitations, newest first",
    needs: "team.view",
    answers: { 200: pageOfItems(InvitationView) },
  },
  [`POST ${P}/invitations`]: {
    id: "invite",
    summary: "Invite up to 500 addresses to the same access",
    description:
      "Each address has a result of its own; none stops another. `suppressed`: invited without an e-mail, since this sender wrote to the address ten times today.",
    needs: "team.invite",
    answers: { 200: Invited },
    errors: ["too_many_requests"],
    example: { addresses: [{ email: "ann@example.com", name: "Ann Okafor" }], presets: ["editor"], note: "Welcome" },
  },
  [`PATCH ${P}/invitations/:invitation`]: {
    id: "editInvitation",
    summary: "Change what a pending invitation offers",
    needs: "team.invite",
    answers: { 200: InvitationView },
    errors: ["stale", "invitation_closed"],
    headers: ["If-Match"],
    example: { presets: ["viewer"], note: "Welcome" },
  },
  [`DELETE ${P}/invitations/:invitation`]: {
    id: "withdrawInvitation",
    summary: "Withdraw an invitation",
    needs: "team.invite",
    answers: { 204: null },
    errors: ["invitation_closed"],
  },
  [`POST ${P}/invitations/:invitation/sending`]: {
    id: "sendInvitationAgain",
    summary: "Send the invitation again",
    needs: "team.invite",
    answers: { 200: InvitationView },
    errors: ["invitation_closed", "too_many_requests"],
  },
  [`POST ${P}/invitations/:invitation/link`]: {
    id: "copyInvitationLink",
    summary: "Make a link to the invitation",
    description: "The same link each time. It proves nothing: who opens it still proves the address.",
    needs: "team.invite",
    answers: { 200: InvitationUrl },
    errors: ["invitation_closed"],
  },
  "POST /api/invitation-lookups": {
    id: "lookUpInvitation",
    summary: "Read what an invitation's link offers",
    needs: "anyone",
    answers: { 200: InvitationLookupView },
    errors: ["not_found", "too_many_requests"],
  },
  "POST /api/invitations/acceptance": {
    id: "acceptInvitation",
    summary: "Accept an invitation",
    needs: "user",
    answers: { 200: ProjectView },
    errors: ["ask_again", "already_member", ...OFFER],
  },
  "POST /api/invitations/declination": {
    id: "declineInvitation",
    summary: "Decline an invitation",
    needs: "anyone",
    answers: { 204: null },
    errors: ["owner_must_transfer", ...OFFER],
  },
  "POST /api/invitations/renewal": {
    id: "askForInvitation",
    summary: "Ask for a new invitation in place of an expired one",
    needs: "anyone",
    answers: { 204: null },
    errors: ["no_account", ...OFFER],
  },
};
