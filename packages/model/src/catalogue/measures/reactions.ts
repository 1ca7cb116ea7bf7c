import { measures, noReferences } from "./known-measure.js";

const reactions = {
  frequency: "after-each-event",
  provider: "participants",
  facts: ["surveys"],
  tasks: [],
  confidentiality: "protected",
  tier: "II",
} as const;

/** What people who came say of an event, and how many of them say anything. */
export const reactionMeasures = measures([
  {
    ...reactions,
    code: "LRN-01",
    name: { vi: "Mức độ hài lòng", en: "Satisfaction" },
    definition: {
      vi: "Tỷ lệ câu trả lời ở hai mức cao nhất của thang năm mức. Phân bố của cả năm mức được nêu bên cạnh.",
      en: "Answers in the top two of five steps, among all answers. How they fall on all five stands beside it.",
    },
    rationale: {
      vi: "Là phản hồi sớm nhất để điều chỉnh khóa sau, dù chưa nói lên điều đã học được.",
      en: "It is the earliest word on what to do better, though it says nothing of learning.",
    },
    unit: { kind: "share", of: "answer" },
    numerator: { vi: "Câu trả lời ở mức bốn hoặc năm", en: "Answers of four or five" },
    denominator: { vi: "Câu trả lời hợp lệ cho câu hỏi đó", en: "Valid answers to the question" },
    disaggregations: ["event", "event-kind", "organisation", "year"],
    aggregation: "ratio-of-sums",
    direction: "up",
    missingValues: {
      vi: "Người không trả lời không được coi là hài lòng hay không hài lòng. Dưới một nửa trả lời thì đánh dấu độ tin cậy thấp; dưới 10 câu trả lời thì thiếu dữ liệu và không nêu phân bố.",
      en: "Whoever does not answer is neither content nor not. Where fewer than half answer it is flagged as of low reliability; of fewer than 10 answers it is missing, and how they fall is not told.",
    },
    limitations: {
      vi: "Khoảng tin cậy tính theo Wilson, hiệu chỉnh cho số người hữu hạn. Không thay bằng điểm trung bình của các mức: các mức là thứ bậc, không phải số đo.",
      en: "Its interval is Wilson’s, corrected for a finite number of people. The mean of the five steps never stands alone for it: they are ranks, not measurements.",
    },
    level: "output",
    references: { ...noReferences, methods: ["Kirkpatrick: level 1", "Wilson score interval"] },
  },
  {
    ...reactions,
    code: "LRN-02",
    name: { vi: "Tỷ lệ phản hồi", en: "Response rate" },
    definition: {
      vi: "Số phiếu trả lời trên số người đã hoàn thành.",
      en: "Responses to a survey or a test, over those who completed the event.",
    },
    rationale: {
      vi: "Cho biết kết quả khảo sát đại diện cho bao nhiêu người.",
      en: "It tells for how many people a survey speaks.",
    },
    unit: { kind: "share", of: "participation" },
    numerator: { vi: "Người hoàn thành có trả lời", en: "Completers who responded" },
    denominator: { vi: "Số lượt hoàn thành (PRT-04)", en: "Completions (PRT-04)" },
    disaggregations: ["event", "event-kind", "organisation", "year"],
    aggregation: "ratio-of-sums",
    direction: "up",
    missingValues: {
      vi: "Không ai hoàn thành, hoặc không khảo sát ai, thì không tính được, chứ không phải 0%.",
      en: "Where nobody completed, or nobody was asked, it is undefined, and not 0%.",
    },
    limitations: {
      vi: "Trước và sau khóa, số người làm mẫu số khác nhau: hai tỷ lệ không so sánh được với nhau.",
      en: "Before and after an event the bases are different people: the two rates do not compare.",
    },
    level: "quality",
    references: noReferences,
  },
]);
