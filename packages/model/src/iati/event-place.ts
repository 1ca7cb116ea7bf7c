import type { ProgrammeEvent } from "../event.js";
import { toProvinceKey } from "../place.js";
import { placeAndVenue, toNarratives } from "./event-narratives.js";
import type { IatiSetting } from "./event-setting.js";
import type { IatiLocation } from "./iati-location.js";

const [OF_THE_ACTIVITY, APPROXIMATE, ADMINISTRATIVE_REGION] = ["1", "2", "1"];

/**
 * Where an event takes place: the province, approximately, and never a point. Of an open event the place is told by name as
 * well; of one that is held back nothing but the province.
 */
export function locationsOf({ place, dates, sensitivity }: ProgrammeEvent, setting: IatiSetting): IatiLocation[] {
  if (place.status === "not-given") return [];
  const { province } = place;
  const isOpen = sensitivity === "open";
  const name = province && setting.province(province, dates.start);
  if (name === undefined && !isOpen) return [];
  return [
    {
      ...(province && { ref: toProvinceKey(province) }),
      reach: OF_THE_ACTIVITY,
      name: toNarratives(name ?? place.name),
      ...(isOpen && { activityDescription: placeAndVenue(place) }),
      exactness: APPROXIMATE,
      ...(province && { class: ADMINISTRATIVE_REGION }),
    },
  ];
}
