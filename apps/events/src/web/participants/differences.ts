import type { PersonDraft } from "./draft.ts";

/** The fields of a person that a form shows, in its order. */
export const SHOWN_FIELDS = [
  "name",
  "sex",
  "organisation",
  "unit",
  "function",
  "positionLevel",
  "governmentLevel",
  "province",
  "roles",
  "status",
  "mode",
  "birthYear",
  "ageGroup",
  "email",
  "phone",
] as const satisfies readonly (keyof PersonDraft)[];
export type ShownField = (typeof SHOWN_FIELDS)[number];

/** The fields in which two drafts say different things. */
export function differingFields(mine: PersonDraft, theirs: PersonDraft): readonly ShownField[] {
  return SHOWN_FIELDS.filter((field) => JSON.stringify(mine[field]) !== JSON.stringify(theirs[field]));
}
