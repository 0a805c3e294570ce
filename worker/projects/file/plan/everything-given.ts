import { type Atom, atomsOf } from "../../../../access/atoms.ts";
import { getsEverything } from "../../../../access/gives-everything.ts";
import type { Access, Catalogue } from "../../../../access/types.ts";
import type { Receiver } from "../../../mail/mails.ts";
import { noAccess } from "../../core/snapshot.ts";
import type { FileComparison } from "../compare/comparison.ts";
import type { ProjectState } from "../compare/state.ts";

interface Holder extends Receiver {
  readonly before: readonly Atom[];
  readonly after: readonly Atom[];
}

/** Members, invitations and presets to which an import gives a `*` that they do not hold, limited or not. */
export function everythingGiven(state: ProjectState, comparison: FileComparison): Receiver[] {
  const holders = [...membersIn(state, comparison), ...invitationsIn(state, comparison), ...presetsIn(comparison)];
  return holders.filter(getsEverything).map(({ name, email }) => ({ name, email }));
}

/** Also members whose own access stays the same while a preset of theirs grows. */
function membersIn({ present }: ProjectState, { members, before, after }: FileComparison): Holder[] {
  const changes = new Map(members.map((change) => [change.id, change]));
  const there = present
    .filter(({ member }) => !member.isOwner)
    .map(({ member, email }) => {
      const change = changes.get(member.id);
      const access = change ? (change.after?.access ?? noAccess) : member.access;
      return holder(member.user?.name ?? member.placeholder?.name ?? email, email, {
        before: atomsOf(member.access, before),
        after: atomsOf(access, after),
      });
    });
  const added = members.flatMap(({ before: known, after: state, account, email }) =>
    known || !state ? [] : [joining(account?.name ?? state.placeholder?.name ?? email, email, state.access, after)],
  );
  return [...there, ...added];
}

function invitationsIn(state: ProjectState, { invitations, before, after }: FileComparison): Holder[] {
  const changes = new Map(invitations.map((change) => [change.email, change.access]));
  const pending = state.invitations.map(({ name, email, access }) =>
    holder(name ?? email, email, {
      before: atomsOf(access, before),
      after: atomsOf(changes.get(email) ?? access, after),
    }),
  );
  const added = invitations
    .filter(({ before: offer }) => offer === null)
    .map(({ name, email, access }) => joining(name, email, access, after));
  return [...pending, ...added];
}

const presetsIn = ({ presets, before, after }: FileComparison): Holder[] =>
  presets.map(({ after: preset }) => {
    const held = (catalogue: Catalogue) => atomsOf({ presets: [preset.key], grants: [] }, catalogue);
    return holder(preset.name ?? preset.key, null, { before: held(before), after: held(after) });
  });

const joining = (name: string, email: string, access: Access, after: Catalogue): Holder =>
  holder(name, email, { before: [], after: atomsOf(access, after) });

const holder = (name: string, email: string | null, atoms: Pick<Holder, "before" | "after">): Holder => ({
  name,
  email,
  ...atoms,
});
