import { knownObservations } from "./known-observations.js";

const of2023 = ["cong-thuong-321585", "quoc-hoi-tv-223041"];
const of2024 = ["tra-cuu-quy-hoach", "bao-cao-102", "bao-cao-300"];

const exact = (value: number) => ({ kind: "exact", value }) as const;
const printed = (value: string) => ({ kind: "exact", value }) as const;
const stated = { basis: "stated" } as const;

const strategy = {
  indicator: "gender-equality-strategy-targets",
  date: "2023-12",
  denominator: exact(20),
  sources: of2023,
} as const;

const ofTwenty = {
  basis: "inferred",
  note: {
    vi: "Nguồn chỉ ghi số chỉ tiêu; mẫu số 20 lấy theo “11 trong 20 chỉ tiêu” của cùng báo cáo.",
    en: "The source gives only how many; the 20 is that of “11 of 20 targets” in the same report.",
  },
} as const;

/** What the yearly reports on the gender-equality strategy give, beside leadership; and the defence plan. */
export const genderEqualityObservations = knownObservations([
  {
    indicator: "women-among-wage-workers",
    date: "2023-12",
    printed: printed("50.9"),
    ...stated,
    sources: of2023,
  },
  { indicator: "women-among-wage-workers", date: "2024-12", printed: printed("50.9"), ...stated, sources: of2024 },
  {
    indicator: "women-among-employed",
    date: "2024-12",
    numerator: { kind: "about", value: 24_200_000 },
    printed: printed("46.6"),
    ...stated,
    note: { vi: "Nguồn ghi 24,2 triệu lao động nữ.", en: "The source gives 24.2 million women." },
    sources: of2024,
  },
  {
    indicator: "agriculture-among-employed-women",
    date: "2024-12",
    printed: printed("25.5"),
    ...stated,
    sources: of2024,
  },
  { indicator: "women-directors", date: "2024-12", printed: printed("28.2"), ...stated, sources: of2024 },
  { ...strategy, ...stated, scope: "met", numerator: exact(11) },
  { ...strategy, ...ofTwenty, scope: "partly-met", numerator: exact(3) },
  { ...strategy, ...ofTwenty, scope: "better-than-2022", numerator: exact(12) },
  {
    indicator: "world-rank",
    date: "2024",
    numerator: exact(72),
    denominator: exact(146),
    ...stated,
    sources: of2024,
  },
  {
    indicator: "defence-plan-targets-met",
    date: { start: "2021-01-01", end: "2025-12-31" },
    numerator: exact(13),
    denominator: exact(19),
    ...stated,
    note: { vi: "Kết quả giữa kỳ; chưa thấy ngày.", en: "At mid-term; no date was seen." },
    sources: ["vietnam-vn-defence"],
  },
  {
    indicator: "women-party-members-in-defence",
    date: "2025",
    printed: printed("10.85"),
    basis: "inferred",
    note: {
      vi: "Nguồn ghi là cuối giai đoạn; năm suy ra từ giai đoạn 2021-2025.",
      en: "The source says at the end; the year follows from the period 2021–2025.",
    },
    sources: ["vietnam-vn-defence"],
  },
]);
