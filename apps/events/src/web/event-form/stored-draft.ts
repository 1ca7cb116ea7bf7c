import type { EventId } from "@wps/model";
import { z } from "zod";
import { keptWork, placesOfWork } from "../kept-work.ts";
import { EventDraft } from "./draft.ts";

const StoredDraft = z.strictObject({
  savedAt: z.iso.datetime(),
  /** The event as it was when editing began, and its revision; none for a new event. */
  base: EventDraft,
  revision: z.int().optional(),
  draft: EventDraft,
});
export type StoredDraft = z.infer<typeof StoredDraft> & { readonly place: string };

const placeOf = (id: EventId | undefined): string => `wps.draft.${id ?? "new"}`;

/** A place in this browser for one form: two windows that edit the same event, or two new ones, keep two drafts. */
export function newDraftPlace(id: EventId | undefined): string {
  const [stamp = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `${placeOf(id)}.${stamp.toString(36)}`;
}

/** The drafts that this browser keeps of an event, or of new ones, the latest first; none that is not readable any more. */
export function storedDrafts(id: EventId | undefined): StoredDraft[] {
  return placesOfWork(placeOf(id))
    .flatMap((place) => {
      const stored = StoredDraft.safeParse(keptWork(place)).data;
      return stored === undefined ? [] : [{ ...stored, place }];
    })
    .sort((a, b) => b.savedAt.localeCompare(a.savedAt));
}
