import * as v from "valibot";
import { Colleague } from "../../accounts/colleagues/answers.ts";
import { MeView } from "../../accounts/me/answers.ts";
import { SessionView } from "../../accounts/sessions/answers.ts";
import { CodeSent } from "../../accounts/sign-in-codes/answers.ts";
import { UserAnswer } from "../../accounts/users/answers.ts";
import { pageOfItems } from "../../platform/http/answers.ts";
import type { Operations } from "../operation.ts";

export const accountOperations: Operations = {
  "POST /api/sign-in-codes": {
    id: "sendCode",
    summary: "Send a sign-in code by e-mail",
    needs: "anyone",
    answers: { 202: CodeSent },
    errors: ["too_many_requests"],
  },
  "POST /api/users": {
    id: "signUp",
    summary: "Open an account",
    description: "The address is proven by a code that was sent to it, or by an invitation's e-mail.",
    needs: "anyone",
    answers: { 201: UserAnswer },
    errors: [
      ...["wrong_credentials", "already_exists", "not_found", "too_many_requests"],
      ...["newer_sent", "invitation_closed", "invitation_expired"],
    ] as const,
    example: { email: "ann@example.com", code: "123456", name: "Ann Okafor" },
  },
  "POST /api/sessions": {
    id: "signIn",
    summary: "Sign in with a code or a password",
    needs: "anyone",
    answers: { 200: UserAnswer },
    errors: ["wrong_credentials", "no_account", "too_many_requests"],
    example: { email: "ann@example.com", code: "123456" },
  },
  "GET /api/sessions": {
    id: "listSessions",
    summary: "List one's own sessions",
    needs: "user",
    answers: { 200: pageOfItems(SessionView) },
  },
  "DELETE /api/sessions/current": { id: "signOut", summary: "Sign out", needs: "user", answers: { 204: null } },
  "DELETE /api/sessions/others": {
    id: "endOtherSessions",
    summary: "End all of one's other sessions",
    needs: "user",
    answers: { 204: null },
  },
  "DELETE /api/sessions/:id": {
    id: "endSession",
    summary: "End one of one's own sessions",
    needs: "user",
    answers: { 204: null },
  },
  "GET /api/me": {
    id: "getMe",
    summary: "Read one's account, projects and invitations",
    needs: "user",
    answers: { 200: MeView },
  },
  "PATCH /api/me": {
    id: "editMe",
    summary: "Change one's name, language or e-mail settings",
    needs: "user",
    answers: { 200: UserAnswer },
  },
  "POST /api/me/confirmation": {
    id: "confirmIdentity",
    summary: "Confirm who one is, with a password or a code",
    needs: "user",
    answers: { 204: null },
    errors: ["wrong_credentials"],
    example: { code: "123456" },
  },
  "PUT /api/me/password": {
    id: "setPassword",
    summary: "Set a password",
    needs: "user",
    answers: { 204: null },
    errors: ["wrong_credentials", "too_many_requests", "confirm_identity"],
    example: { password: "correct horse battery" },
  },
  "DELETE /api/me/password": {
    id: "removePassword",
    summary: "Remove the password",
    needs: "user",
    answers: { 204: null },
    errors: ["wrong_credentials", "too_many_requests", "confirm_identity"],
    example: { current: "correct horse battery" },
  },
  "GET /api/colleagues": {
    id: "listColleagues",
    summary: "List people one works with, at most 50",
    needs: "user",
    answers: { 200: v.array(Colleague) },
  },
};
