import { expect, test } from "vitest";
import { startScript, temporaryFolder } from "./command.ts";

test("npm run dev serves the SPA from its sources and the Worker under one address, and stops cleanly", async () => {
  const command = startScript("dev.ts", { PORT: "0", DATA_DIR: temporaryFolder() });
  const [, url] = await command.printed(/Gatehouse is at (\S+),/);
  const page = await (await fetch(`${url}/p/spring/team`, { headers: { Accept: "text/html" } })).text();
  expect(page).toContain("/@vite/client");
  expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ ready: true });
  expect((await fetch(`${url}/api/nothing`)).status).toBe(404);
  command.child.kill("SIGINT");
  expect((await command.ended).code).toBe(0);
});
