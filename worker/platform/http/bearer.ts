const BEARER = /^Bearer +(\S{1,200}) *$/i;

/** The secret in an `Authorization` header; null if it is missing or malformed. */
export const bearerIn = (authorization: string): string | null => BEARER.exec(authorization)?.[1] ?? null;
