import type { ContributionId } from "@wps/model";
import { z } from "zod";
import { ContributionDraft } from "./draft.ts";

const StoredDraft = z.strictObject({
  savedAt: z.iso.datetime(),
  /** The revision of the contribution when editing began; none for a new one. */
  revision: z.int().optional(),
  draft: ContributionDraft,
});
export type StoredDraft = z.infer<typeof StoredDraft>;

const keyOf = (id: ContributionId | undefined) => `wps.contribution.${id ?? "new"}`;

/** The draft that this browser keeps of a contribution, or of the new one; none if it is not readable any more. */
export function storedDraft(id: ContributionId | undefined): StoredDraft | undefined {
  try {
    return StoredDraft.parse(JSON.parse(localStorage.getItem(keyOf(id)) ?? "null"));
  } catch {
    return undefined;
  }
}

/** Keeps a draft in this browser; false where the browser has no room or forbids it. */
export function storeDraft(id: ContributionId | undefined, draft: StoredDraft): boolean {
  try {
    localStorage.setItem(keyOf(id), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropStoredDraft(id: ContributionId | undefined): void {
  localStorage.removeItem(keyOf(id));
}
