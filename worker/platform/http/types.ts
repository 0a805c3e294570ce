import type { Context } from "../context.ts";
import type { Env } from "../env.ts";

export interface User {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly language: "en" | "ru";
  readonly administrator: boolean;
}

/** A service key as the request presented it; `projectId` is null for a deployment key. */
export interface Key {
  readonly id: string;
  readonly projectId: string | null;
  readonly scopes: readonly string[];
  /** The member with whose access the key acts; null for a deployment key. */
  readonly createdBy: string | null;
  /** SHA-256, in hex, of the presented secret; empty for the bootstrap key. */
  readonly secretHash: string;
}

/** The caller, proven only by the session cookie or the bearer key. */
export type Caller =
  | {
      readonly kind: "user";
      readonly user: User;
      readonly sessionId: string;
      /** When the user last confirmed their identity, by signing in or later. */
      readonly confirmedAt: number;
    }
  | { readonly kind: "key"; readonly key: Key };

/** The calling service, the project and the form of the answer. */
export interface Asking {
  readonly key: Key;
  /** The project in the path, by id or slug. */
  readonly inPath: string | null;
  /** Whether answers include explanations. */
  readonly explain: boolean;
}

export interface AppEnv {
  Bindings: Env;
  /** `body`: of a check, as sent; `asking`: the service that sent it; `source`: the sources of secrets in the answer. */
  Variables: {
    requestId: string;
    ctx: Context;
    caller: Caller | null;
    body: Promise<object>;
    asking: Asking;
    source: object;
  };
}
