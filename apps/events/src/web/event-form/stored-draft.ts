import type { EventId } from "@wps/model";
import { z } from "zod";
import { keptWork } from "../kept-work.ts";
import { EventDraft } from "./draft.ts";

const StoredDraft = z.strictObject({
  savedAt: z.iso.datetime(),
  /** The event as it was when editing began, and its revision; none for a new event. */
  base: EventDraft,
  revision: z.int().optional(),
  draft: EventDraft,
});
export type StoredDraft = z.infer<typeof StoredDraft>;

/** Where this browser keeps the draft of an event, or of the new one. */
export const draftPlace = (id: EventId | undefined): string => `wps.draft.${id ?? "new"}`;

/** The draft that this browser keeps of an event, or of the new one; none if it is not readable any more. */
export function storedDraft(id: EventId | undefined): StoredDraft | undefined {
  return StoredDraft.safeParse(keptWork(draftPlace(id))).data;
}
