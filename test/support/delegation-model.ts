import { type Atom, atomsHeld, grantKey } from "../../access/atoms.ts";
import { isOwnPresetKey, wholeProject } from "../../access/built-in.ts";
import { type Actor, canGrant, type GrantChange, type GrantTarget } from "../../access/can-grant.ts";
import { catalogueOf } from "../../access/catalogue.ts";
import { allows, compile } from "../../access/compile.ts";
import { type AccessHolder, newTarget, presetTargets, targetOf } from "../../access/targets.ts";
import type { Access, CatalogueChoice, Grant, Properties, Question } from "../../access/types.ts";

/** A project as it must be, by the core and the specification alone. People and their members go by their names. */
export interface Model {
  readonly owner: string;
  readonly choice: CatalogueChoice;
  readonly people: Readonly<Record<string, Held>>;
  /** Who was removed, not who left: what an undo brings back. */
  readonly removed: Readonly<Record<string, Held>>;
  readonly offers: Readonly<Record<string, Offer>>;
  readonly transfer: { readonly to: string; readonly formerOwnerPresets: readonly string[] } | null;
  /** Whose key there is. */
  readonly keys: readonly string[];
  /** Whose key ended with their removal: an undo brings it back, a new invitation does not. */
  readonly endedKeys: readonly string[];
}

export interface Held {
  readonly access: Access;
  readonly attributes: Properties;
}

interface Offer {
  readonly access: Access;
  /** The member who last set the access, who must still be able to give it. */
  readonly setBy: string;
}

/** `by` a person, or by their key. */
type By = { readonly by: string; readonly byKey: boolean };
type BulkChange = { readonly type: "add_preset"; readonly preset: string } | { readonly type: "remove" };

interface PresetStep {
  readonly kind: "preset";
  readonly key: string;
  readonly grants: readonly Grant[];
  /** Made, and not edited. */
  readonly isNew: boolean;
}

export type Step =
  | (By & { readonly kind: "invite"; readonly affected: string; readonly access: Access })
  | (By & { readonly kind: "editOffer"; readonly affected: string; readonly access: Access })
  | (By & { readonly kind: "sendAgain" | "withdraw"; readonly affected: string })
  | { readonly kind: "accept"; readonly affected: string }
  | (By & { readonly kind: "edit"; readonly affected: string; readonly access: Access })
  | (By & { readonly kind: "identity"; readonly affected: string; readonly attributes: Properties })
  | (By & { readonly kind: "remove"; readonly affected: string })
  | (By & { readonly kind: "restore"; readonly affected: string })
  | (By & { readonly kind: "bulk"; readonly affected: readonly string[]; readonly change: BulkChange })
  | (By & PresetStep)
  | (By & { readonly kind: "retirePreset"; readonly key: string })
  | (By & { readonly kind: "implies"; readonly name: string; readonly implies: readonly string[] })
  | (By & { readonly kind: "transfer"; readonly affected: string; readonly formerOwnerPresets: readonly string[] })
  | { readonly kind: "acceptTransfer"; readonly affected: string }
  | { readonly kind: "mint"; readonly by: string };

/** The project after the step, and the member who answers for everything gained by it. Null if the step is refused. */
interface Taken {
  readonly after: Model;
  readonly giver: string;
}

const NOTHING: Access = { presets: [], grants: [] };
const BOUNDS: readonly Atom[] = [{ ...wholeProject("*"), source: "grant" }];

const holderOf = (model: Model, name: string): AccessHolder => ({
  kind: "member",
  id: name,
  isOwner: name === model.owner,
  access: model.people[name]?.access ?? NOTHING,
});

const offerHolder = (affected: string, { access }: Offer): AccessHolder => ({
  kind: "invitation",
  id: `offer to ${affected}`,
  isOwner: false,
  access,
});

/** One step, judged at `now` (epoch ms). */
export function take(model: Model, step: Step, now: number): Taken | null {
  if (step.kind === "accept") return accepted(model, step.affected, now);
  if (step.kind === "acceptTransfer") return swapped(model, step.affected);
  const byKey = "byKey" in step && step.byKey;
  if (!model.people[step.by] || (byKey && !model.keys.includes(step.by))) return null;
  if (namesUnknown(model, step)) return null;
  const judge = judgeFor(model, step.by, byKey, now);
  const after = taken(model, step, judge);
  return after === null ? null : { after, giver: step.by };
}

/** A preset that is retired can no longer be given; where it is named already, it may stay. */
function namesUnknown(model: Model, step: Step): boolean {
  const { presets } = catalogueOf(model.choice);
  const held =
    "affected" in step && typeof step.affected === "string" ? namedAlready(model, step.kind, step.affected) : [];
  return presetsNamed(step).some((key) => !presets.has(key) && !held.includes(key));
}

const namedAlready = ({ people, offers }: Model, kind: Step["kind"], affected: string): readonly string[] =>
  (kind === "edit" ? people : kind === "editOffer" ? offers : {})[affected]?.access.presets ?? [];

function presetsNamed(step: Step): readonly string[] {
  if ("access" in step) return step.access.presets;
  if (step.kind === "transfer") return step.formerOwnerPresets;
  return step.kind === "bulk" && step.change.type === "add_preset" ? [step.change.preset] : [];
}

interface Judge {
  may(change: GrantChange): boolean;
  access(permission: string, ...targets: GrantTarget[]): boolean;
  /** Whether the permission is held for the whole project, conditions and all; routes ask it before they judge. */
  holds(permission: string): boolean;
}

function judgeFor(model: Model, by: string, byKey: boolean, now: number): Judge {
  const catalogue = catalogueOf(model.choice);
  const holder = holderOf(model, by);
  const actor: Actor = {
    memberId: by,
    isOwner: holder.isOwner,
    access: atomsHeld(holder, catalogue),
    within: byKey ? BOUNDS : null,
  };
  const may = (change: GrantChange) => canGrant(actor, change, catalogue, now).allowed;
  const access = (permission: string, ...targets: GrantTarget[]) => may({ kind: "access", permission, targets });
  const answer = answersOf(model, by);
  const holds = (permission: string) => answer(permission, { type: "project", id: "prj" }, now);
  return { may, access, holds };
}

function taken(model: Model, step: Exclude<Step, { kind: "accept" | "acceptTransfer" }>, judge: Judge): Model | null {
  switch (step.kind) {
    case "mint":
      return judge.access("keys.manage") ? { ...model, keys: [...new Set([...model.keys, step.by])] } : null;
    case "invite":
      return invited(model, step, judge);
    case "editOffer":
    case "sendAgain":
    case "withdraw":
      return offerChanged(model, step, judge);
    case "bulk":
      return bulkChanged(model, step, judge);
    case "restore":
      return restored(model, step.affected, judge);
    case "transfer":
      return nominated(model, step, judge);
    case "implies":
      return judge.may({ kind: "catalogue" }) ? implying(model, step.name, step.implies) : null;
    case "preset":
      return presetEdited(model, step, judge);
    case "retirePreset":
      return presetRetired(model, step.key, judge);
  }
  return memberChanged(model, step, judge);
}

type MemberStep = Extract<Step, { kind: "edit" | "identity" | "remove" }>;

function memberChanged(model: Model, step: MemberStep, judge: Judge): Model | null {
  const { affected } = step;
  const held = model.people[affected];
  if (!held) return null;
  const to = (access: Access | null) => targetOf(holderOf(model, affected), access, catalogueOf(model.choice));
  switch (step.kind) {
    case "remove":
      return judge.access("team.remove", to(null))
        ? gone(model, [affected], affected === step.by ? "left" : "removed")
        : null;
    case "edit":
      return judge.access("team.edit", to(step.access))
        ? holding(model, affected, { ...held, access: step.access })
        : null;
    case "identity": {
      const isSame = JSON.stringify(step.attributes) === JSON.stringify(held.attributes);
      const change = {
        kind: isSame ? "access" : "identity",
        permission: "team.edit",
        targets: [to(held.access)],
      } as const;
      return judge.may(change) ? holding(model, affected, { ...held, attributes: step.attributes }) : null;
    }
  }
}

function invited(
  model: Model,
  { by, affected, access }: Extract<Step, { kind: "invite" }>,
  judge: Judge,
): Model | null {
  if (!judge.access("team.invite", newTarget("invitation", "new", access, catalogueOf(model.choice)))) return null;
  if (model.people[affected] || model.offers[affected]) return model;
  return { ...model, offers: { ...model.offers, [affected]: { access, setBy: by } } };
}

type OfferStep = Extract<Step, { kind: "editOffer" | "sendAgain" | "withdraw" }>;

function offerChanged(model: Model, step: OfferStep, judge: Judge): Model | null {
  const offer = model.offers[step.affected];
  if (!offer) return null;
  const catalogue = catalogueOf(model.choice);
  const holder = offerHolder(step.affected, offer);
  const access = step.kind === "editOffer" ? step.access : offer.access;
  const target =
    step.kind === "sendAgain"
      ? newTarget("invitation", holder.id, access, catalogue)
      : targetOf(holder, step.kind === "withdraw" ? null : access, catalogue);
  if (!judge.access("team.invite", target)) return null;
  if (step.kind === "withdraw") return withoutOffer(model, step.affected);
  return { ...model, offers: { ...model.offers, [step.affected]: { access, setBy: step.by } } };
}

function accepted(model: Model, affected: string, now: number): Taken | null {
  const offer = model.offers[affected];
  if (!offer || !model.people[offer.setBy]) return null;
  const target = newTarget("invitation", "new", offer.access, catalogueOf(model.choice));
  if (!judgeFor(model, offer.setBy, false, now).access("team.invite", target)) return null;
  const closed = withoutOffer(model, affected);
  if (model.people[affected]) return { after: closed, giver: offer.setBy };
  const { [affected]: _, ...removed } = model.removed;
  const endedKeys = model.endedKeys.filter(isNot(affected));
  const joined = holding(closed, affected, { access: offer.access, attributes: {} });
  return { after: { ...joined, removed, endedKeys }, giver: offer.setBy };
}

type BulkStep = Extract<Step, { kind: "bulk" }>;

/** The members that pass in a change of many. */
function passing(model: Model, { affected, change }: BulkStep, judge: Judge): string[] {
  const catalogue = catalogueOf(model.choice);
  return affected.filter((name) => {
    const held = model.people[name];
    const after = held && accessAfter(held.access, change);
    if (!held || after === undefined || (after && sameAccess(after, held.access))) return false;
    const permission = change.type === "remove" ? "team.remove" : "team.edit";
    return judge.access(permission, targetOf(holderOf(model, name), after, catalogue));
  });
}

function bulkChanged(model: Model, step: BulkStep, judge: Judge): Model | null {
  const { change } = step;
  if (!judge.holds(change.type === "remove" ? "team.remove" : "team.edit")) return null;
  const names = passing(model, step, judge);
  if (change.type === "remove") return gone(model, names, "removed");
  return names.reduce((after, name) => {
    const held = model.people[name];
    return held ? holding(after, name, { ...held, access: accessAfter(held.access, change) ?? NOTHING }) : after;
  }, model);
}

function accessAfter(access: Access, change: BulkChange): Access | null {
  if (change.type === "remove") return null;
  return { ...access, presets: [...new Set([...access.presets, change.preset])].sort() };
}

function restored(model: Model, affected: string, judge: Judge): Model | null {
  const permission = judge.holds("team.invite") ? "team.invite" : "team.remove";
  if (!judge.holds(permission)) return null;
  const held = model.removed[affected];
  if (model.people[affected]) return model;
  if (!held || !judge.access(permission, newTarget("member", affected, held.access, catalogueOf(model.choice))))
    return null;
  const { [affected]: _, ...removed } = model.removed;
  const [back, endedKeys] = [
    model.endedKeys.filter((name) => name === affected),
    model.endedKeys.filter(isNot(affected)),
  ];
  return { ...holding(model, affected, held), removed, keys: [...model.keys, ...back], endedKeys };
}

function nominated(model: Model, step: Extract<Step, { kind: "transfer" }>, judge: Judge): Model | null {
  const { affected, formerOwnerPresets } = step;
  if (!judge.may({ kind: "transfer" }) || model.transfer || !model.people[affected] || affected === model.owner)
    return null;
  return { ...model, transfer: { to: affected, formerOwnerPresets } };
}

function swapped(model: Model, affected: string): Taken | null {
  const { transfer, owner, people } = model;
  const [former, next] = [people[owner], people[affected]];
  if (transfer?.to !== affected || !former || !next) return null;
  const known = catalogueOf(model.choice).presets;
  const kept: Access = { presets: transfer.formerOwnerPresets.filter((key) => known.has(key)).sort(), grants: [] };
  const after = {
    ...people,
    [owner]: { ...former, access: kept },
    [affected]: { ...next, access: NOTHING },
  };
  return { after: { ...model, owner: affected, people: after, transfer: null }, giver: owner };
}

function presetEdited(model: Model, { key, grants, isNew }: PresetStep, judge: Judge): Model | null {
  const others = model.choice.presets.filter((preset) => preset.key !== key);
  if (isNew !== (others.length === model.choice.presets.length) || !isOwnPresetKey(key)) return null;
  const edited = { key, name: key, grants, builtIn: false, retired: false };
  return withPresets(model, key, [...others, edited], judge);
}

/** It is taken from members and offers; a removed member keeps the key, which gives nothing. */
function presetRetired(model: Model, key: string, judge: Judge): Model | null {
  const others = model.choice.presets.filter((preset) => preset.key !== key);
  if (others.length === model.choice.presets.length) return null;
  const without = <T extends { readonly access: Access }>(held: T): T => {
    const presets = held.access.presets.filter((each) => each !== key);
    return { ...held, access: { ...held.access, presets } };
  };
  const after = withPresets(model, key, others, judge);
  return after && { ...after, people: eachOf(after.people, without), offers: eachOf(after.offers, without) };
}

const eachOf = <T>(record: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));

function withPresets(model: Model, key: string, presets: CatalogueChoice["presets"], judge: Judge): Model | null {
  const choice = { ...model.choice, presets };
  const holders = [
    ...Object.keys(model.people).map((name) => holderOf(model, name)),
    ...Object.entries(model.offers).map(([affected, offer]) => offerHolder(affected, offer)),
  ];
  const targets = presetTargets(holders, key, catalogueOf(model.choice), catalogueOf(choice));
  return judge.may({ kind: "preset", permission: "presets.manage", targets }) ? { ...model, choice } : null;
}

function implying(model: Model, name: string, implies: readonly string[]): Model {
  const permissions = model.choice.permissions.map((each) => (each.name === name ? { ...each, implies } : each));
  return { ...model, choice: { ...model.choice, permissions } };
}

const holding = (model: Model, name: string, held: Held): Model => ({
  ...model,
  people: { ...model.people, [name]: held },
});

const isNot = (affected: string) => (name: string) => name !== affected;

/** Removed, or left; a nomination of one of them goes with them. */
function gone(model: Model, names: readonly string[], how: "removed" | "left"): Model {
  const isGone = (name: string) => names.includes(name);
  const entries = Object.entries(model.people);
  const others = Object.entries(model.removed).filter(([name]) => !isGone(name));
  const removed = how === "removed" ? entries.filter(([name]) => isGone(name)) : [];
  return {
    ...model,
    people: Object.fromEntries(entries.filter(([name]) => !isGone(name))),
    removed: Object.fromEntries([...others, ...removed]),
    keys: model.keys.filter((name) => !isGone(name)),
    endedKeys: [
      ...model.endedKeys.filter((name) => !isGone(name)),
      ...(how === "removed" ? model.keys.filter(isGone) : []),
    ],
    transfer: model.transfer && isGone(model.transfer.to) ? null : model.transfer,
  };
}

function withoutOffer(model: Model, affected: string): Model {
  const { [affected]: _, ...offers } = model.offers;
  return { ...model, offers };
}

export const accessKey = ({ presets, grants }: Access): string =>
  JSON.stringify([[...presets].sort(), grants.map(grantKey).sort()]);

const sameAccess = (a: Access, b: Access): boolean => accessKey(a) === accessKey(b);

type Resource = Question["resource"];

/** What one who had the preset alone may do, whether a member has it or not. */
export function answersOfPreset(model: Model, key: string) {
  const held = { access: { presets: [key], grants: [] }, attributes: {} };
  return answersOf({ ...model, people: { [key]: held } }, key);
}

/** What a member may do: one answer after another, on facts that are compiled once. */
export function answersOf(
  model: Model,
  name: string,
): (permission: string, resource: Resource, time: number) => boolean {
  const held = model.people[name];
  if (!held) return () => false;
  const facts = compile({
    project: {
      id: "prj",
      status: "active",
      catalogue: catalogueOf(model.choice),
      stored: { subject: [], resource: [] },
    },
    member: { id: name, isOwner: name === model.owner, email: null, ...held },
    resource: null,
  });
  const subject = { type: "user", id: name };
  return (permission, resource, time) => allows(facts, { subject, action: { name: permission }, resource }, time);
}
