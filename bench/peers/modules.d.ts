/**
 * What the benchmark uses of its peers, so that the types of the repository can be checked without installing them. That they
 * are used rightly shows in that all of them agree on every question.
 */
declare module "@casl/ability" {
  export interface Ability {
    can(action: string, subject: object): boolean;
  }
  export interface RawRule {
    readonly action: string | string[];
    readonly subject: string;
    readonly conditions?: Readonly<Record<string, unknown>>;
  }
  export function createMongoAbility(rules: readonly RawRule[]): Ability;
  export function subject(type: string, object: object): object;
}

declare module "casbin" {
  export interface Enforcer {
    addPolicies(policies: string[][]): Promise<boolean>;
    enforceSync(...request: unknown[]): boolean;
  }
  export function newModelFromString(text: string): object;
  export function newEnforcer(model: object): Promise<Enforcer>;
}

declare module "@cedar-policy/cedar-wasm/nodejs" {
  export interface EntityUid {
    readonly type: string;
    readonly id: string;
  }
  export interface Call {
    readonly principal: EntityUid;
    readonly action: EntityUid;
    readonly resource: EntityUid;
    readonly context: object;
    readonly preparsedPolicySetId: string;
    readonly entities: readonly {
      readonly uid: EntityUid;
      readonly attrs: object;
      readonly parents: readonly EntityUid[];
    }[];
  }
  interface Failed {
    readonly type: "failure";
    readonly errors: readonly unknown[];
  }
  type Answer = { readonly type: "success"; readonly response: { readonly decision: "allow" | "deny" } } | Failed;
  export function preparsePolicySet(
    id: string,
    policies: { readonly staticPolicies: string },
  ): { readonly type: "success" } | Failed;
  export function statefulIsAuthorized(call: Call): Answer;
}
