import { normaliseAddress } from "../../../access/address.ts";
import type { Properties, Question } from "../../../access/types.ts";

/** What is typed into the form. */
export interface QuestionDraft {
  readonly who: string;
  readonly permission: string;
  readonly type: string;
  readonly id: string;
  readonly properties: string;
}

export type QuestionField = "who" | "resource" | "properties";

/** The question as services ask it, or the fields that are in its way. `project`: what is asked about where nothing is named. */
export function questionOf(
  draft: QuestionDraft,
  project: string,
): { question: Question } | { wrong: readonly QuestionField[] } {
  const subject = subjectOf(draft.who.trim());
  const resource = resourceOf(draft.type.trim(), draft.id.trim(), project);
  const properties = propertiesOf(draft.properties);
  if (subject === null || resource === null || properties === null) {
    const wrong = { who: subject, resource, properties };
    return { wrong: (Object.keys(wrong) as QuestionField[]).filter((field) => wrong[field] === null) };
  }
  const named = Object.keys(properties).length === 0 ? resource : { ...resource, properties };
  return { question: { subject, action: { name: draft.permission }, resource: named } };
}

/** An address, or `type:id`. */
function subjectOf(who: string): Question["subject"] | null {
  const email = normaliseAddress(who);
  if (email !== null) return { type: "email", id: email };
  const colon = who.indexOf(":");
  return colon < 1 || colon === who.length - 1 ? null : { type: who.slice(0, colon), id: who.slice(colon + 1) };
}

function resourceOf(type: string, id: string, project: string): Question["resource"] | null {
  if (type === "" && id === "") return { type: "project", id: project };
  return type === "" || id === "" ? null : { type, id };
}

function propertiesOf(text: string): Properties | null {
  if (text.trim() === "") return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
