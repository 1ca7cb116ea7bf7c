import type { Gap } from "../../clause.js";

/** What the report of the signing does not give. `known` where there must be such a thing. */
export const gaps: Gap[] = [
  {
    existence: "known",
    sought: {
      vi: "Toàn văn Chương trình phối hợp đã ký; mới chỉ đọc bài tường thuật lễ ký",
      en: "The full text that was signed; only a report of the signing was read",
    },
  },
  {
    existence: "known",
    sought: { vi: "Địa điểm ký kết", en: "The place of signing" },
  },
  {
    existence: "unknown",
    sought: { vi: "Số của văn bản và ngày có hiệu lực", en: "The number of the text and the day it took effect" },
  },
  {
    existence: "unknown",
    sought: {
      vi: "Chỉ số, chỉ tiêu của Chương trình phối hợp",
      en: "Indicators and targets of the programme",
    },
  },
  {
    after: "5",
    existence: "unknown",
    sought: {
      vi: "Kinh phí, tổ chức thực hiện và chế độ báo cáo",
      en: "Funding, arrangements for carrying it out and reporting",
    },
  },
];
