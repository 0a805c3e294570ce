import type { Fact, FactsRead, MemberFact } from "../../../access/lease/facts.ts";
import type { FactsWanted, SecretAsked } from "../../../access/lease/missing-facts.ts";
import type { SubjectKey } from "../../../access/touches.ts";
import { headOf, type Snapshot } from "./history.ts";
import { type MemberState, projectFacts } from "./state.ts";

/** What one batch on this state brings. */
export function readFacts(snapshot: Snapshot, { project, subjects, resources, secrets }: FactsWanted): FactsRead {
  const facts = [
    ...(project ? [{ kind: "project", project: projectFacts(snapshot.project.state) } as const] : []),
    ...subjects.flatMap((subject) => subjectFacts(snapshot, subject)),
    ...resources.map((resource): Fact => {
      const attributes = snapshot.project.state.resources[`${resource.type} ${resource.id}`];
      return { kind: "resource", resource, stored: attributes ? { attributes } : null };
    }),
    ...secrets.map((asked) => keyFact(snapshot, asked)),
  ];
  return { project: headOf(snapshot.project), deployment: headOf(snapshot.deployment), facts };
}

function keyFact({ project }: Snapshot, { stream, secretHash }: SecretAsked): Fact {
  const id = project.state.keys[secretHash];
  const key = id === undefined ? null : { id, scopes: ["check"], createdBy: null, expiresAt: null };
  return { kind: "key", stream, secretHash, key };
}

function subjectFacts(snapshot: Snapshot, subject: SubjectKey): Fact[] {
  if (subject.type !== "email") return memberFacts(snapshot, subject, memberNamed(snapshot, subject));
  const { users } = snapshot.deployment.state;
  const address = subject.id;
  const userId = Object.keys(users).find((id) => users[id]?.email === address) ?? null;
  const facts: Fact[] = [{ kind: "address", address, userId }];
  if (userId !== null) {
    const asUser = { type: "user", id: userId };
    facts.push(...memberFacts(snapshot, asUser, memberNamed(snapshot, asUser)));
  }
  const placeholder = memberBy(snapshot, (member) => member.placeholder?.email === address);
  return [...facts, ...memberFacts(snapshot, subject, placeholder)];
}

type Named = readonly [string, MemberState] | undefined;

function memberBy({ project }: Snapshot, is: (member: MemberState, id: string) => boolean): Named {
  return Object.entries(project.state.members).find(([id, member]) => is(member, id));
}

function memberNamed(snapshot: Snapshot, { type, id }: SubjectKey): Named {
  const own = type === "user" && memberBy(snapshot, (member, memberId) => member.userId === id || memberId === id);
  const is = (alias: SubjectKey) => alias.type === type && alias.id === id;
  return own || memberBy(snapshot, ({ aliases }) => aliases.some(is));
}

function memberFacts({ deployment }: Snapshot, subject: SubjectKey, named: Named): Fact[] {
  if (named === undefined) return [{ kind: "member", subject, member: null }];
  const [id, { userId, placeholder, access, attributes }] = named;
  const [email, until] = [placeholder?.email ?? null, placeholder?.until ?? null];
  const member: MemberFact = { id, userId, isOwner: false, access, email, attributes, until };
  const facts: Fact[] = [{ kind: "member", subject, member }];
  if (userId !== null) facts.push({ kind: "user", id: userId, user: deployment.state.users[userId] ?? null });
  return facts;
}
