/** The domains of `SIGN_UP_DOMAINS`, in lower case. */
export const signUpDomains = (list: string | undefined): string[] =>
  (list ?? "")
    .split(",")
    .map((domain) => domain.trim().toLowerCase())
    .filter((domain) => domain !== "");
