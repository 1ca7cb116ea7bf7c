import type { Office } from "../../office.js";
import type { KnownAgencyCode } from "../agencies.js";
import { constant } from "../constants.js";

/** An office at an agency that the compiler knows by name. */
export type KnownOffice = Office & { readonly agency?: KnownAgencyCode | undefined };

/** Offices of persons whom the programme and its events name, each dated by what was seen of it. */
export const OFFICES: readonly KnownOffice[] = constant<KnownOffice[]>([
  {
    person: "Đào Ngọc Dung",
    title: {
      vi: "Bộ trưởng Bộ Lao động - Thương binh và Xã hội",
      en: "Minister of Labour, Invalids and Social Affairs",
    },
    agency: "molisa",
    seen: ["2019-10-17"],
    basis: "stated",
    sources: ["lao-dong-xa-hoi-2019"],
  },
  {
    person: "Nguyễn Thị Thu Hà",
    title: { vi: "Chủ tịch Hội Liên hiệp Phụ nữ Việt Nam", en: "President of the Viet Nam Women's Union" },
    agency: "vwu",
    seen: ["2019-10-17"],
    basis: "stated",
    sources: ["lao-dong-xa-hoi-2019"],
  },
  {
    person: "Đỗ Hùng Việt",
    title: { vi: "Trợ lý Bộ trưởng Bộ Ngoại giao", en: "Assistant Minister of Foreign Affairs" },
    agency: "mofa",
    seen: ["2022-03-28"],
    basis: "stated",
    sources: ["hanoi-times-320369"],
  },
  {
    person: "Đỗ Hùng Việt",
    title: { vi: "Thứ trưởng Bộ Ngoại giao", en: "Deputy Minister of Foreign Affairs" },
    agency: "mofa",
    seen: ["2023"],
    basis: "stated",
    sources: ["hanoi-times-325272"],
  },
  {
    person: "Nguyễn Thị Hà",
    title: {
      vi: "Thứ trưởng Bộ Lao động - Thương binh và Xã hội",
      en: "Deputy Minister of Labour, Invalids and Social Affairs",
    },
    agency: "molisa",
    seen: ["2023-09-12"],
    basis: "stated",
    sources: ["molisa-236975"],
  },
  {
    person: "Nguyễn Thị Hà",
    title: {
      vi: "Phó Chủ tịch Thường trực Ủy ban quốc gia vì sự tiến bộ của phụ nữ Việt Nam",
      en: "Standing Vice-Chair of the National Committee for the Advancement of Women in Viet Nam",
    },
    agency: "ncfaw",
    seen: ["2023-09-12"],
    basis: "stated",
    sources: ["molisa-236975"],
  },
  {
    person: "Nguyễn Thị Hà",
    title: { vi: "Thứ trưởng Bộ Nội vụ", en: "Deputy Minister of Home Affairs" },
    agency: "moha",
    seen: ["2025-10"],
    basis: "stated",
    sources: ["bao-da-nang-3308437"],
  },
  {
    person: "Phạm Thị Thanh Trà",
    title: { vi: "Bộ trưởng Bộ Nội vụ", en: "Minister of Home Affairs" },
    agency: "moha",
    seen: [],
    ended: "2025-10",
    basis: "inferred",
    note: {
      vi: "Chậm nhất: tháng 10/2025 đã là Phó Thủ tướng.",
      en: "At the latest: in October 2025 she was Deputy Prime Minister already.",
    },
    sources: ["agency-notes"],
  },
  {
    person: "Phạm Thị Thanh Trà",
    title: { vi: "Phó Thủ tướng Chính phủ", en: "Deputy Prime Minister" },
    seen: ["2025-10"],
    basis: "stated",
    sources: ["agency-notes"],
  },
  {
    person: "Đỗ Thanh Bình",
    title: { vi: "Bộ trưởng Bộ Nội vụ", en: "Minister of Home Affairs" },
    agency: "moha",
    seen: ["2025"],
    basis: "inferred",
    note: {
      vi: "Kế nhiệm bà Phạm Thị Thanh Trà; tháng không được nêu riêng.",
      en: "Followed Phạm Thị Thanh Trà; no month is given for him.",
    },
    sources: ["agency-notes"],
  },
  {
    person: "Lê Hoài Trung",
    title: { vi: "Bộ trưởng Bộ Ngoại giao", en: "Minister of Foreign Affairs" },
    agency: "mofa",
    seen: ["2025-10"],
    basis: "stated",
    sources: ["agency-notes"],
  },
]);
