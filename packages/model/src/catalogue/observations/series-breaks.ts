import { constant } from "../constants.js";
import type { KnownSeriesBreak } from "./known-observations.js";

const agencies = { indicator: "agencies-with-woman-key-leader", basis: "inferred" } as const;
const localLevels = {
  acts: ["202-2025-qh15"],
  sources: ["vnexpress-4897740", "bao-thanh-hoa-245497"],
} as const;

/** Where a series breaks: the agencies counted before and after are not the same ones. */
export const SERIES_BREAKS: readonly KnownSeriesBreak[] = constant<KnownSeriesBreak[]>([
  {
    ...agencies,
    scope: "ministries",
    on: "2025-03-01",
    before: { kind: "exact", value: 22 },
    after: { kind: "exact", value: 17 },
    acts: ["08-2021-qh15", "176-2025-qh15"],
    note: {
      vi: "18 bộ và 4 cơ quan ngang bộ còn 14 bộ và 3 cơ quan ngang bộ.",
      en: "18 ministries and 4 ministerial-level agencies became 14 and 3.",
    },
    sources: ["thuvienphapluat-79552", "viet-nam-news-1692425"],
  },
  {
    ...agencies,
    ...localLevels,
    scope: "provinces",
    on: "2025-07-01",
    before: { kind: "exact", value: 63 },
    after: { kind: "exact", value: 34 },
    note: {
      vi: "63 tỉnh, thành phố còn 34; tỷ lệ từ năm 2025 tính trên tập hợp khác.",
      en: "63 provinces became 34; shares from 2025 on are of another set.",
    },
  },
  {
    ...agencies,
    ...localLevels,
    scope: "districts",
    on: "2025-07-01",
    before: { kind: "unknown" },
    after: { kind: "ended" },
    note: { vi: "Kết thúc hoạt động của cấp huyện.", en: "The district level ended." },
  },
  {
    ...agencies,
    ...localLevels,
    scope: "communes",
    on: "2025-07-01",
    before: { kind: "exact", value: 10_035 },
    after: { kind: "exact", value: 3321 },
    note: {
      vi: "10.035 đơn vị hành chính cấp xã còn 3.321.",
      en: "10,035 communes became 3,321.",
    },
  },
]);
