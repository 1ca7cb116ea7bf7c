import { measures, noReferences } from "./known-measure.js";

const quality = {
  level: "quality",
  frequency: "continuous",
  provider: "programme-office",
  tasks: [],
  references: noReferences,
  tier: "II",
} as const;

/** What is wrong with the data, or kept back, rather than what they say. */
export const qualityMeasures = measures([
  {
    ...quality,
    code: "QLT-01",
    name: { vi: "Tỷ lệ thiếu dữ liệu", en: "Missing data" },
    definition: {
      vi: "Với từng thuộc tính, tỷ lệ bản ghi chưa có giá trị trên số bản ghi đáng lẽ phải có.",
      en: "For each attribute, the records that do not say it, among those that should.",
    },
    rationale: {
      vi: "Cho biết có thể phân tổ theo thuộc tính nào, và cần thu thập thêm điều gì.",
      en: "It tells by what numbers can be broken down, and what to ask for next time.",
    },
    unit: { kind: "share", of: "value" },
    numerator: { vi: "Bản ghi chưa rõ giá trị của thuộc tính", en: "Records whose value of the attribute is unknown" },
    denominator: { vi: "Bản ghi mà thuộc tính có ý nghĩa", en: "Records to which the attribute applies" },
    disaggregations: ["attribute", "event", "organisation"],
    aggregation: "ratio-of-sums",
    direction: "down",
    missingValues: {
      vi: "Ở đây phần thiếu chính là điều được đo. Không có bản ghi nào thì không tính được.",
      en: "What is missing is the very thing that is measured. Where there is no record it is undefined.",
    },
    limitations: {
      vi: "Có giá trị chưa phải là giá trị đúng. “Không khai” là một câu trả lời và không phải là thiếu.",
      en: "A value that is there may be wrong. “Not declared” is an answer, and is not missing.",
    },
    facts: ["participations"],
    references: { ...noReferences, methods: ["SDG metadata template: 4.f"] },
    confidentiality: "protected",
  },
  {
    ...quality,
    code: "QLT-02",
    name: { vi: "Tỷ lệ ô được bảo vệ", en: "Protected cells" },
    definition: {
      vi: "Tỷ lệ ô bị giữ lại trong một bảng công bố. Tỷ lệ người nằm trong các ô đó được nêu bên cạnh.",
      en: "The cells of a published table that are kept back. What share of the people is in them stands beside it.",
    },
    rationale: {
      vi: "Cho biết việc bảo vệ người tham dự làm mất bao nhiêu thông tin, để chọn bảng phù hợp hơn.",
      en: "It tells how much protecting people costs in information, so that better tables are chosen.",
    },
    unit: { kind: "share", of: "cell" },
    numerator: {
      vi: "Ô được bảo vệ, trực tiếp hay để che cho ô khác",
      en: "Cells kept back, for their own sake or to cover others",
    },
    denominator: { vi: "Mọi ô của bảng", en: "All cells of the table" },
    disaggregations: [],
    aggregation: "none",
    direction: "none",
    missingValues: {
      vi: "Bảng không có ô nào thì không tính được.",
      en: "Of a table without cells it is undefined.",
    },
    limitations: {
      vi: "Chỉ nêu cho cả bảng, không bao giờ theo dòng hay cột, và không bao giờ cho biết ô nào nhỏ.",
      en: "Told of whole tables only, never by row or column, and never which cell was small.",
    },
    facts: ["tables"],
    frequency: "each-release",
    references: {
      ...noReferences,
      methods: ["Langsrud, Secondary Cell Suppression by Gaussian Elimination, 2024"],
    },
    confidentiality: "internal",
  },
  {
    ...quality,
    code: "QLT-03",
    name: { vi: "Nghi trùng lặp", en: "Suspected duplicates" },
    definition: {
      vi: "Tỷ lệ bản ghi về người bị nghi là trùng với một bản ghi khác.",
      en: "Records of people that are suspected to repeat another one, among all.",
    },
    rationale: {
      vi: "Trùng lặp làm tăng số người và làm sai mọi tỷ lệ tính trên người.",
      en: "Duplicates raise the number of people, and make every share of people wrong.",
    },
    unit: { kind: "share", of: "record" },
    numerator: {
      vi: "Bản ghi bị nghi trùng và chưa được xem xét",
      en: "Records under suspicion that nobody has reviewed yet",
    },
    denominator: { vi: "Mọi bản ghi về người", en: "All records of people" },
    disaggregations: [],
    aggregation: "none",
    direction: "down",
    missingValues: {
      vi: "Bản ghi không tên không so sánh được, nên không bị nghi và không được coi là duy nhất. Không có bản ghi nào thì không tính được.",
      en: "A nameless record cannot be compared: it is not suspected, nor taken for the only one. Where there is no record it is undefined.",
    },
    limitations: {
      vi: "Nghi chưa phải là trùng: chỉ gộp sau khi có người xem xét, và việc gộp phải hoàn tác được. Đã xem xét thì không còn là nghi.",
      en: "Suspicion is no proof: records are merged after review only, and a merge can be undone. What was reviewed is no longer suspected.",
    },
    facts: ["participations"],
    confidentiality: "internal",
  },
  {
    ...quality,
    code: "QLT-04",
    name: { vi: "Kiểm tra tổng", en: "Parts-equal-total checks" },
    definition: {
      vi: "Số phép kiểm tra mà tổng các phần không thể bằng con số chung.",
      en: "Checks in which the parts cannot add up to the total that is given.",
    },
    rationale: {
      vi: "Phát hiện lỗi nhập liệu khi người nhập còn sửa được.",
      en: "It finds wrong entries while whoever made them can still correct them.",
    },
    unit: { kind: "count", of: "check" },
    numerator: { vi: "Phép kiểm tra không đạt", en: "Checks that fail" },
    disaggregations: ["event", "organisation"],
    aggregation: "sum",
    direction: "down",
    missingValues: {
      vi: "Phần chưa rõ có thể là bất kỳ số nào trong giới hạn của nó: chỉ khi không giá trị nào làm cho tổng khớp thì mới là không đạt.",
      en: "An unknown part may be whatever its bounds allow: a check fails only where no value makes the sum right.",
    },
    limitations: {
      vi: "Không áp dụng cho cách phân tổ có chồng lấn, như vai trò hoặc nhiệm vụ. Khớp tổng chưa có nghĩa là từng phần đúng.",
      en: "Not for breakdowns that overlap, such as roles or tasks. A right sum does not make the parts right.",
    },
    facts: ["tables"],
    confidentiality: "internal",
  },
  {
    ...quality,
    code: "QLT-05",
    name: { vi: "Chất lượng công bố IATI", en: "Publishing quality" },
    definition: {
      vi: "Số lỗi và cảnh báo khi kiểm tra tệp IATI bằng bộ quy tắc và danh mục mã đã cố định phiên bản, theo mã quy tắc.",
      en: "Errors and warnings found in an IATI file by rule, under rules and code lists of a fixed version.",
    },
    rationale: {
      vi: "Tệp có lỗi thì nhà tài trợ không đọc được hoặc bỏ qua.",
      en: "Donors cannot read a file with errors, or skip it.",
    },
    unit: { kind: "count", of: "finding" },
    numerator: { vi: "Lỗi; cảnh báo được đếm riêng", en: "Errors; warnings are counted apart" },
    disaggregations: ["rule"],
    aggregation: "sum",
    direction: "down",
    missingValues: {
      vi: "Tệp chưa được kiểm tra thì thiếu dữ liệu, không phải là không có lỗi.",
      en: "A file that was not checked is missing, and not free of errors.",
    },
    limitations: {
      vi: "Phiên bản của bộ quy tắc luôn được nêu: hai phiên bản không so sánh được. Tệp hợp lệ chưa có nghĩa là nội dung đúng.",
      en: "The version of the rules is always told: two versions do not compare. A valid file may still say what is not so.",
    },
    facts: ["documents"],
    frequency: "each-release",
    references: { ...noReferences, methods: ["IATI Standard 2.03: rulesets and code lists"] },
    confidentiality: "open",
  },
]);
