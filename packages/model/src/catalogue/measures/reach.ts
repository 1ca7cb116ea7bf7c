import { measures, noReferences } from "./known-measure.js";

const reach = {
  level: "output",
  facts: ["participations"],
  frequency: "after-each-event",
  provider: "host",
  tasks: [],
  references: noReferences,
  confidentiality: "protected",
  tier: "II",
} as const;

/** From where people came, and how much is not known of them. */
export const reachMeasures = measures([
  {
    ...reach,
    code: "PRT-14",
    name: { vi: "Số cơ quan tham dự", en: "Agencies represented" },
    definition: {
      vi: "Số cơ quan, tổ chức có ít nhất một người tham dự. Kèm theo là số cơ quan hiệu dụng 1/Σp², với p là phần của mỗi cơ quan trong số lượt tham dự: gần với số cơ quan khi các cơ quan cử người đều nhau, gần 1 khi hầu hết là người của một cơ quan.",
      en: "Agencies and organisations with at least one participant. Beside it stands their effective number, 1/Σp², where p is the part of each in the participations: near the count where all send alike, near 1 where nearly everybody comes from one.",
    },
    rationale: {
      vi: "Thực hiện chương trình cần nhiều ngành, nhiều cấp; con số này cho thấy có thực sự như vậy không.",
      en: "The programme needs many sectors and levels; this shows whether they are there.",
    },
    unit: { kind: "count", of: "organisation" },
    numerator: {
      vi: "Cơ quan, tổ chức khác nhau trong các lượt tham dự",
      en: "Different organisations among the participations",
    },
    disaggregations: ["government-level", "organisation-kind"],
    aggregation: "union",
    direction: "none",
    missingValues: {
      vi: "Lượt chưa rõ cơ quan có thể thuộc về một cơ quan khác nữa, nên khi đó chỉ biết con số nằm trong một khoảng. Không ai tham dự thì là 0 cơ quan, còn số hiệu dụng thì không tính được.",
      en: "Participations of unknown organisation may be of yet another one, so that the count is known between bounds only. Where nobody came there are 0 agencies, and their effective number is undefined.",
    },
    limitations: {
      vi: "Có người dự chưa có nghĩa là cơ quan đã cam kết. Cơ quan được tính theo tên tại thời điểm sự kiện; sáp nhập làm giảm con số.",
      en: "To send somebody is no commitment. Agencies count as they were at the event, so that mergers lower the number.",
    },
    references: { ...noReferences, acts: ["176-2025-qh15"] },
  },
  {
    ...reach,
    code: "PRT-15",
    name: { vi: "Số tỉnh, thành phố được tiếp cận", en: "Provinces reached" },
    definition: {
      vi: "Số tỉnh, thành phố có ít nhất một người tham dự đến từ đó. Kèm theo là tỷ lệ trên tổng số tỉnh, thành phố tại thời điểm đó.",
      en: "Provinces and cities from which at least one participant came. Beside it stands their share of all that existed on that date.",
    },
    rationale: {
      vi: "Chương trình là của cả nước; con số này cho thấy địa phương nào chưa được tiếp cận.",
      en: "The programme is the whole country’s; this shows where nobody has been reached.",
    },
    unit: { kind: "count", of: "province" },
    numerator: {
      vi: "Tỉnh, thành phố khác nhau trong các lượt tham dự",
      en: "Different provinces among the participations",
    },
    disaggregations: ["year"],
    aggregation: "union",
    direction: "up",
    missingValues: {
      vi: "Lượt chưa rõ tỉnh, thành phố không được gán cho nơi nào; số lượt đó được nêu bên cạnh và con số chỉ biết trong một khoảng.",
      en: "Participations of unknown province are given to none; how many there are is told, and the number is known between bounds only.",
    },
    limitations: {
      vi: "Từ ngày 01/7/2025, 63 tỉnh, thành phố thành 34: kỳ vắt qua ngày đó được quy về danh sách mới, đánh dấu gián đoạn và không có tỷ lệ.",
      en: "On 1 July 2025, 63 provinces became 34: a period across that day counts by the new list, is flagged as a break and has no share.",
    },
    references: { ...noReferences, acts: ["202-2025-qh15"] },
  },
  {
    ...reach,
    code: "PRT-16",
    name: { vi: "Tỷ lệ chưa phân tách giới tính", en: "Undisaggregated share" },
    definition: {
      vi: "Tỷ lệ lượt tham dự chưa rõ hoặc không khai giới tính trên tổng số lượt.",
      en: "Participations whose sex is not known or not declared, among all.",
    },
    rationale: {
      vi: "Là ngưỡng chất lượng của mọi số liệu theo giới tính: trên 5% thì cảnh báo.",
      en: "It is the gate of every number by sex: above 5% there is a warning.",
    },
    unit: { kind: "share", of: "participation" },
    numerator: { vi: "Lượt chưa rõ hoặc không khai giới tính", en: "Participations of unknown or undeclared sex" },
    denominator: { vi: "Lượt người tham dự (PRT-01)", en: "Participations (PRT-01)" },
    disaggregations: ["event", "organisation"],
    aggregation: "ratio-of-sums",
    direction: "down",
    missingValues: {
      vi: "Ở đây phần chưa rõ chính là điều được đo. Không ai tham dự thì không tính được.",
      en: "What is unknown is the very thing that is measured. Where nobody came it is undefined.",
    },
    limitations: {
      vi: "Không khai là quyền của người tham dự: tỷ lệ này không bao giờ được hạ xuống bằng cách đoán.",
      en: "Not to declare it is a participant’s right: the share is never to be lowered by guessing.",
    },
    level: "quality",
  },
]);
