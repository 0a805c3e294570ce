import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { mail } from "../../db/schema.ts";
import type { EventView } from "../../worker/api-type.ts";
import { newAddress } from "../support/client.ts";
import { db } from "../support/database.ts";
import { deploymentImporter, exportFile, fileMember, importerOf, importFile } from "../support/project-file.ts";
import { join, newPerson, newProject, ok, P, type Person } from "../support/team.ts";

const by = await deploymentImporter();
const everything = { permission: "*", scope: "*" };

async function mailsTo({ email }: Person) {
  const found = await db
    .select({ data: mail.data })
    .from(mail)
    .where(and(eq(mail.toEmail, email), eq(mail.template, "everything-given")));
  return found.map(({ data }) => data);
}

async function newTeam() {
  const owner = await newPerson("Olga");
  const project = await newProject(owner, "Told");
  const ann = await join(owner, project, "Ann", { presets: ["viewer"] });
  const file = await exportFile(importerOf(owner.client), project.slug);
  const others = (file.members ?? []).filter(({ email }) => email !== ann.email);
  const annIn = (more: object) => [...others, { ...fileMember("Ann", { email: ann.email }), ...more }];
  return { owner, project, ann, file, annIn };
}

test("a key whose file gives a member, a placeholder or a preset everything mails the owner once, with their names", async () => {
  const { owner, ann, file, annIn } = await newTeam();
  const ben = fileMember("Ben", { presets: ["full-access"] });
  const limited = { permission: "*", scope: "account:main" };
  const next = {
    ...file,
    presets: [{ key: "helper", name: "Helper", grants: [everything] }],
    members: [...annIn({ grants: [limited] }), ben],
  };
  await importFile(by, next);
  const told = await mailsTo(owner);
  expect(told).toMatchObject([{ projectName: "Told", by: { kind: "key", name: "All" }, count: 3 }]);
  expect(told[0]?.receivers).toEqual([
    { name: "Ann", email: ann.email },
    { name: "Ben", email: ben.email },
    { name: "Helper", email: null },
  ]);
  await importFile(by, next);
  await importFile(by, { ...next, members: annIn({ grants: [] }) });
  expect(await mailsTo(owner)).toHaveLength(1);
});

test("a member with everything who invites another to everything by a file mails the owner; the owner does not", async () => {
  const { owner, project, ann, file, annIn } = await newTeam();
  const asOwner = importerOf(owner.client);
  const withAnn = { ...file, members: annIn({ presets: ["full-access"] }) };
  await importFile(asOwner, withAnn);
  expect(await mailsTo(owner)).toEqual([]);
  const invited = fileMember("Ina", { email: newAddress("ina"), grants: [everything] });
  await importFile(importerOf(ann.client), { ...withAnn, members: [...withAnn.members, invited] });
  expect(await mailsTo(owner)).toMatchObject([
    { by: { kind: "person", name: "Ann" }, receivers: [{ name: "Ina", email: invited.email }], count: 1 },
  ]);
  const imports = ok<{ items: EventView[] }>(await owner.client.get(`${P(project)}/events?action=project.imported`));
  expect(imports.items.map(({ actor }) => actor.name)).toEqual(["Ann", "Olga"]);
});
