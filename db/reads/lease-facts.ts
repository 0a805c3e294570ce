import { and, eq, isNull, sql } from "drizzle-orm";
import { normaliseAddress } from "../../access/address.ts";
import { catalogueOf } from "../../access/catalogue.ts";
import type { Fact, FactsRead, MemberFact } from "../../access/lease/facts.ts";
import type { FactsWanted, SecretAsked } from "../../access/lease/missing-facts.ts";
import { NOWHERE } from "../../access/lease/protocol.ts";
import type { SubjectKey } from "../../access/touches.ts";
import type { Connection } from "../database.ts";
import { grants, memberPresets, members, projects, serviceKeys, users } from "../schema.ts";
import { catalogueQueries, permissionOf, presetsOf } from "./catalogue.ts";
import { type Member, membersOf, userColumns } from "./members.ts";
import { resourcesNamed } from "./resources.ts";
import { listed } from "./scope.ts";
import { batch, type ExtraRows, projectOf, projectQuery } from "./snapshot.ts";
import { type AliasRow, aliasQuery, entityKey, isStorable, memberNames, membersNamed, namesOf } from "./subject.ts";

/** The reserved id and slug of the deployment's own stream. It has no state, so it is no project. */
export const DEPLOYMENT = "deployment";

/** The facts that a holder of leases is missing, in one batch with the heads of both streams (freshness.md rule 6). */
export async function readLeaseFacts(db: Connection, projectId: string, wanted: FactsWanted): Promise<FactsRead> {
  const rows = await batch(db, queriesFor(db, projectId, wanted));
  const heads = new Map(rows.heads.map(({ id, ...head }) => [id, head]));
  return {
    project: heads.get(projectId) ?? NOWHERE,
    deployment: heads.get(DEPLOYMENT) ?? NOWHERE,
    facts: [
      ...(wanted.project ? [projectFact(rows)] : []),
      ...subjectFacts(rows, wanted.subjects),
      ...wanted.resources.map((resource) => resourceFact(rows, resource)),
      ...wanted.secrets.map((asked) => keyFact(rows, asked)),
    ],
  };
}

function queriesFor(db: Connection, projectId: string, wanted: FactsWanted) {
  const names = namesOf(wanted.subjects.map((subject) => ({ projectId, subject })));
  const addresses = names.addresses.map(([, address = ""]) => address);
  const named = membersNamed(names);
  // Without a project id, the project's own queries read nothing; only members or resources are missing.
  const ids = sql`select value from json_each(${JSON.stringify(wanted.project ? [projectId] : [])})`;
  const isNamed = (project: unknown, member: unknown) => sql`(${project}, ${member}) in ${named}`;
  return {
    heads: db
      .select({ id: projects.id, revision: projects.revision, hash: projects.hash })
      .from(projects)
      .where(sql`${projects.id} in ${listed([projectId, DEPLOYMENT])}`),
    project: projectQuery(db, ids),
    ...catalogueQueries(db, ids),
    members: db
      .select({ member: members, ...userColumns })
      .from(members)
      .leftJoin(users, eq(users.id, members.userId))
      .where(and(isNamed(members.projectId, members.id), isNull(members.endedRev))),
    memberPresets: db
      .select()
      .from(memberPresets)
      .where(and(isNamed(memberPresets.projectId, memberPresets.memberId), isNull(memberPresets.endedRev))),
    grants: db
      .select()
      .from(grants)
      .where(and(isNamed(grants.projectId, grants.memberId), isNull(grants.endedRev))),
    aliases: aliasQuery(db, names),
    addresses: db
      .select({ id: users.id, email: users.email })
      .from(users)
      .where(sql`${users.email} in ${listed(addresses)}`),
    resources: resourcesNamed(
      db,
      wanted.resources.filter(isStorable).map(({ type, id }) => [projectId, type, id]),
    ),
    keys: db
      .select()
      .from(serviceKeys)
      .where(
        and(
          sql`${serviceKeys.secretHash} in ${listed(wanted.secrets.map(({ secretHash }) => secretHash))}`,
          isNull(serviceKeys.endedRev),
        ),
      ),
  };
}

type Rows = ExtraRows<ReturnType<typeof queriesFor>>;

function projectFact(rows: Rows): Fact {
  const row = rows.project[0];
  if (!row) return { kind: "project", project: null };
  const { id, status, catalogue, storedNames } = projectOf(
    row,
    rows.permissions.map(permissionOf),
    presetsOf(rows.presets, rows.presetGrants),
  );
  return { kind: "project", project: { id, status, catalogue: catalogueOf(catalogue), stored: storedNames } };
}

/** An address gives two facts and possibly a member: its user, and the placeholder waiting for it. */
function subjectFacts(rows: Rows, subjects: readonly SubjectKey[]): Fact[] {
  const found = membersOf(rows);
  const named = memberNames(found, rows.aliases as readonly AliasRow[]);
  const memberFacts = (subject: SubjectKey, member: Member | null): Fact[] => [
    { kind: "member", subject, member: member && memberFact(member) },
    ...(member?.user ? [userFact(member.user.id, member.user.email, member.isSuspended)] : []),
  ];
  return subjects.flatMap((subject): Fact[] => {
    if (subject.type !== "email") return memberFacts(subject, named(subject));
    const address = normaliseAddress(subject.id);
    if (address === null) return [];
    const userId = rows.addresses.find(({ email }) => email === address)?.id ?? null;
    const asUser = userId === null ? null : { type: "user", id: userId };
    const placeholder = found.find((member) => member.placeholder?.email === address) ?? null;
    return [
      { kind: "address", address, userId },
      ...(asUser ? memberFacts(asUser, named(asUser)) : []),
      ...memberFacts({ type: "email", id: address }, placeholder),
    ];
  });
}

const userFact = (id: string, email: string, isSuspended: boolean): Fact => ({
  kind: "user",
  id,
  user: { email, isSuspended },
});

const memberFact = ({ id, user, isOwner, access, placeholder, attributes, row }: Member): MemberFact => ({
  id,
  userId: user?.id ?? null,
  isOwner,
  access,
  email: placeholder?.email ?? null,
  attributes,
  until: user ? null : row.placeholderUntil,
});

function resourceFact(rows: Rows, resource: { readonly type: string; readonly id: string }): Fact {
  const stored = rows.resources.find((row) => entityKey(row) === entityKey(resource));
  return {
    kind: "resource",
    resource,
    stored: stored ? { attributes: stored.attributes, shared: stored.shared } : null,
  };
}

function keyFact(rows: Rows, { stream, secretHash }: SecretAsked): Fact {
  const row = rows.keys.find(
    (key) => key.secretHash === secretHash && (key.projectId === null) === (stream === "deployment"),
  );
  const key = row ? { id: row.id, scopes: row.scopes, createdBy: row.createdBy, expiresAt: row.expiresAt } : null;
  return { kind: "key", stream, secretHash, key };
}
