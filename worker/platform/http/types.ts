import type { Context } from "../context.ts";
import type { Env } from "../env.ts";

export interface User {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly language: "en" | "ru";
  readonly administrator: boolean;
}

/** A service key as the request presented it; `projectId` null: of the whole deployment. */
export interface Key {
  readonly id: string;
  readonly projectId: string | null;
  readonly scopes: readonly string[];
  /** The member who made it, with whose access it acts; null for a key of the deployment. */
  readonly createdBy: string | null;
  /** SHA-256, hex, of the secret that it came with; empty for the bootstrap key. */
  readonly secretHash: string;
}

/** Who asks, proven by the session cookie or the bearer key and by nothing else. */
export type Caller =
  | {
      readonly kind: "user";
      readonly user: User;
      readonly sessionId: string;
      /** When they last proved who they are: by signing in, or since. */
      readonly confirmedAt: number;
    }
  | { readonly kind: "key"; readonly key: Key };

/** Which service asks, about which project, and how. */
export interface Asking {
  readonly key: Key;
  /** The project that the path names, by id or slug. */
  readonly inPath: string | null;
  /** Whether answers say why. */
  readonly explain: boolean;
}

export interface AppEnv {
  Bindings: Env;
  /** `body`: of a check, as it was sent; `asking`: which service sent it; `source`: what secrets in the answer are made from. */
  Variables: {
    requestId: string;
    ctx: Context;
    caller: Caller | null;
    body: Promise<object>;
    asking: Asking;
    source: object;
  };
}
