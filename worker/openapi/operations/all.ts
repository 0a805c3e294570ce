import type { Operations } from "../operation.ts";
import { accountOperations } from "./accounts.ts";
import { authzenOperations } from "./authzen.ts";
import { deploymentOperations } from "./deployment.ts";
import { projectOperations } from "./projects.ts";
import { serviceOperations } from "./services.ts";
import { teamOperations } from "./team.ts";

/** The groups in document order, each under its tag. */
export const OPERATIONS: Readonly<Record<string, Operations>> = {
  AuthZEN: authzenOperations,
  Projects: projectOperations,
  Team: teamOperations,
  Services: serviceOperations,
  Accounts: accountOperations,
  Deployment: deploymentOperations,
};
