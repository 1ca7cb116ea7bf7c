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
    seen: ["2021-12-07", "2022-03-28"],
    basis: "stated",
    sources: ["bao-quoc-te-167206", "hanoi-times-320369", "vietnamplus-224174"],
  },
  {
    person: "Đỗ Hùng Việt",
    title: {
      vi: "Vụ trưởng Vụ Các tổ chức quốc tế, Bộ Ngoại giao",
      en: "Director of the Department of International Organisations, Ministry of Foreign Affairs",
    },
    agency: "mofa",
    seen: ["2021-12-07", "2022-03-28"],
    basis: "stated",
    sources: ["bao-quoc-te-167206", "vietnamplus-224174"],
  },
  {
    person: "Đỗ Hùng Việt",
    title: { vi: "Thứ trưởng Bộ Ngoại giao", en: "Deputy Minister of Foreign Affairs" },
    agency: "mofa",
    seen: ["2023-11", "2024-08-08"],
    basis: "stated",
    sources: ["hanoi-times-325272", "vnanet-373827"],
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
    began: "2021-04-08",
    seen: ["2025-02-18"],
    ended: "2025-10-25",
    basis: "inferred",
    note: {
      vi: "Ngày bắt đầu và ngày 18/2/2025 do nguồn nêu; ngày kết thúc suy ra từ việc người kế nhiệm được phê chuẩn ngày 25/10/2025.",
      en: "The first day and 18 February 2025 are stated; the last is inferred, since her successor was approved on 25 October 2025.",
    },
    sources: ["bao-nghe-an-10309018", "lao-dong-1469868", "plo-877502"],
  },
  {
    person: "Phạm Thị Thanh Trà",
    title: { vi: "Phó Thủ tướng Chính phủ", en: "Deputy Prime Minister" },
    began: "2025-10-25",
    seen: [],
    basis: "stated",
    sources: ["bao-nghe-an-10309018"],
  },
  {
    person: "Đỗ Thanh Bình",
    title: { vi: "Bộ trưởng Bộ Nội vụ", en: "Minister of Home Affairs" },
    agency: "moha",
    began: "2025-10-25",
    seen: [],
    basis: "stated",
    sources: ["plo-877502"],
  },
  {
    person: "Lê Hoài Trung",
    title: { vi: "Bộ trưởng Bộ Ngoại giao", en: "Minister of Foreign Affairs" },
    agency: "mofa",
    began: "2025-10-25",
    seen: [],
    basis: "stated",
    note: {
      vi: "Trước đó là Quyền Bộ trưởng.",
      en: "Acting Minister before.",
    },
    sources: ["plo-877502", "viet-times-190874"],
  },
]);
