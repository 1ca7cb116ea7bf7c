import type { PlainDate } from "../date.js";
import { type ProvinceList, type ProvinceRef, provinceListOn } from "../place.js";
import type { Province, ProvinceKind } from "../province.js";
import { isValidOn } from "../validity.js";
import { constant } from "./constants.js";
import { listOf2004 } from "./provinces/list-of-2004.js";
import { listOf2025 } from "./provinces/list-of-2025.js";

type Row2004 = (typeof listOf2004)[number];
type Row2025 = (typeof listOf2025)[number];

/**
 * Every province and centrally-run city of the two code lists: 64 rows for the 63 codes of 2004, then 35 rows for the
 * 34 codes of 2025, each list by code and, under one code, by day.
 */
export const PROVINCES: readonly (Row2004 | Row2025)[] = constant([...listOf2004, ...listOf2025]);

const byCode: ReadonlyMap<string, readonly Province[]> = new Map(
  PROVINCES.map(({ code }) => [code, PROVINCES.filter((row) => row.code === code)]),
);

/** The province codes of one list, as a union of literals. */
export type ProvinceCodeOf<List extends ProvinceList> = Extract<Row2004 | Row2025, { list: List }>["code"];

/** A code with the list it stands on: one pair for each list, so that no union mixes them up. */
type KnownRef = { [List in ProvinceList]: [code: ProvinceCodeOf<List>, list: List] }[ProvinceList];

/** The date of Decision 124/2004/QĐ-TTg: before it a province had no code of these lists. */
export const PROVINCE_CODES_FROM: PlainDate = "2004-07-08";

/** The end of 2023: the earliest day for which a source counts the 63. */
export const PROVINCES_COUNTED_FROM: PlainDate = "2023-12-31";

/**
 * A province written in code, checked by the compiler: a code that the list does not hold does not compile. For data
 * from outside, parse a `ProvinceRef` and ask {@link findProvince}.
 *
 * @param ref the code of two digits and the list it stands on
 * @example
 * provinceRef("54", "2004"); // { code: "54", list: "2004" }
 */
export function provinceRef(...ref: KnownRef): ProvinceRef {
  const [code, list] = ref;
  return { code, list };
}

/**
 * The unit a code of one list meant on a day; `undefined` when the list has no such code, or was not in force that day.
 *
 * @example
 * findProvince({ code: "46", list: "2004" }, "2024-12-31")?.name.vi; // "Thừa Thiên Huế"
 * findProvince({ code: "46", list: "2004" }, "2025-01-01")?.name.vi; // "Huế"
 * findProvince({ code: "54", list: "2004" }, "2025-07-01"); // undefined
 */
export function findProvince({ code, list }: ProvinceRef, day: PlainDate): Province | undefined {
  if (day < PROVINCE_CODES_FROM) return undefined;
  return byCode.get(code)?.find((row) => row.list === list && isValidOn(row, day));
}

/**
 * The unit a code meant on a day, by the list in force then; `undefined` when no unit had it. Seven codes mean another
 * province since 1 July 2025.
 *
 * @example
 * provinceOn("24", "2024-06-01")?.name.vi; // "Bắc Giang"
 * provinceOn("24", "2025-07-01")?.name.vi; // "Bắc Ninh"
 * provinceOn("54", "2025-07-01"); // undefined
 */
export function provinceOn(code: string, day: PlainDate): Province | undefined {
  return findProvince({ code, list: provinceListOn(day) }, day);
}

/**
 * Everything a code has meant, the earliest first; nothing when neither list has it.
 *
 * @example
 * provincesWithCode("91").map(({ name, validTo }) => [name.vi, validTo]); // [["Kiên Giang", "2025-06-30"], ["An Giang", undefined]]
 */
export function provincesWithCode(code: string): readonly Province[] {
  return byCode.get(code) ?? [];
}

/**
 * Every unit that existed on a day, by code: 63, or 34 from 1 July 2025. `undefined` for a day that the data cannot
 * speak for: before 8 July 2004 there was no list, and only from 31 December 2023 on does a source count the 63, so
 * that on earlier days another unit may have stood beside them.
 *
 * @example
 * provincesOn("2025-06-30")?.length; // 63
 * provincesOn("2025-07-01")?.length; // 34
 * provincesOn("2023-12-30"); // undefined
 */
export function provincesOn(day: PlainDate): readonly Province[] | undefined {
  return day < PROVINCES_COUNTED_FROM ? undefined : PROVINCES.filter((row) => isValidOn(row, day));
}

/**
 * How many provinces and how many centrally-run cities existed on a day; `undefined` as for {@link provincesOn}.
 *
 * @example
 * provinceCountOn("2024-12-31"); // { province: 58, city: 5 }
 * provinceCountOn("2026-04-30"); // { province: 27, city: 7 }
 */
export function provinceCountOn(day: PlainDate): Readonly<Record<ProvinceKind, number>> | undefined {
  const existing = provincesOn(day);
  if (existing === undefined) return undefined;
  const city = existing.filter(({ kind }) => kind === "city").length;
  return { province: existing.length - city, city };
}
