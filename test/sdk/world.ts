import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { codeMailedTo, Session } from "../../scripts/demo/session.ts";
import { type Server, startServer } from "../../scripts/server/start.ts";
import type { MemberView, NewKeyView, ProjectView } from "../../worker/api-type.ts";

/** A running server with a project of one owner, and Ann, who is a client in it. */
export interface World {
  readonly server: Server;
  readonly url: string;
  readonly owner: Session;
  readonly project: ProjectView;
  readonly ann: { readonly email: string; readonly member: MemberView };
  newKey(scopes: string[]): Promise<NewKeyView>;
  setPresets(presets: string[]): Promise<void>;
}

export function useWorld(): World {
  const dataDir = mkdtempSync(join(tmpdir(), "gatehouse-sdk-"));
  const world: Partial<World> = {};
  beforeAll(async () => {
    const server = await startServer({ PORT: "0", DATA_DIR: dataDir });
    Object.assign(world, { server, ...(await settle(server)) });
  });
  afterAll(async () => {
    await world.server?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return world as World;
}

async function settle({ settings: { publicUrl: url } }: Server): Promise<Omit<World, "server">> {
  const [owner, guest] = [await signUp(url, "olga@example.com"), await signUp(url, "ann@example.com")];
  const project = await owner.post<ProjectView>("/api/projects", { name: "Spring campaign", timeZone: "UTC" });
  const path = `/api/projects/${project.id}`;
  const offer = { addresses: [{ email: "ann@example.com" }], presets: ["client"], grants: [], kind: "team" };
  const { results } = await owner.post<{ results: { invitation: { id: string } }[] }>(`${path}/invitations`, offer);
  await guest.post("/api/invitations/acceptance", { invitationId: results[0]?.invitation.id });
  const member = await guest.get<MemberView>(`${path}/members/me`);
  return {
    url,
    owner,
    project,
    ann: { email: "ann@example.com", member },
    newKey: (scopes) => owner.post<NewKeyView>(`${path}/keys`, { name: "Shop", scopes }),
    async setPresets(presets) {
      const { revision } = await owner.get<MemberView>(`${path}/members/${member.id}`);
      await owner.send("PATCH", `${path}/members/${member.id}`, { presets }, { "If-Match": `"${revision}"` });
    },
  };
}

async function signUp(url: string, email: string): Promise<Session> {
  const session = new Session(url);
  const code = await codeMailedTo(session, email, () => session.send("POST", "/api/sign-in-codes", { email }));
  await session.post("/api/users", { email, code, name: email, language: "en" });
  return session;
}
