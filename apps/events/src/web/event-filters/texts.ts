import { texts } from "../language/i18n.ts";

/** What the bar of filters says, which every visit sees. */
export const filterTexts = texts(
  "event-filters",
  {
    search: "Tìm sự kiện",
    searchPlaceholder: "Tên, nội dung, cơ quan, địa điểm, tháng 2/2025…",
    clear: "Xóa nội dung tìm",
    filters: "Bộ lọc",
    filtersSet_one: "Bộ lọc ({{count}})",
    filtersSet_other: "Bộ lọc ({{count}})",
  },
  {
    search: "Find events",
    searchPlaceholder: "Title, content, organisation, place, February 2025 …",
    clear: "Clear the search",
    filters: "Filters",
    filtersSet_one: "Filters ({{count}})",
    filtersSet_other: "Filters ({{count}})",
  },
);
