import type { AgencyFunction } from "../../succession.js";
import type { BilingualLine } from "../../text.js";
import { type Coded, rowsOf } from "../constants.js";
import { structureSources } from "./structures.js";

/** A function that no source lists: it is told from the name of the ministry. */
function named<const Code extends string>(code: Code, name: BilingualLine): Coded<AgencyFunction, Code> {
  return {
    code,
    name,
    note: {
      vi: "Đặt theo tên của bộ; các nguồn đã đọc không liệt kê chức năng này.",
      en: "Called after the ministry; the sources read do not list this function.",
    },
    sources: structureSources,
  };
}

/** The page that tells most of what passed on 1 March 2025. */
const change = "vietnam-aujourdhui";

/** Where the decree on the Ministry of Home Affairs was read of: it tells of labour, wages, insurance and employment. */
const decree = "lao-dong-1469987";

/** The plan of December 2024, whose parts on these functions were carried out. */
const plan = "lao-dong-1432460";

/** Mergers of ministries, as they were approved. */
const mergers = "lao-dong-1469868";

/**
 * What agencies answer for, MOLISA's former work first. Not all that a ministry does: what the sources tell of. The
 * sources of a function that passed are those that tell from whom and to whom.
 */
export const FUNCTIONS = rowsOf<AgencyFunction>()([
  {
    code: "gender-equality",
    name: { vi: "Bình đẳng giới", en: "Gender equality" },
    note: {
      vi: "Ở cấp tỉnh, Sở Lao động - Thương binh và Xã hội kết thúc hoạt động đầu năm 2025; công tác bình đẳng giới chuyển sang Sở Nội vụ (ví dụ đã thấy: Nghị quyết 396 của Hội đồng nhân dân tỉnh Bắc Ninh).",
      en: "In the provinces, the Department of Labour, Invalids and Social Affairs ended in early 2025; gender equality went to the Department of Home Affairs (example seen: Resolution 396 of the Bắc Ninh People's Council).",
    },
    sources: [change, "bnv-739-2025", "tra-cuu-quy-hoach", "bao-da-nang-3308437", "bac-ninh-396"],
  },
  { code: "labour", name: { vi: "Lao động", en: "Labour" }, sources: [change, decree] },
  { code: "wages", name: { vi: "Tiền lương", en: "Wages" }, sources: [change, decree] },
  { code: "employment", name: { vi: "Việc làm", en: "Employment" }, sources: [change, decree] },
  { code: "social-insurance", name: { vi: "Bảo hiểm xã hội", en: "Social insurance" }, sources: [change, decree] },
  {
    code: "people-with-merit",
    name: { vi: "Người có công", en: "People with meritorious service" },
    sources: ["vietnam-vn-molisa", "agency-notes"],
  },
  {
    code: "vocational-education",
    name: { vi: "Giáo dục nghề nghiệp", en: "Vocational education" },
    sources: [change, plan],
  },
  { code: "children", name: { vi: "Trẻ em", en: "Children" }, sources: [change, plan] },
  { code: "social-protection", name: { vi: "Bảo trợ xã hội", en: "Social protection" }, sources: [change, plan] },
  {
    code: "social-evils",
    name: { vi: "Phòng, chống tệ nạn xã hội", en: "Prevention of social evils" },
    sources: [change, plan],
  },
  { code: "drug-rehabilitation", name: { vi: "Cai nghiện ma túy", en: "Drug rehabilitation" }, sources: [change] },
  {
    code: "poverty-reduction",
    name: { vi: "Giảm nghèo", en: "Poverty reduction" },
    sources: [change, "saigon-times"],
  },
  {
    code: "planning-and-investment",
    name: { vi: "Kế hoạch và đầu tư", en: "Planning and investment" },
    sources: [mergers, "vietnam-vn-17"],
  },
  { code: "statistics", name: { vi: "Thống kê", en: "Statistics" }, sources: [mergers, "agency-notes"] },
  {
    code: "agriculture",
    name: { vi: "Nông nghiệp và phát triển nông thôn", en: "Agriculture and rural development" },
    sources: [change, mergers],
  },
  {
    code: "natural-resources",
    name: { vi: "Tài nguyên và môi trường", en: "Natural resources and environment" },
    sources: [change, mergers],
  },
  {
    code: "disaster-management",
    name: { vi: "Phòng, chống thiên tai", en: "Disaster management" },
    sources: ["vietnamplus-223145", "vietnamplus-1064632"],
  },
  {
    code: "information-and-communications",
    name: { vi: "Thông tin và truyền thông", en: "Information and communications" },
    sources: [change, mergers],
  },
  { code: "press", name: { vi: "Quản lý báo chí", en: "Press management" }, sources: [change] },
  {
    code: "transport",
    name: { vi: "Giao thông vận tải", en: "Transport" },
    sources: [change, mergers, "viet-nam-news-1692425"],
  },
  {
    code: "ethnic-affairs",
    name: { vi: "Công tác dân tộc", en: "Ethnic minority affairs" },
    sources: ["viet-nam-news-1694392", mergers],
  },
  {
    code: "religious-affairs",
    name: { vi: "Công tác tôn giáo", en: "Religious affairs" },
    sources: ["viet-nam-news-1694392", mergers],
  },
  named("foreign-affairs", { vi: "Ngoại giao", en: "Foreign affairs" }),
  named("defence", { vi: "Quốc phòng", en: "National defence" }),
  named("public-security", { vi: "An ninh, trật tự", en: "Public security" }),
  named("justice", { vi: "Tư pháp", en: "Justice" }),
  named("home-affairs", { vi: "Nội vụ", en: "Home affairs" }),
  named("health", { vi: "Y tế", en: "Health" }),
  named("education", { vi: "Giáo dục và đào tạo", en: "Education and training" }),
  named("finance", { vi: "Tài chính", en: "Finance" }),
  named("construction", { vi: "Xây dựng", en: "Construction" }),
  named("science", { vi: "Khoa học và công nghệ", en: "Science and technology" }),
  named("culture", { vi: "Văn hóa, thể thao và du lịch", en: "Culture, sports and tourism" }),
]);

/** A function whose code the compiler knows by name. */
export type KnownFunction = (typeof FUNCTIONS)[number];

/** The code of a function of the catalogue. */
export type KnownFunctionCode = KnownFunction["code"];
