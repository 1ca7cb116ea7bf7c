import type { ContributionId } from "@wps/model";
import { z } from "zod";
import { keptWork } from "../kept-work.ts";
import { ContributionDraft } from "./draft.ts";

const StoredDraft = z.strictObject({
  savedAt: z.iso.datetime(),
  /** The revision of the contribution when editing began; none for a new one. */
  revision: z.int().optional(),
  draft: ContributionDraft,
});
export type StoredDraft = z.infer<typeof StoredDraft>;

/** Where this browser keeps a draft: each form has a place of its own, also two of them for one contribution. */
export type DraftPlace = string;

const placesOf = (id: ContributionId | undefined) => `wps.contribution.${id ?? "new"}.`;

/** A place that no other form writes to. */
export function newDraftPlace(id: ContributionId | undefined): DraftPlace {
  return placesOf(id) + crypto.getRandomValues(new Uint32Array(2)).join("-");
}

/** A draft that was left behind, and where. */
export interface LeftDraft extends StoredDraft {
  readonly place: DraftPlace;
}

/** The drafts that this browser keeps of a contribution, or of new ones, the latest first; none that is unreadable. */
export function leftDrafts(id: ContributionId | undefined): LeftDraft[] {
  return Object.keys(localStorage)
    .filter((place) => place.startsWith(placesOf(id)))
    .flatMap((place) => {
      const stored = StoredDraft.safeParse(keptWork(place));
      return stored.success ? [{ place, ...stored.data }] : [];
    })
    .sort((a, b) => (a.savedAt > b.savedAt ? -1 : 1));
}
