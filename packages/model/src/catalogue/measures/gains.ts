import { measures, noReferences, tasksNamed } from "./known-measure.js";

const gains = {
  disaggregations: ["event", "event-kind", "task", "year"],
  aggregation: "none",
  direction: "up",
  level: "immediate-outcome",
  facts: ["tests"],
  frequency: "after-each-event",
  provider: "participants",
  tasks: tasksNamed("II.2.đ", "II.2.e", "II.3"),
  references: noReferences,
  confidentiality: "protected",
  tier: "II",
} as const;

/** What people know after a course that they did not know before, told in four ways; and for how many that can be told. */
export const gainMeasures = measures([
  {
    ...gains,
    code: "LRN-03",
    name: { vi: "Mức tăng điểm", en: "Raw gain" },
    definition: {
      vi: "Trung bình của hiệu giữa điểm sau và điểm trước của cùng một người, trên thang 100 điểm.",
      en: "The mean of what the same person scored more after than before, in points of a hundred.",
    },
    rationale: {
      vi: "Trả lời trực tiếp nhất câu hỏi người học có thu nhận thêm kiến thức hay không.",
      en: "It is the plainest answer to whether people learnt something.",
    },
    unit: { kind: "points" },
    numerator: {
      vi: "Tổng hiệu điểm sau trừ điểm trước của các cặp",
      en: "Sum of points after less points before, over the pairs",
    },
    denominator: {
      vi: "Số cặp: người có cả điểm trước và điểm sau",
      en: "Pairs: people with a score before and one after",
    },
    disaggregations: ["sex", ...gains.disaggregations],
    missingValues: {
      vi: "Người chỉ có một điểm không nằm trong phép tính; số cặp luôn được nêu. Không có cặp nào, hoặc dưới 10 cặp, thì thiếu dữ liệu.",
      en: "Whoever has one score only is not part of it; how many pairs there are is always told. Without a pair, or with fewer than 10, it is missing.",
    },
    limitations: {
      vi: "Người điểm đầu vào cao còn ít chỗ để tăng. Khoảng tin cậy tính theo phân phối t. Hai đề khác nhau thì không so sánh được.",
      en: "Whoever begins high has little room to gain. Its interval is that of Student’s t. Different tests do not compare.",
    },
    references: { ...noReferences, methods: ["Kirkpatrick: level 2"] },
  },
  {
    ...gains,
    code: "LRN-04",
    name: { vi: "Mức tăng chuẩn hoá ⟨g⟩", en: "Normalised gain ⟨g⟩" },
    definition: {
      vi: "Phần đã đạt được của mức tăng còn có thể: (trung bình sau − trung bình trước) / (100 − trung bình trước), tính từ điểm trung bình của cả lớp.",
      en: "What was gained of what could be gained: (mean after − mean before) / (100 − mean before), from the means of the class.",
    },
    rationale: {
      vi: "So sánh được các lớp có điểm đầu vào khác nhau.",
      en: "It compares classes that began at different levels.",
    },
    unit: { kind: "ratio" },
    numerator: { vi: "Trung bình sau trừ trung bình trước", en: "Mean after less mean before" },
    denominator: { vi: "100 trừ trung bình trước", en: "100 less mean before" },
    missingValues: {
      vi: "Trung bình trước bằng 100 thì không tính được. Chỉ lấy người có đủ hai điểm; dưới 10 cặp thì thiếu dữ liệu. Mức tăng âm vẫn được nêu và được đánh dấu.",
      en: "Where the mean before is 100 it is undefined. It takes those with both scores only; with fewer than 10 pairs it is missing. A negative gain is told, and flagged.",
    },
    limitations: {
      vi: "Không dùng để so sánh phụ nữ với nam giới: nó thiên về nhóm có điểm đầu vào cao, nên có thể tạo ra hoặc che khuất khoảng cách giới; hãy dùng độ lớn ảnh hưởng. Khác với trung bình của mức tăng từng người. Không thấy được người bỏ dở.",
      en: "Not for comparing women with men: it favours those who begin high, and can make or hide a gap; use the effect size. It differs from the mean of individual gains, and does not see who dropped out.",
    },
    references: { ...noReferences, methods: ["Hake, 1998"] },
  },
  {
    ...gains,
    code: "LRN-05",
    name: { vi: "Độ lớn ảnh hưởng", en: "Effect size" },
    definition: {
      vi: "Hiệu trung bình của các cặp chia cho trung bình cộng của hai độ lệch chuẩn trước và sau (d_av), nhân với hệ số Hedges cho mẫu nhỏ 1 − 3/(4·df − 1).",
      en: "The mean difference of the pairs over the average of the two standard deviations (d_av), times Hedges’ factor for small samples, 1 − 3/(4·df − 1).",
    },
    rationale: {
      vi: "So sánh được các bài kiểm tra khác thang điểm, và so sánh được giữa phụ nữ và nam giới.",
      en: "It compares tests of different scales, and women with men.",
    },
    unit: { kind: "effect-size" },
    numerator: {
      vi: "Hiệu trung bình của các cặp, nhân hệ số Hedges",
      en: "Mean difference of the pairs, times Hedges’ factor",
    },
    denominator: {
      vi: "Trung bình cộng của độ lệch chuẩn trước và sau",
      en: "Average of the standard deviations before and after",
    },
    disaggregations: ["sex", ...gains.disaggregations],
    missingValues: {
      vi: "Mọi điểm bằng nhau thì không có độ phân tán và không tính được. Dưới 10 cặp thì thiếu dữ liệu.",
      en: "Where all scores are the same there is no spread and it is undefined. With fewer than 10 pairs it is missing.",
    },
    limitations: {
      vi: "Là ước lượng, luôn kèm khoảng tin cậy (bootstrap BCa, hạt giống cố định), số cặp và tỷ lệ ghép cặp. Nhóm đồng đều làm con số lớn lên.",
      en: "It is an estimate, told with its interval (a BCa bootstrap of fixed seed), the pairs and how many could be matched. A group that is much alike makes it larger.",
    },
    references: { ...noReferences, methods: ["Nissen et al., 2018"] },
  },
  {
    ...gains,
    code: "LRN-06",
    name: { vi: "Thay đổi tỷ lệ đạt", en: "Pass rate change" },
    definition: {
      vi: "Tỷ lệ đạt sau khóa trừ tỷ lệ đạt trước khóa của cùng những người đó, theo ngưỡng đạt của bài kiểm tra.",
      en: "The share of the same people who pass after, less the share who passed before, by the pass mark of the test.",
    },
    rationale: {
      vi: "Cho biết bao nhiêu người đã vượt qua mức cần có.",
      en: "It tells how many came to know enough.",
    },
    unit: { kind: "percentage-points" },
    numerator: {
      vi: "Số cặp đạt sau trừ số cặp đạt trước",
      en: "Pairs that pass after, less pairs that passed before",
    },
    denominator: {
      vi: "Số cặp: người có cả kết quả trước và sau",
      en: "Pairs: people with a result before and one after",
    },
    disaggregations: ["sex", ...gains.disaggregations],
    missingValues: {
      vi: "Bài kiểm tra không có ngưỡng đạt thì không áp dụng. Người chỉ có một kết quả không nằm trong phép tính. Dưới 10 cặp thì không nêu.",
      en: "To a test without a pass mark it does not apply. Whoever has one result only is not part of it. Of fewer than 10 pairs it is not told.",
    },
    limitations: {
      vi: "Phụ thuộc vào ngưỡng đạt. Khoảng tin cậy dùng phương pháp cho dữ liệu ghép cặp, không dùng phương pháp cho hai nhóm khác nhau.",
      en: "It hangs on the pass mark. Its interval is one for paired results, never one for two groups.",
    },
  },
  {
    ...gains,
    code: "LRN-07",
    name: { vi: "Tỷ lệ ghép cặp trước–sau", en: "Matched pairs" },
    definition: {
      vi: "Tỷ lệ người hoàn thành có đủ điểm trước và điểm sau.",
      en: "Those who completed and have a score both before and after, among all who completed.",
    },
    rationale: {
      vi: "Người bỏ dở thường là người điểm thấp: tỷ lệ này cho biết có thể tin mức tăng đến đâu.",
      en: "Whoever drops out often scored low: this tells how far a gain can be trusted.",
    },
    unit: { kind: "share", of: "participation" },
    numerator: { vi: "Số cặp: người có cả điểm trước và điểm sau", en: "Pairs: a score before and one after" },
    denominator: { vi: "Số lượt hoàn thành (PRT-04)", en: "Completions (PRT-04)" },
    aggregation: "ratio-of-sums",
    missingValues: {
      vi: "Dưới 60% thì đánh dấu độ tin cậy thấp. Không ai hoàn thành thì không tính được.",
      en: "Under 60% it is flagged as of low reliability. Where nobody completed it is undefined.",
    },
    limitations: {
      vi: "Tỷ lệ cao không bảo đảm hai bài kiểm tra đo cùng một điều.",
      en: "A high rate does not make two tests measure one thing.",
    },
    level: "quality",
    facts: ["tests", "participations"],
    tasks: [],
    references: { ...noReferences, methods: ["PhysPort: drop-outs and matched data"] },
  },
]);
