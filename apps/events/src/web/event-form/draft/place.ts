import { type EventDates, type EventPlace, PlainDate, ProvinceRef } from "@wps/model";
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
import { provinceOfDay } from "./province-of-day.ts";

/** A place as inputs hold it. With neither name, venue nor province the place is not given. */
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

/** The place after a change. The source of another place's name does not bear out the new one. */
export function revisePlace(place: PlaceDraft, part: Partial<PlaceDraft>): PlaceDraft {
  const revised = { ...place, ...part };
  return reworded(place.name, revised.name) ? { ...revised, kept: STATED } : revised;
}

/**
 * The place in another province, or in none that is known. A name that said nothing but the province before follows it.
 *
 * @param nameOf the name of a province of any list
 */
export function relocate(
  place: PlaceDraft,
  province: ProvinceRef | undefined,
  nameOf: (province: ProvinceRef) => BilingualDraft,
): PlaceDraft {
  const { vi, en } = place.province === undefined ? NO_TEXT : nameOf(place.province);
  const follows = [vi, ""].includes(place.name.vi.trim()) && [en, ""].includes(place.name.en.trim());
  const name = follows ? (province === undefined ? NO_TEXT : nameOf(province)) : place.name;
  return { ...place, province, name, kept: STATED };
}

export function fromPlace(
  { name, venue, province: chosen, kept }: PlaceDraft,
  dates: Pick<EventDates, "start" | "end">,
) {
  const isDated = PlainDate.safeParse(dates.start).success && PlainDate.safeParse(dates.end).success;
  const province = chosen && isDated ? provinceOfDay(chosen, dates) : chosen;
  if (isBlank(name) && isBlank(venue) && province === undefined) return { status: "not-given" };
  return { status: "known", name: fromBilingual(name), venue: fromOptionalBilingual(venue), province, ...kept };
}
