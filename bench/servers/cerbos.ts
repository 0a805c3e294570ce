import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { BUILT_IN_PRESETS } from "../../access/built-in.ts";
import { type Asked, people, permissions } from "../matrix.ts";
import { type Condition, type Rule, rulesOfGrants, rulesOfPreset } from "../peers/rules.ts";
import { freePort, whenServing } from "./place.ts";

const BINARY = resolve(import.meta.dirname, "../node_modules/@cerbos/cerbos-linux-x64/cerbos-linux-x64");

/** Whether there is a Cerbos for this platform. */
export const hasCerbos = (): boolean => existsSync(BINARY);

/** Cerbos as its documentation starts it, quiet, with policies on disk: presets are roles, own grants principal policies. */
export async function startCerbos(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-bench-"));
  const [http, grpc] = [await freePort(), await freePort()];
  mkdirSync(join(folder, "policies"));
  for (const [name, policy] of policies())
    writeFileSync(join(folder, "policies", `${name}.json`), JSON.stringify(policy));
  writeFileSync(join(folder, "config.json"), JSON.stringify(configuration(folder, http, grpc)));
  const child = spawn(BINARY, ["server", "--log-level=error", `--config=${join(folder, "config.json")}`], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, CERBOS_NO_TELEMETRY: "1" },
  });
  const ended = new Promise((end) => child.once("exit", end));
  await whenServing(new URL(`http://127.0.0.1:${http}/_cerbos/health`));
  return {
    url: `http://127.0.0.1:${http}`,
    async stop() {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** The same question in Cerbos's terms. Cerbos stores no members: the request carries their roles. */
export function cerbosBody({ person, permission, question }: Asked): object {
  const roles = person.isOwner ? ["owner"] : ["member", ...person.presets];
  return {
    principal: { id: person.id, roles, attr: { email: person.email } },
    resources: [
      {
        actions: [permission.name],
        resource: { kind: permission.resourceType, id: question.resource.id, attr: question.resource.properties },
      },
    ],
  };
}

const configuration = (folder: string, http: number, grpc: number) => ({
  server: { httpListenAddr: `127.0.0.1:${http}`, grpcListenAddr: `127.0.0.1:${grpc}`, requestLimits: {} },
  telemetry: { disabled: true },
  storage: { driver: "disk", disk: { directory: join(folder, "policies"), watchForChanges: false } },
});

const policies = (): [string, object][] => [
  ...kinds().map((kind): [string, object] => [`resource-${kind}`, resourcePolicy(kind)]),
  ...people.flatMap((person): [string, object][] => {
    const rules = rulesOfGrants(person);
    return rules.length === 0 ? [] : [[`principal-${person.id}`, principalPolicy(person.id, rules)]];
  }),
];

const kinds = () => [...new Set(permissions.map(({ resourceType }) => resourceType))];

const resourcePolicy = (resource: string) => ({
  apiVersion: "api.cerbos.dev/v1",
  resourcePolicy: {
    resource,
    version: "default",
    rules: [
      { actions: ["*"], effect: "EFFECT_ALLOW", roles: ["owner"] },
      ...BUILT_IN_PRESETS.flatMap((key) =>
        rulesOfPreset(key).map(({ actions }) => ({ actions: actions ?? ["*"], effect: "EFFECT_ALLOW", roles: [key] })),
      ),
    ],
  },
});

const principalPolicy = (principal: string, rules: readonly Rule[]) => ({
  apiVersion: "api.cerbos.dev/v1",
  principalPolicy: {
    principal,
    version: "default",
    rules: [{ resource: "*", actions: rules.flatMap(actionRules) }],
  },
});

function actionRules({ actions, where }: Rule) {
  const condition = where.length === 0 ? {} : { condition: { match: { expr: where.map(expressionOf).join(" && ") } } };
  return (actions ?? ["*"]).map((action) => ({ action, effect: "EFFECT_ALLOW", ...condition }));
}

function expressionOf({ property, is, value }: Condition): string {
  const right = typeof value === "string" ? JSON.stringify(value) : `P.attr.${value.subject}`;
  return `R.attr.${property} ${is === "eq" ? "==" : "!="} ${right}`;
}
