import type { EventId } from "@wps/model";
import { z } from "zod";
import { EventDraft } from "./draft.ts";

const StoredDraft = z.strictObject({
  savedAt: z.iso.datetime(),
  /** The event as it was when editing began, and its revision; none for a new event. */
  base: EventDraft,
  revision: z.int().optional(),
  draft: EventDraft,
});
export type StoredDraft = z.infer<typeof StoredDraft>;

const keyOf = (id: EventId | undefined) => `wps.draft.${id ?? "new"}`;

/** The draft that this browser keeps of an event, or of the new one; none if it is not readable any more. */
export function storedDraft(id: EventId | undefined): StoredDraft | undefined {
  try {
    return StoredDraft.parse(JSON.parse(localStorage.getItem(keyOf(id)) ?? "null"));
  } catch {
    return undefined;
  }
}

/** Keeps a draft in this browser; false where the browser has no room or forbids it. */
export function storeDraft(id: EventId | undefined, draft: StoredDraft): boolean {
  try {
    localStorage.setItem(keyOf(id), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropStoredDraft(id: EventId | undefined): void {
  localStorage.removeItem(keyOf(id));
}
