import { type EventDates, isValidOn, type ProvinceRef, provinceListOn } from "@wps/model";
import { PROVINCES } from "@wps/model/catalogue";
import { provinceOf } from "../../province-of.ts";

type Days = Pick<EventDates, "start" | "end">;

/**
 * The province on the list of the event's days. One whose name is on both lists goes over when the days do, under the
 * code it has there; one that ended stays as it is, for the person at the form to decide.
 *
 * @example
 * provinceOfDay({ code: "27", list: "2004" }, { start: "2027-03-15", end: "2027-03-15" }); // { code: "24", list: "2025" }
 */
export function provinceOfDay(ref: ProvinceRef, { start, end }: Days): ProvinceRef {
  const list = provinceListOn(start);
  if (ref.list === list || ref.list === provinceListOn(end)) return ref;
  const name = provinceOf(ref)?.name.vi;
  const other = PROVINCES.find(
    (province) => province.list === list && province.name.vi === name && isValidOn(province, start),
  );
  return other === undefined ? ref : { code: other.code, list: other.list };
}
