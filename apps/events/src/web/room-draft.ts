import { NewRoom, type OrganisationId, type ProvinceRef, type Room } from "@wps/model";
import { type BilingualDraft, NO_TEXT, readBilingual, toBilingualDraft } from "./bilingual-draft.ts";
import { type CountDraft, fromCount, toCount, UNKNOWN_COUNT } from "./count-draft.ts";

/** A room as inputs hold it; empty texts where nothing is known. */
export interface RoomDraft {
  readonly name: BilingualDraft;
  readonly venue: BilingualDraft;
  readonly province: ProvinceRef | undefined;
  readonly organisation: string;
  readonly capacity: CountDraft;
  readonly note: BilingualDraft;
  /** A day, or what was written instead of one. */
  readonly closedFrom: string;
}

/**
 * A room to enter.
 *
 * @param name what was searched for in vain, in one language
 * @param organisation who keeps it, where there is no choice
 */
export const blankRoom = (name: Partial<BilingualDraft>, organisation: OrganisationId | undefined): RoomDraft => ({
  name: toBilingualDraft(name),
  venue: NO_TEXT,
  province: undefined,
  organisation: organisation ?? "",
  capacity: UNKNOWN_COUNT,
  note: NO_TEXT,
  closedFrom: "",
});

export const toRoomDraft = ({ name, venue, province, organisation, capacity, note, closedFrom }: Room): RoomDraft => ({
  name: toBilingualDraft(name),
  venue: toBilingualDraft(venue),
  province,
  organisation: organisation ?? "",
  capacity: toCount(capacity),
  note: toBilingualDraft(note),
  closedFrom: closedFrom ?? "",
});

/** The room that was meant, or what is wrong with it. */
export function readRoom({ name, venue, province, organisation, capacity, note, closedFrom }: RoomDraft) {
  return NewRoom.safeParse({
    name: readBilingual(name),
    venue: readBilingual(venue),
    province,
    organisation: organisation === "" ? undefined : organisation,
    capacity: fromCount(capacity),
    note: readBilingual(note),
    closedFrom: closedFrom === "" ? undefined : closedFrom,
  });
}
