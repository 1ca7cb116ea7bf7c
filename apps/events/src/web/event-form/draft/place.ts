import { type EventPlace, ProvinceRef } from "@wps/model";
import { z } from "zod";
import {
  BilingualDraft,
  fromBilingual,
  fromOptionalBilingual,
  isBlank,
  NO_TEXT,
  reworded,
  toBilingual,
} from "./bilingual.ts";
import { Provenance, STATED } from "./provenance.ts";

/** A place as inputs hold it. With neither name nor venue the place is not given. */
export const PlaceDraft = z.strictObject({
  name: BilingualDraft,
  venue: BilingualDraft,
  province: ProvinceRef.optional(),
  kept: Provenance,
});
export type PlaceDraft = z.infer<typeof PlaceDraft>;

export const NO_PLACE: PlaceDraft = { name: NO_TEXT, venue: NO_TEXT, kept: STATED };

export function toPlace(place: EventPlace): PlaceDraft {
  if (place.status === "not-given") return NO_PLACE;
  const { status: _, name, venue, province, ...kept } = place;
  return { name: toBilingual(name), venue: toBilingual(venue), province, kept };
}

/** The place after a change. The province and the source of another place's name do not bear out the new one. */
export function revisePlace(place: PlaceDraft, part: Partial<PlaceDraft>): PlaceDraft {
  const revised = { ...place, ...part };
  return reworded(place.name, revised.name) ? { ...revised, province: undefined, kept: STATED } : revised;
}

export function fromPlace({ name, venue, province, kept }: PlaceDraft) {
  if (isBlank(name) && isBlank(venue)) return { status: "not-given" };
  return { status: "known", name: fromBilingual(name), venue: fromOptionalBilingual(venue), province, ...kept };
}
