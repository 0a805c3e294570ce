/** Whose value is the id of the one user who runs the deployment; its primary key settles who came first. */
export const ADMINISTRATOR = "administrator";

/** Whose value is the SHA-256, in hex, of the code that deploying printed. It is used once. */
export const SET_UP_CODE = "set-up-code";
