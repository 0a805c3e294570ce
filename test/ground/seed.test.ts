import { expect, onTestFinished, test } from "vitest";
import { seed } from "../../scripts/demo/seed.ts";
import { startServer } from "../../scripts/server/start.ts";
import { temporaryFolder } from "./command.ts";

test("seeding makes five people and a key that answers; seeding again makes nothing", async () => {
  const server = await startServer({ PORT: "0", DATA_DIR: temporaryFolder() });
  onTestFinished(() => server.stop());
  const secret = await seed(server.settings.publicUrl);
  const answer = await fetch(`${server.url}/access/v1/evaluation`, {
    method: "POST",
    headers: { Authorization: `Bearer ${secret}`, "Content-Type": "application/json" },
    body: JSON.stringify({
      subject: { type: "email", id: "ann@example.com" },
      action: { name: "publish" },
      resource: { type: "post", id: "7" },
    }),
  });
  expect(await answer.json()).toMatchObject({ decision: true });

  const database = await server.database();
  const counts = () =>
    database
      .prepare(
        `SELECT (SELECT count(*) FROM users) users, (SELECT count(*) FROM members WHERE ended_rev IS NULL) members,
         (SELECT count(*) FROM invitations WHERE state = 'pending') invited, (SELECT count(*) FROM events) events`,
      )
      .first();
  const before = await counts();
  expect(before).toMatchObject({ users: 5, members: 5, invited: 1 });
  expect(await seed(server.settings.publicUrl)).toBeNull();
  expect(await counts()).toEqual(before);
});
