import fc from "fast-check";
import { expect, test } from "vitest";
import type { WrittenFile } from "../../worker/projects/file/read/schemas.ts";
import { mintPerson } from "../support/people.ts";
import {
  deploymentImporter,
  exportFile,
  importerOf,
  importFile,
  NO_DIFFERENCE,
  newSlug,
} from "../support/project-file.ts";
import { anySaid, type Said } from "../support/project-file-arbitraries.ts";

const [owner, ann] = [await mintPerson("Olga"), await mintPerson("Ann")];

/** The first of the people has an account, the others are placeholders; resources are no other project's. */
function fileOf(slug: string, { builtInGroups, members = [], resources = [], ...said }: Said): WrittenFile {
  return {
    format: "gatehouse/project@1",
    project: { slug, name: "Round trip", timeZone: "UTC", owner: { email: owner.email }, builtInGroups },
    members: members.map((member, at) => (at === 0 ? { ...member, email: ann.email } : member)),
    resources: resources.map((resource) => ({ ...resource, type: slug })),
    ...said,
  };
}

test("any file brings any project to what it says, and importing what was exported changes nothing", async () => {
  const said = anySaid(`${newSlug()}.example.com`);
  await fc.assert(
    fc.asyncProperty(said, said, async (first, second) => {
      // A key of its own, and a network: both take so many files a minute.
      const by = await deploymentImporter();
      const importers = [by, importerOf(owner.client)];
      const [slug, copy] = [newSlug(), newSlug()];
      await importFile(by, fileOf(slug, first));
      const done = await importFile(by, fileOf(slug, second));
      const exported = await exportFile(by, slug);
      // What a key of the deployment reads is recorded, which is one revision.
      const revision = done.revision + 1;
      for (const importer of importers) {
        for (const file of [exported, fileOf(slug, second)]) {
          expect(await importFile(importer, file)).toEqual({ ...done, revision, difference: NO_DIFFERENCE });
        }
      }
      await importFile(by, fileOf(copy, second));
      const fresh = await exportFile(by, copy);
      const { project, resources } = exported;
      const types = resources?.map((resource) => ({ ...resource, type: copy }));
      expect(fresh).toEqual({ ...exported, project: { ...project, slug: copy }, resources: types });
    }),
    { numRuns: 30 },
  );
}, 120_000);
