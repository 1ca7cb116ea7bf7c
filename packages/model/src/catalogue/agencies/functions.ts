import type { AgencyFunction } from "../../succession.js";
import { rowsOf } from "../constants.js";
import { structureSources } from "./structures.js";

/** Where MOLISA's work and its division were read of. */
export const molisaSources = ["vietnam-aujourdhui", "saigon-times", "lao-dong-1432460"];

const sources = structureSources;

/** What agencies answer for, MOLISA's former work first. Not all that a ministry does: what the sources tell of. */
export const FUNCTIONS = rowsOf<AgencyFunction>()([
  {
    code: "gender-equality",
    name: { vi: "Bình đẳng giới", en: "Gender equality" },
    note: {
      vi: "Ở cấp tỉnh, Sở Lao động - Thương binh và Xã hội kết thúc hoạt động đầu năm 2025; công tác bình đẳng giới chuyển sang Sở Nội vụ (ví dụ đã thấy: Nghị quyết 396 của Hội đồng nhân dân tỉnh Bắc Ninh).",
      en: "In the provinces, the Department of Labour, Invalids and Social Affairs ended in early 2025; gender equality went to the Department of Home Affairs (example seen: Resolution 396 of the Bắc Ninh People's Council).",
    },
    sources: [...molisaSources, "bac-ninh-396"],
  },
  { code: "labour", name: { vi: "Lao động", en: "Labour" }, sources: molisaSources },
  { code: "wages", name: { vi: "Tiền lương", en: "Wages" }, sources: molisaSources },
  { code: "employment", name: { vi: "Việc làm", en: "Employment" }, sources: molisaSources },
  { code: "social-insurance", name: { vi: "Bảo hiểm xã hội", en: "Social insurance" }, sources: molisaSources },
  { code: "people-with-merit", name: { vi: "Người có công", en: "People with merit" }, sources: molisaSources },
  {
    code: "vocational-education",
    name: { vi: "Giáo dục nghề nghiệp", en: "Vocational education" },
    sources: molisaSources,
  },
  { code: "children", name: { vi: "Trẻ em", en: "Children" }, sources: molisaSources },
  { code: "social-protection", name: { vi: "Bảo trợ xã hội", en: "Social protection" }, sources: molisaSources },
  {
    code: "social-evils",
    name: { vi: "Phòng, chống tệ nạn xã hội", en: "Prevention of social evils" },
    sources: molisaSources,
  },
  { code: "drug-rehabilitation", name: { vi: "Cai nghiện ma túy", en: "Drug rehabilitation" }, sources: molisaSources },
  { code: "poverty-reduction", name: { vi: "Giảm nghèo", en: "Poverty reduction" }, sources: molisaSources },
  {
    code: "planning-and-investment",
    name: { vi: "Kế hoạch và đầu tư", en: "Planning and investment" },
    sources,
  },
  { code: "statistics", name: { vi: "Thống kê", en: "Statistics" }, sources },
  {
    code: "agriculture",
    name: { vi: "Nông nghiệp và phát triển nông thôn", en: "Agriculture and rural development" },
    sources,
  },
  {
    code: "natural-resources",
    name: { vi: "Tài nguyên và môi trường", en: "Natural resources and environment" },
    sources,
  },
  { code: "disaster-management", name: { vi: "Phòng, chống thiên tai", en: "Disaster management" }, sources },
  {
    code: "information-and-communications",
    name: { vi: "Thông tin và truyền thông", en: "Information and communications" },
    sources,
  },
  { code: "press", name: { vi: "Quản lý báo chí", en: "Press management" }, sources },
  { code: "transport", name: { vi: "Giao thông vận tải", en: "Transport" }, sources },
  { code: "ethnic-affairs", name: { vi: "Công tác dân tộc", en: "Ethnic minority affairs" }, sources },
  { code: "religious-affairs", name: { vi: "Công tác tôn giáo", en: "Religious affairs" }, sources },
  { code: "foreign-affairs", name: { vi: "Ngoại giao", en: "Foreign affairs" }, sources },
  { code: "defence", name: { vi: "Quốc phòng", en: "National defence" }, sources },
  { code: "public-security", name: { vi: "An ninh, trật tự", en: "Public security" }, sources },
  { code: "justice", name: { vi: "Tư pháp", en: "Justice" }, sources },
  { code: "home-affairs", name: { vi: "Nội vụ", en: "Home affairs" }, sources },
  { code: "health", name: { vi: "Y tế", en: "Health" }, sources },
  { code: "education", name: { vi: "Giáo dục và đào tạo", en: "Education and training" }, sources },
  { code: "finance", name: { vi: "Tài chính", en: "Finance" }, sources },
  { code: "construction", name: { vi: "Xây dựng", en: "Construction" }, sources },
  { code: "science", name: { vi: "Khoa học và công nghệ", en: "Science and technology" }, sources },
  { code: "culture", name: { vi: "Văn hóa, thể thao và du lịch", en: "Culture, sports and tourism" }, sources },
]);

/** A function whose code the compiler knows by name. */
export type KnownFunction = (typeof FUNCTIONS)[number];

/** The code of a function of the catalogue. */
export type KnownFunctionCode = KnownFunction["code"];
