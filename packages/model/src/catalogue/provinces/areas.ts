import type { PlainDate } from "../../date.js";
import type { ProvinceRef } from "../../place.js";
import type { Province } from "../../province.js";
import { findProvince, provincesOn } from "../provinces.js";
import { listOf2004 } from "./list-of-2004.js";
import { listOf2025 } from "./list-of-2025.js";

/** From each code of 2004 to the one code of 2025 whose unit holds its area. */
const successors: ReadonlyMap<string, string> = new Map(
  listOf2004.flatMap(({ code, successor }) => (successor === undefined ? [] : [[code, successor] as const])),
);

const codeOf2025 = ({ code, list }: ProvinceRef) => (list === "2025" ? code : successors.get(code));

/**
 * The units that held the area of a province on another day, by code. Forwards it is the one unit in which the area lies;
 * backwards there may be several, out of which it was made. `undefined` when the list has no such code, and for a day of
 * which `provincesOn` cannot speak.
 *
 * @param ref the province by its code and list
 * @param day the other day, before or after
 * @example
 * areaOn(provinceRef("54", "2004"), "2026-01-01")?.map(({ name }) => name.vi); // ["Đắk Lắk"]
 * areaOn(provinceRef("66", "2025"), "2024-01-01")?.map(({ name }) => name.vi); // ["Phú Yên", "Đắk Lắk"]
 */
export function areaOn(ref: ProvinceRef, day: PlainDate): readonly Province[] | undefined {
  const whole = codeOf2025(ref);
  const holders = provincesOn(day)?.filter((row) =>
    row.list === ref.list ? row.code === ref.code : codeOf2025(row) === whole,
  );
  return holders?.length === 0 ? undefined : holders;
}

const LAST_DAY_OF_2004: PlainDate = "2025-06-30";

/**
 * Every reference whose whole area lies in that of a province: what happened there is found by these, whichever list it
 * was written down with. For a unit of 2025 that is itself and what it was made of; for one of 2004 itself, and the
 * unit of 2025 that was made of it alone. Nothing when the list has no such code.
 *
 * @example
 * refsWithin(provinceRef("24", "2025")).map(toProvinceKey); // ["2025-24", "2004-24", "2004-27"]
 * refsWithin(provinceRef("24", "2004")).map(toProvinceKey); // ["2004-24"]
 * refsWithin(provinceRef("46", "2004")).map(toProvinceKey); // ["2004-46", "2025-46"]
 */
export function refsWithin(ref: ProvinceRef): ProvinceRef[] {
  const parts = (areaOn(ref, LAST_DAY_OF_2004) ?? []).map(({ code }): ProvinceRef => ({ code, list: "2004" }));
  if (ref.list === "2025") return parts.length === 0 ? [] : [{ code: ref.code, list: "2025" }, ...parts];
  const successor = successors.get(ref.code);
  const isWhole = successor !== undefined && [...successors.values()].filter((code) => code === successor).length === 1;
  return isWhole ? [...parts, { code: successor, list: "2025" }] : parts;
}

/** What became of a province between two days, and the rows it had on each. */
export interface ProvinceChange {
  /**
   * `unchanged` as far as is recorded; `reclassified` from province to city; `renamed` in the same bounds; `enlarged`,
   * merged with others under the name it had; `merged` into a unit of another name.
   */
  readonly change: "unchanged" | "reclassified" | "renamed" | "enlarged" | "merged";
  readonly was: Province;
  readonly is: Province;
}

/**
 * What became of a province from one day to a later one, to say "now in Đắk Lắk" beside a name of the time.
 * `undefined` when the list did not have the code on the first day, or the second day is earlier.
 *
 * @param ref the province by its code and list
 * @param then the day of which the reference speaks
 * @param now the later day
 * @example
 * provinceChange(provinceRef("54", "2004"), "2023-09-12", "2025-07-01")?.change; // "merged"
 * provinceChange(provinceRef("66", "2004"), "2023-09-12", "2025-07-01")?.change; // "enlarged"
 * provinceChange(provinceRef("46", "2004"), "2023-09-12", "2025-07-01")?.change; // "renamed"
 */
export function provinceChange(ref: ProvinceRef, then: PlainDate, now: PlainDate): ProvinceChange | undefined {
  const was = findProvince(ref, then);
  const [is] = (then <= now && areaOn(ref, now)) || [];
  if (was === undefined || is === undefined) return undefined;
  return { change: changeBetween(was, is), was, is };
}

function changeBetween(was: Province, is: Province): ProvinceChange["change"] {
  const keepsName = was.name.vi === is.name.vi;
  const isJoined = was.list !== is.list && [...successors.values()].filter((code) => code === is.code).length > 1;
  if (isJoined) return keepsName ? "enlarged" : "merged";
  if (!keepsName) return "renamed";
  return was.kind === is.kind ? "unchanged" : "reclassified";
}

/** A code that has meant two provinces: `was` until 30 June 2025, `is` from 1 July 2025. */
export interface ReusedProvinceCode {
  readonly code: string;
  readonly was: Province;
  readonly is: Province;
}

/**
 * The codes that stand on both lists for provinces of different names, by code: seven, since a merged unit took the code
 * of the old one where its administrative centre lies, and not always the name of that one.
 *
 * @example
 * reusedProvinceCodes().map(({ code }) => code); // ["15", "24", "44", "52", "80", "82", "91"]
 */
export function reusedProvinceCodes(): readonly ReusedProvinceCode[] {
  return listOf2004.flatMap((was) => {
    const is = listOf2025.find(({ code }) => code === was.code);
    const isReused = is !== undefined && was.successor !== undefined && was.name.vi !== is.name.vi;
    return isReused ? [{ code: was.code, was, is }] : [];
  });
}
