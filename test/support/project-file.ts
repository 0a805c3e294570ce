import { asc, eq } from "drizzle-orm";
import { events, projects } from "../../db/schema.ts";
import type { Difference, Imported } from "../../worker/api-type.ts";
import type { WrittenFile } from "../../worker/projects/file/read/schemas.ts";
import { type Answer, type Client, newAddress } from "./client.ts";
import { db } from "./database.ts";
import { type Asked, deploymentService, type Service } from "./service.ts";
import { ok } from "./team.ts";

/** A caller who imports and exports: a browser, or a key. */
export interface Importer {
  put<T>(slug: string, file: unknown, query?: string, headers?: Record<string, string>): Promise<Answer<T>>;
  get<T>(slug: string): Promise<Answer<T>>;
}

export const importerOf = (client: Client, own: Record<string, string> = {}): Importer => ({
  put: (slug, file, query = "", headers = {}) =>
    client.put(`/api/projects/${slug}/file${query}`, file, { ...own, ...headers }),
  get: (slug) => client.get(`/api/projects/${slug}/file`, own),
});

export const withKey = ({ client, secret }: Service): Importer =>
  importerOf(client, { Authorization: `Bearer ${secret}` });

/** A key of the whole deployment, which also asks. */
export async function deploymentImporter(): Promise<Importer & { readonly service: Service }> {
  const service = await deploymentService(["check", "manage"]);
  return { ...withKey(service), service };
}

export const newSlug = (): string => `p-${crypto.randomUUID().slice(0, 20)}`;

export async function importFile(by: Importer, file: WrittenFile): Promise<Imported> {
  return ok(await by.put(file.project.slug, file));
}

export async function tryOut(by: Importer, file: WrittenFile): Promise<Imported> {
  return ok(await by.put(file.project.slug, file, "?dryRun=1"));
}

export async function exportFile(by: Importer, slug: string): Promise<WrittenFile> {
  return ok(await by.get(slug));
}

/** Whether a service with a key of the deployment hears yes, in the project. */
export const asksIn = (service: Service, slug: string) => (asked: Asked) =>
  service.allows(asked, `/projects/${slug}/access/v1/evaluation`);

export const NO_DIFFERENCE: Difference = {
  project: {},
  permissions: { added: [], changed: [], ended: [] },
  presets: { added: [], changed: [], ended: [] },
  members: { added: [], changed: [], ended: [] },
  invitations: { added: [], changed: [] },
  resources: { added: [], changed: [], ended: [] },
};

export async function eventsOf(slug: string) {
  const rows = await db
    .select({ actor: events.actor, action: events.action, target: events.target, text: events.text })
    .from(events)
    .innerJoin(projects, eq(projects.id, events.projectId))
    .where(eq(projects.slug, slug))
    .orderBy(asc(events.revision));
  return rows.map(({ text, ...event }) => ({ ...event, ...(JSON.parse(text) as { before: unknown; after: unknown }) }));
}

type FileMember = NonNullable<WrittenFile["members"]>[number];

export const fileMember = (name: string, more: Partial<FileMember> = {}): FileMember => ({
  email: newAddress(name.toLowerCase()),
  name,
  kind: "team",
  presets: [],
  grants: [],
  aliases: [],
  attributes: {},
  ...more,
});

/** A small project with one of everything that a file can say. Its first member is Ann. */
export function sampleFile(slug = newSlug()) {
  return {
    format: "gatehouse/project@1",
    project: {
      slug,
      name: "Spring campaign",
      timeZone: "Europe/Riga",
      owner: { email: newAddress("lead") },
      builtInGroups: ["posts", "comments"],
    },
    permissions: [
      ownPermission("todos.read", "can_read"),
      { ...ownPermission("todos.update", "can_update"), implies: ["todos.read"], risky: true },
    ],
    presets: [
      {
        key: "helper",
        name: "Helper",
        grants: [
          {
            permission: "todos.update",
            scope: "*",
            when: [{ property: "resource.ownerID", eq: { property: "subject.email" } }],
          },
        ],
      },
    ],
    members: [
      fileMember("Ann", {
        presets: ["helper"],
        grants: [{ permission: "posts.publish", scope: "account:main", expiresAt: "2999-01-01T00:00:00.000Z" }],
        aliases: [{ type: "user", id: `u-${slug}` }],
        attributes: { department: "news" },
      }),
    ],
    resources: [{ type: "record", id: slug, name: "Seven", attributes: { department: "news", status: "active" } }],
  } satisfies WrittenFile;
}

export const ownPermission = (name: string, action: string) => ({
  ...{ name, resourceType: "todo", action, group: name.slice(0, name.indexOf(".")), label: `May ${action}` },
  ...{ implies: [] as string[], risky: false },
});
