import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { newSetUpCode } from "./deploy/set-up-code.ts";
import { tryWrangler, wrangler } from "./deploy/wrangler.ts";
import { buildIfStale } from "./server/build.ts";
import { orExplain } from "./server/command.ts";
import { type Deployment, readDeployment } from "./server/deployment.ts";
import { StartFailure } from "./server/failure.ts";

const NO_SENDER = `No mail can be sent yet, codes to sign up with included. Say from which address it comes:

  npx wrangler secret put MAIL_FROM

It must be of a domain that you have onboarded to Cloudflare Email Service (docs/self-hosting.md).
`;

/** `npm run deploy`: creates a deployment, or upgrades an existing one. It is safe to run again at any point. */
process.chdir(resolve(import.meta.dirname, ".."));
await orExplain(async () => {
  await buildIfStale(console.log);
  const deployment = readDeployment("dist/gatehouse");
  const database = deployment.d1_databases[0]?.database_name ?? "";
  await requireLogin();
  await createQueues(deployment);
  const isNew = (await tryWrangler(["d1", "info", database])).code !== 0;
  if (!isNew) await migrate(database);
  const [address] = await upload();
  if (isNew) await migrate(database);
  const kept = await secretNames();
  await setMissingSecrets(kept, { ROOT_SECRET: randomBytes(32).toString("base64url"), PUBLIC_URL: address });
  greet(address, await newSetUpCode(database));
  if (!deployment.vars.MAIL_FROM && !kept.includes("MAIL_FROM")) console.log(NO_SENDER);
});

async function requireLogin(): Promise<void> {
  const { code } = await tryWrangler(["whoami", "--json"]);
  if (code === 0) return;
  throw new StartFailure(
    "Not logged in to Cloudflare. Run `npx wrangler login`, or set CLOUDFLARE_API_TOKEN, and run again.",
  );
}

/** Before the upload, so that the new version finds its tables. Only the first upload creates the database. */
async function migrate(database: string): Promise<void> {
  await wrangler(["d1", "migrations", "apply", database, "--remote"], { show: true });
}

/** Deploying creates the database, but not queues that are only consumed. */
async function createQueues({ queues }: Deployment): Promise<void> {
  for (const { queue } of queues.consumers) {
    const { code } = await tryWrangler(["queues", "info", queue]);
    if (code !== 0) await wrangler(["queues", "create", queue], { show: true });
  }
}

/** Returns the Worker's addresses. */
async function upload(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-deploy-"));
  const report = join(folder, "report.ndjson");
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  try {
    const env = { WRANGLER_OUTPUT_FILE_PATH: report };
    await wrangler(["deploy", "--var", `VERSION:${version}`], { show: true, env });
    const entries = readFileSync(report, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const targets: string[] = entries.find(({ type }) => type === "deploy")?.targets ?? [];
    return targets.filter((target) => target.startsWith("https://"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function secretNames(): Promise<string[]> {
  const listed: { name: string }[] = JSON.parse(await wrangler(["secret", "list"]));
  return listed.map(({ name }) => name);
}

/** Keeps existing secrets, so that a rotated secret or a custom address is not overwritten. */
async function setMissingSecrets(
  kept: readonly string[],
  values: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || kept.includes(name)) continue;
    await wrangler(["secret", "put", name], { input: value, show: true });
  }
}

function greet(address: string | undefined, code: string | null): void {
  console.log(`\nGatehouse is deployed${address ? ` at ${address}` : ""}.`);
  if (code) {
    console.log(
      `To become its administrator, sign up, open ${address ?? ""}/me, and enter this code, which works once:\n\n  ${code}\n`,
    );
  }
}
