import { DEMO_PASSWORD, DEMO_PROJECT, OWNER } from "./demo/demo.ts";
import { seed } from "./demo/seed.ts";
import { addressOfServer } from "./server/address.ts";
import { buildIfStale } from "./server/build.ts";
import { orExplain } from "./server/command.ts";
import { endRuntimeWithThisProcess } from "./server/orphans.ts";
import { startServer } from "./server/start.ts";

/**
 * `npm run seed`: creates the demo project in the running server, or otherwise in the data that `npm start` will serve.
 * Existing data stays.
 */
const url = addressOfServer();
const keysPage = `${url}/p/${DEMO_PROJECT.slug}/settings/keys`;

await orExplain(async () => {
  const secret = (await isRunning()) ? await seed(url) : await seedOwnServer();
  console.log(
    `The project is at ${url}/p/${DEMO_PROJECT.slug}/team. Sign in as ${OWNER.email} with "${DEMO_PASSWORD}".`,
  );
  console.log(secret ? askOnce(secret) : `Its key was shown when it was made; another is made at ${keysPage}.`);
  process.exit(0);
});

async function isRunning(): Promise<boolean> {
  const answer = await fetch(`${url}/healthz`).catch(() => null);
  return answer?.ok ?? false;
}

async function seedOwnServer(): Promise<string | null> {
  endRuntimeWithThisProcess();
  await buildIfStale(console.log);
  const server = await startServer(process.env);
  try {
    return await seed(server.settings.publicUrl);
  } finally {
    await server.stop();
  }
}

function askOnce(secret: string): string {
  return `A service asks like this, and docs/checks.md goes on from here. The key is shown this once:

  export GATEHOUSE_KEY=${secret}
  curl ${url}/access/v1/evaluation -H "Authorization: Bearer $GATEHOUSE_KEY" -H "Content-Type: application/json" \\
    -d '{"subject":{"type":"email","id":"ann@example.com"},"action":{"name":"publish"},"resource":{"type":"post","id":"7"}}'
`;
}
