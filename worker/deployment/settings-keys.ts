/** Holds the user id of the administrator; its primary key decides between parallel sign-ups. */
export const ADMINISTRATOR = "administrator";

/** Holds the SHA-256, in hex, of the one-time code that the deploy command printed. */
export const SET_UP_CODE = "set-up-code";
