import type { PersonSuggestion } from "../../contract/participation-imports.ts";
import type { Twin } from "./twins.ts";

/** Who a row may be about: somebody of a row above, or somebody on record, perhaps on the list of the event already. */
export type Candidate =
  | ({ readonly kind: "row" } & Twin)
  | { readonly kind: "person"; readonly isListed: boolean; readonly of: PersonSuggestion };

/** Whom somebody says a row is about: one of its candidates by its key, or none of them. */
export type Decision = string;
export const SOMEBODY_ELSE: Decision = "somebody else";

/** What tells one candidate from another. */
export const keyOf = (candidate: Candidate): Decision =>
  candidate.kind === "row" ? `row ${candidate.number}` : candidate.of.person;

export const isLikely = (candidate: Candidate): boolean =>
  candidate.kind === "row" ? candidate.isLikely : candidate.of.isLikely;
