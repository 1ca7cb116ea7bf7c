import { measures, noReferences } from "./known-measure.js";

const transfer = {
  frequency: "months-after-event",
  provider: "participants",
  tasks: [],
  tier: "II",
} as const;

/** What became of the learning: whether it was used, how well that is shown, and to what it contributed. */
export const transferMeasures = measures([
  {
    ...transfer,
    code: "LRN-08",
    name: { vi: "Tỷ lệ áp dụng sau 3–6 tháng", en: "Application at 3–6 months" },
    definition: {
      vi: "Tỷ lệ người trả lời nêu được một lần áp dụng cụ thể, ba đến sáu tháng sau sự kiện. Tỷ lệ được nguồn thứ hai xác nhận là một con số riêng.",
      en: "Respondents who name a concrete use of what they learnt, three to six months after the event. The share that a second source verified is a number of its own.",
    },
    rationale: {
      vi: "Mục đích của tập huấn là việc làm thay đổi, không phải điểm kiểm tra.",
      en: "What training is for is what people do differently, not what they score.",
    },
    unit: { kind: "share", of: "answer" },
    numerator: {
      vi: "Người nêu một lần áp dụng cụ thể; hoặc, tính riêng, người có lần áp dụng được xác nhận",
      en: "Respondents who name a concrete use; or, apart from it, those whose use was verified",
    },
    denominator: {
      vi: "Người trả lời khảo sát theo dõi; với con số được xác nhận, người đã được kiểm tra",
      en: "Respondents to the follow-up; for the verified share, those who were checked",
    },
    disaggregations: ["event", "event-kind", "task", "year"],
    aggregation: "ratio-of-sums",
    direction: "up",
    missingValues: {
      vi: "Chưa đến ba tháng thì không áp dụng; theo dõi sau sáu tháng thì không được tính. Người không trả lời không được coi là không áp dụng. Dưới một nửa trả lời thì đánh dấu độ tin cậy thấp; dưới 10 câu trả lời thì thiếu dữ liệu.",
      en: "Before three months it does not apply, and a follow-up after six has no part in it. Whoever does not answer is not taken for somebody who did nothing. Where fewer than half answer it is flagged as of low reliability; of fewer than 10 answers it is missing.",
    },
    limitations: {
      vi: "Tự khai và được xác nhận không bao giờ gộp làm một. Khoảng tin cậy tính theo Wilson.",
      en: "What is self-reported and what is verified are never mixed. Its interval is Wilson’s.",
    },
    level: "intermediate-outcome",
    facts: ["surveys", "documents"],
    references: {
      ...noReferences,
      methods: ["Kirkpatrick: level 3", "Thalheimer, Learning-Transfer Evaluation Model, 2018: tier 7"],
    },
    confidentiality: "protected",
  },
  {
    ...transfer,
    code: "LRN-09",
    name: { vi: "Bậc bằng chứng LTEM", en: "Evidence tier" },
    definition: {
      vi: "Bậc cao nhất, từ 1 đến 8, của mô hình LTEM mà sự kiện có bằng chứng ghi ngày: 1 có mặt, 2 hoạt động, 3 cảm nhận của người học, 4 kiến thức, 5 năng lực ra quyết định, 6 năng lực thực hiện, 7 áp dụng, 8 tác động của việc áp dụng.",
      en: "The highest tier of the LTEM model, 1 to 8, for which an event has dated evidence: 1 attendance, 2 activity, 3 what learners feel, 4 knowledge, 5 competence to decide, 6 competence in the task, 7 transfer, 8 what transfer effects.",
    },
    rationale: {
      vi: "Cho thấy rõ bằng chứng còn yếu ở đâu mà không tạo ra điểm số thiếu căn cứ.",
      en: "It shows weak evidence for what it is, and invents no score.",
    },
    unit: { kind: "tier", highest: 8 },
    numerator: { vi: "Bậc cao nhất có bằng chứng ghi ngày", en: "Highest tier with dated evidence" },
    disaggregations: ["event", "event-kind", "year"],
    aggregation: "none",
    direction: "up",
    missingValues: {
      vi: "Bằng chứng không ghi ngày chỉ nâng giới hạn trên. Sự kiện không có bằng chứng ghi ngày thì thiếu dữ liệu, không phải bậc 0.",
      en: "Evidence without a date moves the upper bound only. An event without dated evidence is missing, and not of tier 0.",
    },
    limitations: {
      vi: "Bằng chứng thu trong vòng ba ngày sau khi kết thúc cao nhất là bậc 4 và “chưa được chứng nhận”: bậc 4 đến 6 chỉ được chứng nhận khi sau vài ngày vẫn còn nhớ; con số ba ngày là do chúng tôi chọn. Bậc là thứ bậc: không cộng, không lấy trung bình.",
      en: "What is gathered within three days of the end is tier 4 at most and “not certified”: tiers 4 to 6 are certified only by what is still remembered after several days, and that three are several is our choice. Tiers are ranks: they are not added and have no mean.",
    },
    level: "quality",
    facts: ["documents"],
    provider: "host",
    references: { ...noReferences, methods: ["Thalheimer, Learning-Transfer Evaluation Model, 2018"] },
    confidentiality: "open",
  },
  {
    ...transfer,
    code: "LRN-10",
    name: { vi: "Kết quả đóng góp", en: "Results contributed" },
    definition: {
      vi: "Bản ghi bằng lời về một kết quả mà hoạt động đã góp phần tạo ra, gắn với một chỉ số của chương trình. Đây không phải là một con số.",
      en: "An account in words of a result that the work contributed to, linked to an indicator of the programme. It is no number.",
    },
    rationale: {
      vi: "Những thay đổi lớn có nhiều nguyên nhân và cần được kể lại, không thể đếm.",
      en: "Great changes have many causes, and are told rather than counted.",
    },
    unit: { kind: "record" },
    disaggregations: ["event", "task", "year"],
    aggregation: "none",
    direction: "none",
    missingValues: {
      vi: "Không có bản ghi nghĩa là chưa ai ghi lại, không có nghĩa là không có kết quả.",
      en: "Where there is none, nobody wrote one down; it does not mean that nothing came of the work.",
    },
    limitations: {
      vi: "Nói về sự đóng góp, không quy kết quả cho riêng hoạt động này.",
      en: "It claims a contribution, and never that the result is due to this work alone.",
    },
    level: "ultimate-outcome",
    facts: ["outcomes"],
    provider: "host",
    references: { ...noReferences, methods: ["Kirkpatrick: level 4", "Global Affairs Canada: RBM glossary"] },
    confidentiality: "open",
  },
]);
