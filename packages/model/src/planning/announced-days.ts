import type { CountryDay } from "./country-day.js";
import { NEW_YEAR_2026, TET_2026 } from "./country-sources.js";

/** What was announced and read when this package was made. What comes later is entered where it is used. */
export const ANNOUNCED_DAYS: readonly CountryDay[] = [
  {
    kind: "day-off-moved",
    name: { vi: "Nghỉ hoán đổi dịp Tết Dương lịch 2026", en: "Day off by exchange, New Year 2026" },
    start: "2026-01-02",
    end: "2026-01-02",
    certainty: "announced",
    sources: [NEW_YEAR_2026],
  },
  {
    kind: "working-day",
    name: { vi: "Làm bù cho ngày 02/01/2026", en: "Worked in exchange for 2 January 2026" },
    start: "2026-01-10",
    end: "2026-01-10",
    certainty: "announced",
    sources: [NEW_YEAR_2026],
  },
  {
    kind: "holiday",
    occasion: "tet",
    name: { vi: "Tết Nguyên đán 2026", en: "Lunar New Year (Tết) 2026" },
    start: "2026-02-14",
    end: "2026-02-22",
    certainty: "announced",
    sources: [TET_2026],
  },
];
