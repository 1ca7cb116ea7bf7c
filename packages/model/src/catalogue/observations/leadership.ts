import { knownObservations } from "./known-observations.js";

const of2023 = ["cong-thuong-321585", "quoc-hoi-tv-223041"];
const of2024 = ["tra-cuu-quy-hoach", "bao-cao-102", "bao-cao-300"];

const exact = (value: number) => ({ kind: "exact", value }) as const;
const printed = (value: string) => ({ kind: "exact", value }) as const;

const agencies = { indicator: "agencies-with-woman-key-leader", basis: "stated" } as const;
const posts = {
  indicator: "women-in-leading-posts",
  date: "2019-12-31",
  basis: "stated",
  sources: ["moha-55334"],
} as const;

/** Agencies with a woman key leader, and women in leading posts. */
export const leadershipObservations = knownObservations([
  {
    ...agencies,
    scope: "ministries-and-government-agencies",
    date: "2023-12",
    numerator: exact(14),
    denominator: exact(30),
    note: {
      vi: "Cùng một kết quả với số liệu năm 2024 (13 trong 22 và 1 trong 8), tính trên mẫu số khác.",
      en: "The same count as that of 2024 (13 of 22 and 1 of 8) under another denominator.",
    },
    sources: of2023,
  },
  {
    ...agencies,
    scope: "provinces",
    date: "2023-12",
    numerator: exact(47),
    denominator: exact(63),
    printed: printed("74.6"),
    sources: of2023,
  },
  {
    ...agencies,
    scope: "ministries",
    date: "2024-12",
    numerator: exact(13),
    denominator: exact(22),
    printed: printed("59"),
    note: {
      vi: "Nguồn ghi là không thay đổi so với năm trước.",
      en: "Unchanged from the year before, the source says.",
    },
    sources: of2024,
  },
  {
    ...agencies,
    scope: "government-agencies",
    date: "2024-12",
    numerator: exact(1),
    denominator: exact(8),
    printed: printed("12.5"),
    sources: of2024,
  },
  {
    ...agencies,
    scope: "provinces",
    date: "2024-12",
    numerator: exact(48),
    denominator: exact(63),
    printedChange: { points: "2", since: "2023-12" },
    sources: of2024,
  },
  { ...agencies, scope: "districts", date: "2024-12", printed: printed("44.56"), sources: of2024 },
  { ...agencies, scope: "communes", date: "2024-12", printed: printed("46.58"), sources: of2024 },
  { ...posts, scope: "central", printed: printed("11.84") },
  { ...posts, scope: "provinces", printed: printed("13.29") },
  { ...posts, scope: "districts", printed: printed("23.72") },
  { ...posts, scope: "communes", printed: printed("14.03") },
  {
    indicator: "women-in-national-assembly",
    date: { start: "2021-01-01", end: "2026-12-31" },
    printed: printed("30.26"),
    basis: "stated",
    note: { vi: "Nhiệm kỳ 2021–2026; nguồn chỉ ghi năm.", en: "The term 2021–26; the source gives years only." },
    sources: of2024,
  },
]);
