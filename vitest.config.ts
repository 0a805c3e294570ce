import { randomBytes } from "node:crypto";
import { resolve } from "node:path";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

/** Tests in plain Node, where neither the worker's runtime nor a browser is needed. */
function inNode(name: string, folders: string[], timeoutSeconds: number) {
  return {
    test: {
      name,
      environment: "node",
      include: folders.map((folder) => `test/${folder}/**/*.test.ts`),
      testTimeout: timeoutSeconds * 1000,
      hookTimeout: timeoutSeconds * 1000,
    },
  };
}

/** Runs a file once before all tests of the project. */
function setUpBy(globalSetup: string, project: ReturnType<typeof inNode>) {
  return { test: { ...project.test, globalSetup } };
}

/** Tests inside workerd, with the bindings of wrangler.toml as they are deployed, and the settings of a local deployment. */
const inWorkerd = {
  plugins: [
    cloudflareTest(async () => ({
      wrangler: { configPath: "./wrangler.toml" },
      miniflare: {
        bindings: {
          LOCAL: "1",
          MAIL_TRANSPORT: "mailbox",
          PUBLIC_URL: "http://localhost:8787",
          ROOT_SECRET: randomBytes(32).toString("base64url"),
          VERSION: "test",
          TEST_MIGRATIONS: await readD1Migrations("./db/migrations"),
        },
      },
    })),
  ],
  test: {
    name: "worker",
    include: ["worker", "flows", "queue", "db"].map((folder) => `test/${folder}/**/*.test.{ts,tsx}`),
    setupFiles: ["./test/support/migrate.ts"],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
};

/** Examples name the SDK as its users do. */
const SDK = { "@gatehouse/sdk": resolve(import.meta.dirname, "sdk/index.ts") };

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      inNode("static", ["static"], 60),
      inNode("core", ["access", "freshness"], 60),
      inWorkerd,
      inNode("web", ["web"], 30),
      setUpBy("./test/support/build.ts", inNode("ground", ["ground"], 120)),
      { ...setUpBy("./test/sdk/build.ts", inNode("sdk", ["sdk"], 60)), resolve: { alias: SDK } },
      setUpBy("./test/support/browser-setup.ts", inNode("browser", ["browser"], 180)),
      inNode("long", ["long"], 600),
    ],
  },
});
