import { measures, noReferences, tasksNamed } from "./known-measure.js";

const iati = "IATI Standard 2.03";

const money = {
  level: "input",
  facts: ["money"],
  frequency: "continuous",
  provider: "host",
  tasks: [],
  references: noReferences,
  confidentiality: "internal",
  tier: "II",
} as const;

const rateMissing = {
  vi: "Thiếu tỷ giá thì thiếu dữ liệu: tỷ giá không bao giờ được coi là 1. Số tiền chưa rõ không phải là 0; tổng khi đó chỉ là giới hạn dưới.",
  en: "Without a rate it is missing: a rate is never taken for 1. An amount that is not known is not 0, and leaves a lower bound only.",
};

const costUnknown = {
  vi: "Chi phí chưa rõ thì thiếu dữ liệu. Đóng góp bằng hiện vật chưa định giá không được tính, và kết quả được đánh dấu như vậy. Mẫu số bằng 0 thì không tính được.",
  en: "Where a cost is not known it is missing. Contributions in kind without a value are left out, and the result says so. Over zero it is undefined.",
};

/** What it costs, and who pays. */
export const moneyMeasures = measures([
  {
    ...money,
    code: "FIN-01",
    name: { vi: "Dự toán", en: "Budget" },
    definition: {
      vi: "Tổng số tiền dự kiến chi, quy về một đồng tiền theo tỷ giá của ngày xác định giá trị. Dự toán đã điều chỉnh thì lấy lần điều chỉnh mới nhất.",
      en: "The money planned to be spent, in one currency at the rate of the day each amount is valued on. Of a budget that was revised, the newest revision counts.",
    },
    rationale: {
      vi: "Là mức nguồn lực đã cam kết cho hoạt động, và là mẫu số của tỷ lệ giải ngân.",
      en: "It is what was committed to the work, and what execution is a share of.",
    },
    unit: { kind: "amount" },
    numerator: { vi: "Các khoản dự toán, bản mới nhất của mỗi khoản", en: "Budgets, each in its newest revision" },
    disaggregations: ["task", "funder", "grant", "year"],
    aggregation: "sum",
    direction: "none",
    missingValues: rateMissing,
    limitations: {
      vi: "Kinh phí cấp sự kiện và cấp dự án không bao giờ cộng với nhau. Đồng tiền gốc và nguồn của tỷ giá luôn được giữ lại.",
      en: "Money for an event and money for the project around it are never added. The original currency and the source of the rate are kept.",
    },
    references: { ...noReferences, methods: [`${iati}: budget`] },
  },
  {
    ...money,
    code: "FIN-02",
    name: { vi: "Thực chi", en: "Expenditure" },
    definition: {
      vi: "Tổng số tiền đã chi, quy về một đồng tiền theo tỷ giá của ngày xác định giá trị.",
      en: "The money spent, in one currency at the rate of the day each amount is valued on.",
    },
    rationale: {
      vi: "Cho biết hoạt động thực sự tốn bao nhiêu.",
      en: "It tells what the work really cost.",
    },
    unit: { kind: "amount" },
    numerator: { vi: "Các khoản đã chi", en: "Amounts spent" },
    disaggregations: ["task", "funder", "grant", "year"],
    aggregation: "sum",
    direction: "none",
    missingValues: rateMissing,
    limitations: {
      vi: "Khoản chi cho từng người không bao giờ được nêu riêng. Kinh phí cấp sự kiện và cấp dự án không cộng với nhau.",
      en: "Payments to single people are never told. Money for an event and money for the project around it are not added.",
    },
    references: { ...noReferences, methods: [`${iati}: transaction type 4`] },
  },
  {
    ...money,
    code: "FIN-03",
    name: { vi: "Tỷ lệ giải ngân", en: "Budget execution" },
    definition: {
      vi: "Tỷ lệ thực chi trên dự toán, lấy dự toán điều chỉnh mới nhất.",
      en: "What was spent of the budget in its newest revision.",
    },
    rationale: {
      vi: "Cho thấy sớm nơi kinh phí không được sử dụng hoặc không đủ.",
      en: "It shows early where money is not used, or does not suffice.",
    },
    unit: { kind: "share", of: "money" },
    numerator: { vi: "Thực chi (FIN-02)", en: "Expenditure (FIN-02)" },
    denominator: { vi: "Dự toán (FIN-01)", en: "Budget (FIN-01)" },
    disaggregations: ["task", "funder", "grant", "year"],
    aggregation: "ratio-of-sums",
    direction: "none",
    missingValues: {
      vi: "Dự toán bằng 0 thì không tính được. Một trong hai số tiền chưa rõ hoặc thiếu tỷ giá thì chỉ có giới hạn, hoặc thiếu dữ liệu.",
      en: "Over a budget of 0 it is undefined. Where one of the two is not known, or a rate is missing, there are bounds only, or it is missing.",
    },
    limitations: {
      vi: "Trên 100% được giữ nguyên và đánh dấu. Giải ngân cao không có nghĩa là kết quả tốt.",
      en: "More than 100% is kept, and flagged. To have spent much is not to have achieved much.",
    },
  },
  {
    ...money,
    code: "FIN-04",
    name: { vi: "Chi phí trên ngày-người", en: "Cost per participant-day" },
    definition: {
      vi: "Chi phí gắn với sự kiện chia cho số ngày-người đào tạo.",
      en: "The cost attributable to events over their person-days of training.",
    },
    rationale: {
      vi: "Giúp dự toán và so sánh các cách tổ chức tương tự nhau.",
      en: "It helps to plan, and to compare ways of doing the same.",
    },
    unit: { kind: "amount-per", each: "person-day" },
    numerator: { vi: "Chi phí gắn với sự kiện", en: "Cost attributable to the events" },
    denominator: { vi: "Số ngày-người đào tạo (DEL-03)", en: "Person-days of training (DEL-03)" },
    disaggregations: ["event-kind", "funder", "year"],
    aggregation: "ratio-of-sums",
    direction: "none",
    missingValues: costUnknown,
    limitations: {
      vi: "Không nêu khi có dưới 10 người. Rẻ hơn không phải là tốt hơn: hoạt động ở vùng xa luôn đắt hơn.",
      en: "Not told of fewer than 10 people. Cheaper is not better: work in remote places always costs more.",
    },
    facts: ["money", "participations"],
  },
  {
    ...money,
    code: "FIN-05",
    name: { vi: "Chi phí trên lượt hoàn thành", en: "Cost per completion" },
    definition: {
      vi: "Chi phí gắn với các sự kiện có điều kiện hoàn thành chia cho số lượt hoàn thành.",
      en: "The cost attributable to events that have a completion rule, over their completions.",
    },
    rationale: {
      vi: "Cho biết chi phí để một người theo hết khóa tập huấn.",
      en: "It tells what it costs that somebody follows a course to its end.",
    },
    unit: { kind: "amount-per", each: "completion" },
    numerator: {
      vi: "Chi phí gắn với các sự kiện có điều kiện hoàn thành",
      en: "Cost attributable to events that have a completion rule",
    },
    denominator: { vi: "Số lượt hoàn thành (PRT-04)", en: "Completions (PRT-04)" },
    disaggregations: ["event-kind", "funder", "year"],
    aggregation: "ratio-of-sums",
    direction: "none",
    missingValues: costUnknown,
    limitations: {
      vi: "Không nêu khi có dưới 10 người. Phụ thuộc vào điều kiện hoàn thành: điều kiện dễ thì con số thấp.",
      en: "Not told of fewer than 10 people. It hangs on the completion rule: an easy one makes it low.",
    },
    facts: ["money", "participations"],
  },
  {
    ...money,
    code: "FIN-06",
    name: { vi: "Tỷ trọng nhà tài trợ", en: "Funder share" },
    definition: {
      vi: "Phần đóng góp của một nhà tài trợ trong tổng đóng góp cùng cấp. Cấp sự kiện là tài trợ trực tiếp; cấp dự án là phần được quy cho; mỗi cấp một tỷ trọng.",
      en: "What a funder contributed of all contributions of one level. Money for an event is direct, money for the project around it attributed; each level has shares of its own.",
    },
    rationale: {
      vi: "Cho biết hoạt động dựa vào ai, và để ghi nhận đúng phần của mỗi bên.",
      en: "It tells on whom the work rests, and gives each its due.",
    },
    unit: { kind: "share", of: "money" },
    numerator: { vi: "Đóng góp của nhà tài trợ ở cấp đó", en: "The funder’s contributions at that level" },
    denominator: { vi: "Mọi đóng góp ở cấp đó", en: "All contributions at that level" },
    disaggregations: ["funder", "task", "year"],
    aggregation: "ratio-of-sums",
    direction: "none",
    missingValues: {
      vi: "Chỉ biết tên các nhà tài trợ mà không biết phần của mỗi bên thì không bao giờ chia đều: khoản đó làm rộng khoảng có thể, và nếu mọi khả năng vẫn còn thì thiếu dữ liệu.",
      en: "Where the funders are named and not what each gave, nothing is ever split equally: the sum widens the bounds, and it is missing where that leaves anything possible.",
    },
    limitations: {
      vi: "Hai cấp không cộng với nhau. Các tỷ trọng của một cấp phải cộng lại thành 100%; nếu không, kết quả không được dùng.",
      en: "The two levels are never added. The shares of one level have to make 100%, or they are not used.",
    },
    tasks: tasksNamed("II.5"),
    references: { ...noReferences, methods: [`${iati}: roles of participating organisations`] },
  },
  {
    ...money,
    code: "FIN-07",
    name: { vi: "Tỷ trọng ngân sách trong nước", en: "Domestic share" },
    definition: {
      vi: "Phần ngân sách nhà nước và kinh phí tự có của đơn vị trong tổng đóng góp cùng cấp.",
      en: "The state budget and the organisers’ own means, of all contributions of one level.",
    },
    rationale: {
      vi: "Cho thấy hoạt động có thể tiếp tục khi hết tài trợ hay không.",
      en: "It shows whether the work could go on without outside support.",
    },
    unit: { kind: "share", of: "money" },
    numerator: { vi: "Ngân sách nhà nước và kinh phí tự có", en: "State budget and own means" },
    denominator: { vi: "Mọi đóng góp ở cấp đó", en: "All contributions at that level" },
    disaggregations: ["task", "year"],
    aggregation: "ratio-of-sums",
    direction: "none",
    missingValues: {
      vi: "Khoản chưa rõ số tiền, hoặc chưa rõ trong hay ngoài nước, không bao giờ được coi là trong nước: khoản đó làm rộng khoảng có thể.",
      en: "An amount that is not known, or not known to be domestic or foreign, never counts as domestic: it widens the bounds.",
    },
    limitations: {
      vi: "Không gồm thời gian làm việc, hội trường và những đóng góp khác chưa định giá.",
      en: "Working time, rooms and whatever else has no value put on it are outside it.",
    },
    confidentiality: "open",
  },
  {
    ...money,
    code: "FIN-08",
    name: { vi: "Kinh phí gắn mã bình đẳng giới", en: "Gender-marked funding" },
    definition: {
      vi: "Tỷ trọng kinh phí theo mã bình đẳng giới của OECD DAC: 2 là mục tiêu chính, 1 là mục tiêu quan trọng, 0 là đã sàng lọc và không hướng tới. Phần chưa sàng lọc trong toàn bộ kinh phí được nêu riêng.",
      en: "Money by its score on the OECD DAC gender equality marker: 2 where equality is the main objective, 1 where it is an important one, 0 where it was screened and is none. What part of all money was not screened is told apart.",
    },
    rationale: {
      vi: "Cho biết bao nhiêu kinh phí được thiết kế vì bình đẳng giới.",
      en: "It tells how much money was meant for gender equality when it was planned.",
    },
    unit: { kind: "share", of: "money" },
    numerator: { vi: "Kinh phí có mã đó, tính toàn bộ số tiền", en: "Money with that score, each amount in full" },
    denominator: { vi: "Toàn bộ kinh phí đã sàng lọc", en: "All money that was screened" },
    disaggregations: ["gender-marker", "funder", "year"],
    aggregation: "ratio-of-sums",
    direction: "none",
    missingValues: {
      vi: "Để trống nghĩa là chưa sàng lọc, không phải mã 0. Chưa khoản nào được sàng lọc thì không tính được.",
      en: "Empty means not screened, and never 0. Where nothing was screened it is undefined.",
    },
    limitations: {
      vi: "Mã nói về ý định khi thiết kế, không nói về kết quả. Mã 2 không “tốt hơn” mã 1, và không bao giờ nhân số tiền với mã. Mã của Liên hợp quốc là thang khác, không quy đổi.",
      en: "The marker speaks of intent, not of results. A 2 is not “better” than a 1, and money is never multiplied by its score. The markers of the United Nations are another scale and are not converted.",
    },
    references: {
      ...noReferences,
      indicators: ["sdg-5.c.1"],
      methods: ["OECD DAC gender equality policy marker: minimum criteria, 2016"],
    },
    confidentiality: "open",
  },
  {
    ...money,
    code: "FIN-09",
    name: { vi: "Kinh phí truy xuất được nguồn", en: "Traceable funding" },
    definition: {
      vi: "Tỷ lệ khoản đóng góp có ghi mã hoạt động của chính nhà tài trợ.",
      en: "Contributions that carry the donor’s own activity identifier, among all.",
    },
    rationale: {
      vi: "Có mã thì mới theo dõi được dòng tiền qua các báo cáo và tránh tính trùng.",
      en: "With it money can be followed from report to report, and is not counted twice.",
    },
    unit: { kind: "share", of: "contribution" },
    numerator: {
      vi: "Khoản đóng góp có mã hoạt động của nhà tài trợ",
      en: "Contributions with the donor’s activity identifier",
    },
    denominator: { vi: "Mọi khoản đóng góp", en: "All contributions" },
    disaggregations: ["funder", "year"],
    aggregation: "ratio-of-sums",
    direction: "up",
    missingValues: {
      vi: "Không có mã là không truy xuất được, dù lý do là gì. Khoản chưa rõ số tiền vẫn được đếm. Không có khoản nào thì không tính được.",
      en: "Without an identifier it is not traceable, whatever the reason. A contribution of unknown amount still counts. Where there is none it is undefined.",
    },
    limitations: {
      vi: "Đếm số khoản, không đếm số tiền. Không kiểm tra mã có đúng ở phía nhà tài trợ hay không.",
      en: "It counts contributions, not money. Whether the donor knows the identifier is not checked.",
    },
    level: "quality",
    references: { ...noReferences, methods: [`${iati}: provider-activity-id`] },
    confidentiality: "open",
  },
]);
