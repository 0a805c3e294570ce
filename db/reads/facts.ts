import { type SQL, sql } from "drizzle-orm";
import { catalogueOf } from "../../access/catalogue.ts";
import type { Facts, MemberFacts, ProjectFacts, Question } from "../../access/types.ts";
import type { Connection } from "../database.ts";
import { resources } from "../schema.ts";
import type { Member } from "./members.ts";
import { resourceQuery } from "./resources.ts";
import { projectIdOf } from "./scope.ts";
import { type Project, readProject } from "./snapshot.ts";
import { aliasQuery, type Entity, memberNamed, subjectMembers } from "./subject.ts";

/** How the project of a question is found: by id or slug, or as the one that has this shared resource. */
export type ProjectAsked = { readonly reference: string } | { readonly shared: Entity };

export interface FactsAsked {
  readonly project: ProjectAsked;
  readonly question: Question;
  /** Another member to read along: whoever made the key that asks. */
  readonly alongside: string | null;
  /** Epoch ms; a placeholder that nobody claimed by now is nobody. */
  readonly now: number;
}

export interface FactsRead {
  readonly project: Project;
  readonly facts: Facts;
  readonly member: Member | null;
  readonly alongside: Member | null;
}

/** Everything that one decision rests on, as one batch and so one state; null when there is no such project. */
export async function readFacts(db: Connection, asked: FactsAsked): Promise<FactsRead | null> {
  const { subject, resource } = asked.question;
  const projectId = projectIdAsked(asked.project);
  const rows = await readProject(db, projectId, subjectMembers(db, projectId, subject, asked.alongside), () => ({
    alias: aliasQuery(db, projectId, subject),
    resource: resourceQuery(db, projectId, resource),
  }));
  if (!rows) return null;
  const found = memberNamed(rows.members, subject, rows.extra.alias[0]?.memberId ?? null);
  const member = found && !isOver(found, asked.now) ? found : null;
  return {
    project: rows.project,
    facts: {
      project: projectFacts(rows.project),
      member: member && memberFacts(member),
      resource: rows.extra.resource[0] ?? null,
    },
    member,
    alongside: rows.members.find(({ id }) => id === asked.alongside) ?? null,
  };
}

export const memberFacts = (member: Member): MemberFacts => ({
  id: member.id,
  isOwner: member.isOwner,
  access: member.access,
  email: member.user?.email ?? member.placeholder?.email ?? null,
  attributes: member.attributes,
});

const projectFacts = ({ id, status, catalogue, storedNames }: Project): ProjectFacts => ({
  id,
  status,
  catalogue: catalogueOf(catalogue),
  stored: storedNames,
});

const isOver = ({ row }: Member, now: number): boolean =>
  row.userId === null && row.placeholderUntil !== null && row.placeholderUntil <= now;

// `shared = 1` stands as it does in the index, or SQLite would not use that.
const projectIdAsked = (asked: ProjectAsked): SQL<string> =>
  "reference" in asked
    ? projectIdOf(asked.reference)
    : sql<string>`(select ${resources.projectId} from ${resources} where ${resources.type} = ${asked.shared.type}
        and ${resources.id} = ${asked.shared.id} and ${resources.endedRev} is null and ${resources.shared} = 1)`;
