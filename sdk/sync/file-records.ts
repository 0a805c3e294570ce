import { BUILT_IN_VERSION } from "../../access/built-in.ts";
import { catalogueOf } from "../../access/catalogue.ts";
import type { MemberRecord, ProjectRecord, Records } from "../../access/feed/messages.ts";
import type { Entry } from "../../access/lease/entries.ts";
import type { Streams } from "../../access/lease/fact-reader.ts";
import {
  addressKey,
  KnownMember,
  type KnownProject,
  knownProject,
  memberKey,
  PROJECT,
  resourceKey,
  userKey,
} from "../../access/lease/facts.ts";
import { type CacheKey, nameOf } from "../../access/lease/key.ts";
import type { Point } from "../../access/lease/protocol.ts";
import type { SubjectKey } from "../../access/touches.ts";
import { GatehouseError } from "../error.ts";

/**
 * Stores records under every name that a question may use. A member depends only on its id, since every event that changes
 * one of its names also names the member. False: the records came too late and must be read again. @throws GatehouseError `sdk_too_old`
 */
export function fileRecords(streams: Streams, { at, project, members, resources }: Records): boolean {
  const accountsAt = streams.deployment.record;
  if (accountsAt === null) return false;
  let isKept = true;
  const keep = <V>(stream: keyof Streams, place: Point, entry: Omit<Entry<V>, "revision" | "hash">) => {
    const { revision, hash } = place;
    isKept = streams[stream].store({ ...entry, revision, hash }) && isKept;
  };
  if (project) keep("project", at, { key: PROJECT, value: projectOf(project), restsOn: [nameOf.anyPreset] });
  for (const resource of resources) {
    const { attributes } = resource;
    keep("project", at, { key: resourceKey(resource), value: { attributes }, restsOn: [nameOf.resource(resource)] });
  }
  for (const member of members) {
    for (const entry of memberEntries(member)) keep("project", at, entry);
    for (const entry of accountEntries(member)) keep("deployment", accountsAt, entry);
  }
  return isKept;
}

function projectOf({ id, status, stored, catalogue }: ProjectRecord): KnownProject {
  if (catalogue.version > BUILT_IN_VERSION) {
    throw new GatehouseError("sdk_too_old", "The project needs a newer SDK.");
  }
  return knownProject({ id, status, stored, catalogue: catalogueOf(catalogue) });
}

type Kept<V> = Omit<Entry<V>, "revision" | "hash">;

/** One member, compiled once, under all its names. */
function memberEntries(record: MemberRecord): Kept<KnownMember>[] {
  const { id, userId, isOwner, access, placeholder, attributes } = record;
  const value = new KnownMember({
    ...{ id, userId, isOwner, access, attributes },
    email: placeholder?.email ?? null,
    until: placeholder?.until ?? null,
  });
  const restsOn = [nameOf.member(id)];
  return namesOf(record).map((subject) => ({ key: memberKey(subject), value, restsOn }));
}

const namesOf = ({ id, userId, placeholder, aliases }: MemberRecord): SubjectKey[] => [
  { type: "user", id },
  ...(userId === null ? [] : [{ type: "user", id: userId }]),
  ...(placeholder === null ? [] : [{ type: "email", id: placeholder.email }]),
  ...aliases,
];

function accountEntries({ userId, user }: MemberRecord): Kept<unknown>[] {
  if (userId === null || user === null) return [];
  const restsOn = [nameOf.member(userId)];
  const keep = <V>(key: CacheKey<V>, value: V): Kept<V> => ({ key, value, restsOn });
  return [keep(userKey(userId), user), keep(addressKey(user.email), userId)];
}
