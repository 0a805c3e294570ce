/** What vitest.config.ts binds besides wrangler.toml. */
declare namespace Cloudflare {
  interface Env {
    LOCAL: string;
    PUBLIC_URL: string;
    ROOT_SECRET: string;
    VERSION: string;
    TEST_MIGRATIONS: import("cloudflare:test").D1Migration[];
  }
}
