import { constant } from "../constants.js";
import type { KnownSeriesBreak } from "./known-observations.js";

const agencies = { indicator: "agencies-with-woman-key-leader", basis: "inferred" } as const;
const localLevels = {
  on: "2025-07-01",
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
    scope: "provinces",
    on: localLevels.on,
    before: { kind: "exact", value: 63 },
    after: { kind: "exact", value: 34 },
    acts: ["202-2025-qh15"],
    note: {
      vi: "63 tỉnh, thành phố còn 34 (28 tỉnh, 6 thành phố): 52 đơn vị cũ thành 23 đơn vị mới, 11 đơn vị giữ nguyên. Tỷ lệ từ năm 2025 tính trên tập hợp khác.",
      en: "63 provinces became 34 (28 provinces, 6 cities): 52 old units became 23 new ones, 11 stayed as they were. Shares from 2025 on are of another set.",
    },
    sources: [...localLevels.sources, "lao-dong-1522769"],
  },
  {
    ...agencies,
    ...localLevels,
    scope: "districts",
    acts: ["203-2025-qh15"],
    before: { kind: "unknown" },
    after: { kind: "ended" },
    note: { vi: "Cấp huyện kết thúc hoạt động.", en: "The district level ended." },
    sources: [...localLevels.sources, "lao-dong-1524371"],
  },
  {
    ...agencies,
    ...localLevels,
    scope: "communes",
    acts: [],
    before: { kind: "exact", value: 10_035 },
    after: { kind: "exact", value: 3321 },
    note: {
      vi: "10.035 đơn vị hành chính cấp xã còn 3.321. Các nguồn này không nêu văn bản quy định.",
      en: "10,035 communes became 3,321. These sources name no act for it.",
    },
  },
]);
