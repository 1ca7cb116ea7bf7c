import type { Gap } from "../../clause.js";

/** What was looked for in the programme and not found. `known` where a source says that it exists. */
export const gaps: Gap[] = [
  {
    parent: "I",
    existence: "unknown",
    sought: {
      vi: "Chỉ tiêu bằng số ghi trong chính Quyết định 101/QĐ-TTg",
      en: "Numeric targets written in Decision 101/QĐ-TTg itself",
    },
  },
  {
    parent: "I.2.a",
    after: "I.2.a.1",
    existence: "unknown",
    sought: { vi: "Các chỉ tiêu khác của mục tiêu a", en: "Further sub-targets of objective a" },
  },
  {
    parent: "I.2.b",
    existence: "unknown",
    sought: { vi: "Các chỉ tiêu của mục tiêu b", en: "Sub-targets of objective b" },
  },
  {
    parent: "I.2.c",
    existence: "unknown",
    sought: { vi: "Các chỉ tiêu của mục tiêu c", en: "Sub-targets of objective c" },
  },
  {
    parent: "I.2.d",
    existence: "unknown",
    sought: { vi: "Các chỉ tiêu của mục tiêu d", en: "Sub-targets of objective d" },
  },
  {
    parent: "II.1",
    after: "II.1.c",
    existence: "unknown",
    sought: {
      vi: "Điểm d và các điểm tiếp theo của nhóm nhiệm vụ 1",
      en: "Item d and any further items of task group 1",
    },
  },
  {
    parent: "II.2",
    after: "II.2.g",
    existence: "unknown",
    sought: {
      vi: "Các điểm sau điểm g của nhóm nhiệm vụ 2; danh sách đã thấy có thể chưa đủ",
      en: "Items after g of task group 2; the list that was seen may be incomplete",
    },
  },
  {
    parent: "II.3",
    existence: "known",
    sought: { vi: "Các điểm của nhóm nhiệm vụ 3", en: "The lettered items of task group 3" },
  },
  {
    parent: "II.4",
    existence: "known",
    sought: { vi: "Các điểm của nhóm nhiệm vụ 4", en: "The lettered items of task group 4" },
  },
  {
    parent: "II.5",
    existence: "known",
    sought: { vi: "Các điểm của nhóm nhiệm vụ 5", en: "The lettered items of task group 5" },
  },
  {
    after: "II",
    existence: "unknown",
    sought: {
      vi: "Quy định về kinh phí thực hiện Chương trình",
      en: "The clause on funding the programme",
    },
  },
  {
    after: "II",
    existence: "unknown",
    sought: {
      vi: "Phần tổ chức thực hiện: nhiệm vụ giao cho các bộ, Hội Liên hiệp Phụ nữ Việt Nam và Ủy ban nhân dân cấp tỉnh",
      en: "The part on implementation: assignments to ministries, the Viet Nam Women's Union and provincial People's Committees",
    },
  },
  {
    after: "II",
    existence: "unknown",
    sought: {
      vi: "Chế độ báo cáo: hằng năm, giữa kỳ, cuối kỳ",
      en: "The reporting cadence: yearly, mid-term, final",
    },
  },
  {
    existence: "known",
    sought: {
      vi: "Toàn văn kế hoạch của các tỉnh, thành phố; mới đọc được phần đầu kế hoạch của Thừa Thiên Huế",
      en: "The full text of the provincial plans; only the opening of Thừa Thiên Huế's could be read",
    },
  },
];
