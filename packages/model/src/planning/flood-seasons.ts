import type { ProvinceList, ProvinceRef } from "../place.js";
import type { CountryDay } from "./country-day.js";
import { FLOOD_SEASONS } from "./country-sources.js";

const refs = (list: ProvinceList, codes: string): ProvinceRef[] => codes.split(" ").map((code) => ({ code, list }));

/**
 * The four parts of the country, with the days on which floods usually come there. A province of 2025 stands in each part in which one
 * of its former provinces does.
 */
const PARTS = [
  {
    vi: "Bắc Bộ",
    en: "the North",
    from: "06-15",
    to: "10-31",
    provinces: [
      ...refs("2004", "01 02 04 06 08 10 11 12 14 15 17 19 20 22 24 25 26 27 30 31 33 34 35 36 37"),
      ...refs("2025", "01 04 08 11 12 14 15 19 20 22 24 25 31 33 37"),
    ],
  },
  {
    vi: "Thanh Hóa đến Hà Tĩnh",
    en: "Thanh Hóa to Hà Tĩnh",
    from: "07-01",
    to: "11-30",
    provinces: [...refs("2004", "38 40 42"), ...refs("2025", "38 40 42")],
  },
  {
    vi: "Bình Thuận, Nam Bộ và Tây Nguyên",
    en: "Bình Thuận, the South and the Central Highlands",
    from: "06-15",
    to: "11-30",
    provinces: [
      ...refs("2004", "60 62 64 66 67 68 70 72 74 75 77 79 80 82 83 84 86 87 89 91 92 93 94 95 96"),
      ...refs("2025", "51 52 66 68 75 79 80 82 86 91 92 96"),
    ],
  },
  {
    vi: "Quảng Bình đến Ninh Thuận",
    en: "Quảng Bình to Ninh Thuận",
    from: "09-01",
    to: "12-15",
    provinces: [...refs("2004", "44 45 46 48 49 51 52 54 56 58"), ...refs("2025", "44 46 48 51 52 56 66")],
  },
] as const;

const NOTE = {
  vi: "Theo Quyết định 03/2020/QĐ-TTg; văn bản thay thế chưa được đối chiếu.",
  en: "By Decision 03/2020/QĐ-TTg; the decision that took its place was not seen.",
};

/** The seasons of a year in which floods usually come, by part of the country. None before 2020, the year of the decision. */
export function floodSeasonsOf(year: number): CountryDay[] {
  if (year < 2020) return [];
  return PARTS.map(({ vi, en, from, to, provinces }) => ({
    kind: "season",
    name: { vi: `Mùa lũ ${year}: ${vi}`, en: `Flood season ${year}: ${en}` },
    start: `${year}-${from}`,
    end: `${year}-${to}`,
    certainty: "expected",
    sources: [FLOOD_SEASONS],
    provinces,
    note: NOTE,
  }));
}
