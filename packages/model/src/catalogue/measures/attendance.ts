import { standard } from "./disaggregations.js";
import { measures, noReferences } from "./known-measure.js";

const attendance = {
  level: "output",
  facts: ["participations"],
  frequency: "after-each-event",
  provider: "host",
  tasks: [],
  references: noReferences,
  confidentiality: "protected",
  tier: "II",
} as const;

const evaluationModel = "Thalheimer, Learning-Transfer Evaluation Model, 2018: tier 1";

/** Who came, how many different people that were, and who stayed to the end. */
export const attendanceMeasures = measures([
  {
    ...attendance,
    code: "PRT-01",
    name: { vi: "Lượt người tham dự", en: "Participations" },
    definition: {
      vi: "Số lượt người có mặt tại các sự kiện đã tổ chức. Một người dự hai sự kiện là hai lượt; đăng ký hai lần tại một sự kiện vẫn là một lượt. Đăng ký mà không đến thì không phải là lượt tham dự.",
      en: "How many people came to events that took place, each counted at each event. Somebody at two events is two participations; registered twice at one event is one. Registered and not there is none.",
    },
    rationale: {
      vi: "Cho biết quy mô của hoạt động; là mẫu số của các tỷ lệ về người tham dự.",
      en: "It tells the size of what was done, and is what shares of participants are shares of.",
    },
    unit: { kind: "count", of: "participation" },
    numerator: {
      vi: "Cặp người và sự kiện có ít nhất một buổi có mặt; nơi không có danh sách, số người của nguồn được chọn cho sự kiện",
      en: "Pairs of a person and an event with at least one session attended; where there is no list, the headcount chosen for the event",
    },
    disaggregations: standard,
    aggregation: "sum",
    direction: "none",
    missingValues: {
      vi: "“Ít nhất” và “hơn” chỉ cho giới hạn dưới; “khoảng” và chưa rõ không bảo đảm điều gì. Chỉ khi mọi số đều chính xác thì tổng mới chính xác.",
      en: "“At least” and “more than” give a lower bound alone; “about” and unknown make nothing certain. The sum is exact where every count is.",
    },
    limitations: {
      vi: "Không phải là số người: người dự nhiều sự kiện được đếm nhiều lần. Số đếm ước lượng và danh sách được để riêng.",
      en: "It is no number of people: whoever comes often is counted often. Estimated headcounts and lists are kept apart.",
    },
    facts: ["headcounts", "participations"],
    tier: "I",
  },
  {
    ...attendance,
    code: "PRT-02",
    name: { vi: "Số người tham dự (không tính trùng)", en: "Unique participants" },
    definition: {
      vi: "Số người khác nhau đã có mặt tại ít nhất một buổi của một sự kiện trong phạm vi. Một người dự năm sự kiện là một người. Tuổi và cơ quan lấy theo lần tham dự gần nhất trong kỳ.",
      en: "Different people who came to at least one session of an event in scope. Somebody at five events is one person. Age and organisation are those of the latest participation in the period.",
    },
    rationale: {
      vi: "Cho biết chương trình đến được với bao nhiêu người, chứ không phải bao nhiêu lượt.",
      en: "It tells how many people the programme reached, and not how often it reached the same.",
    },
    unit: { kind: "count", of: "person" },
    numerator: {
      vi: "Mã người khác nhau trong các lượt tham dự thuộc phạm vi",
      en: "Distinct person keys among the participations in scope",
    },
    disaggregations: ["sex", "age-group", "organisation"],
    aggregation: "union",
    direction: "none",
    missingValues: {
      vi: "Người đến mà không để lại tên có thể trùng với bất kỳ ai ở sự kiện khác. Khi đó không có giá trị, chỉ có giới hạn: dưới là số người đã biết tên hoặc số người của sự kiện đông nhất, lấy số lớn hơn; trên là số người đã biết tên cộng mọi lượt không tên.",
      en: "Whoever came without giving a name may be anybody from another event. Then there is no value but bounds: below, the named people or the largest single event, whichever is more; above, the named people and every nameless participation.",
    },
    limitations: {
      vi: "Không bao giờ cộng được qua các sự kiện, nhiệm vụ hay năm. Hiệu giữa số lượt và số người cũng là một con số được bảo vệ.",
      en: "It never adds up over events, tasks or years. What participations exceed it by is a protected number too.",
    },
  },
  {
    ...attendance,
    code: "PRT-03",
    name: { vi: "Tỷ lệ tham dự lặp lại", en: "Repeat participation" },
    definition: {
      vi: "Tỷ lệ người đã dự từ hai sự kiện trở lên trong kỳ, trên tổng số người khác nhau đã tham dự.",
      en: "People who came to two or more events of the period, among all the different people who came to any.",
    },
    rationale: {
      vi: "Cho thấy hoạt động tiếp nối với cùng một nhóm người hay mở rộng đến người mới.",
      en: "It shows whether events build on each other with the same people or reach new ones.",
    },
    unit: { kind: "share", of: "person" },
    numerator: { vi: "Người có mặt tại ít nhất hai sự kiện", en: "People who came to at least two events" },
    denominator: { vi: "Số người tham dự, không tính trùng (PRT-02)", en: "Unique participants (PRT-02)" },
    disaggregations: ["sex", "organisation"],
    aggregation: "none",
    direction: "none",
    missingValues: {
      vi: "Lượt không tên không nhận ra được ở lần sau, nên không tạo thành giá trị. Không có ai tham dự thì không tính được.",
      en: "A nameless participation cannot be recognised the next time, so it makes no value. Where nobody came it is undefined.",
    },
    limitations: {
      vi: "Kỳ càng dài, sự kiện càng nhiều thì tỷ lệ càng dễ cao: chỉ so sánh các kỳ dài như nhau.",
      en: "The longer the period and the more events, the higher it tends to be: compare periods of one length only.",
    },
  },
  {
    ...attendance,
    code: "PRT-04",
    name: { vi: "Số lượt hoàn thành", en: "Completions" },
    definition: {
      vi: "Số lượt tham dự đáp ứng điều kiện hoàn thành của sự kiện. Điều kiện được lưu cùng sự kiện; khóa tập huấn không đặt riêng thì là có mặt ít nhất 80% số buổi.",
      en: "Participations that meet the completion rule of their event. The rule is kept with the event; that of a course which sets none is at least 80% of the sessions.",
    },
    rationale: {
      vi: "Chỉ người theo hết khóa mới có thể được coi là đã được tập huấn.",
      en: "Only those who followed a course to its end can be said to have been trained.",
    },
    unit: { kind: "count", of: "participation" },
    numerator: {
      vi: "Cặp người và sự kiện đáp ứng điều kiện hoàn thành",
      en: "Pairs of a person and an event that meet its completion rule",
    },
    disaggregations: standard,
    aggregation: "sum",
    direction: "up",
    missingValues: {
      vi: "Sự kiện không có điều kiện hoàn thành, như hội thảo, thì không áp dụng: không được tính là hoàn thành, cũng không phải là chưa hoàn thành.",
      en: "To an event without a rule, such as a workshop, it does not apply: nobody there completed it, and nobody failed to.",
    },
    limitations: {
      vi: "Có mặt chưa phải là đã học được. Không so sánh trực tiếp các sự kiện có điều kiện khác nhau.",
      en: "To have been there is not to have learnt. Events with different rules cannot be compared directly.",
    },
    references: { ...noReferences, methods: [evaluationModel] },
  },
  {
    ...attendance,
    code: "PRT-05",
    name: { vi: "Tỷ lệ hoàn thành", en: "Completion rate" },
    definition: {
      vi: "Tỷ lệ lượt hoàn thành trên số người đã bắt đầu, tức là có mặt ít nhất một buổi. Có cách tính thứ hai trên số người đăng ký; kết quả luôn nêu rõ tính trên số nào.",
      en: "Completions among those who started, that is, came to at least one session. A second variant is over those registered; a result always names its base.",
    },
    rationale: {
      vi: "Cho thấy người học có theo được khóa tập huấn đến cùng hay không.",
      en: "It shows whether those who begin a course can see it through.",
    },
    unit: { kind: "share", of: "participation" },
    numerator: { vi: "Số lượt hoàn thành (PRT-04)", en: "Completions (PRT-04)" },
    denominator: {
      vi: "Lượt có mặt ít nhất một buổi, tại các sự kiện có điều kiện hoàn thành",
      en: "Participations with at least one session attended, at events that have a completion rule",
    },
    disaggregations: standard,
    aggregation: "ratio-of-sums",
    direction: "up",
    missingValues: {
      vi: "Sự kiện không có điều kiện hoàn thành không vào tử số lẫn mẫu số. Không ai bắt đầu thì không tính được, chứ không phải bằng 0.",
      en: "Events without a rule are in neither number. Where nobody started it is undefined, and not 0.",
    },
    limitations: {
      vi: "Không cho biết vì sao người ta bỏ dở; người đăng ký mà không đến không nằm trong cách tính thứ nhất.",
      en: "It does not tell why people leave; who registered and never came is outside the first variant.",
    },
  },
  {
    ...attendance,
    code: "PRT-06",
    name: { vi: "Tỷ lệ chuyên cần", en: "Session attendance" },
    definition: {
      vi: "Tỷ lệ số buổi có mặt trên số buổi phải có mặt của những người đã bắt đầu. Người đến muộn được tính từ buổi đầu tiên họ có mặt.",
      en: "Sessions attended among the sessions at which those who started were expected. Of somebody who joins late, sessions count from the first one attended.",
    },
    rationale: {
      vi: "Cho thấy mức độ theo dõi đều đặn ở các sự kiện nhiều buổi.",
      en: "It shows how steadily events of several sessions were followed.",
    },
    unit: { kind: "share", of: "session" },
    numerator: { vi: "Số buổi có mặt, tính cho từng người", en: "Sessions attended, person by person" },
    denominator: {
      vi: "Số buổi của những người đó kể từ buổi đầu tiên có mặt",
      en: "Sessions of the same people from the first one attended on",
    },
    disaggregations: ["sex", "mode"],
    aggregation: "ratio-of-sums",
    direction: "up",
    missingValues: {
      vi: "Người chưa có mặt buổi nào không nằm trong phép tính. Không ai bắt đầu thì không tính được.",
      en: "Whoever attended no session is not part of it. Where nobody started it is undefined.",
    },
    limitations: {
      vi: "Người đến muộn có thể đạt 100% dù đã lỡ các buổi đầu; khóa nhiều buổi nặng hơn khóa ít buổi.",
      en: "Whoever joins late can reach 100% and still have missed the beginning; long courses weigh more than short ones.",
    },
  },
  {
    ...attendance,
    code: "PRT-07",
    name: { vi: "Tỷ lệ vắng mặt", en: "No-show rate" },
    definition: {
      vi: "Tỷ lệ người đã đăng ký mà không có mặt buổi nào. Người đến không đăng ký được cộng vào số đăng ký, không bù cho người vắng mặt.",
      en: "Those registered who came to no session. People who came without registering are added to the registered, and make up for nobody.",
    },
    rationale: {
      vi: "Giúp dự trù số chỗ và nhận ra những nhóm được mời mà không đến được.",
      en: "It helps to plan places, and to see which of those invited cannot come.",
    },
    unit: { kind: "share", of: "participation" },
    numerator: { vi: "Lượt đăng ký không có mặt buổi nào", en: "Registrations with no session attended" },
    denominator: {
      vi: "Lượt đăng ký cộng với lượt đến không đăng ký",
      en: "Registrations, and walk-ins added to them",
    },
    disaggregations: ["sex", "organisation", "mode"],
    aggregation: "ratio-of-sums",
    direction: "down",
    missingValues: {
      vi: "Sự kiện chỉ có số đếm, không có danh sách đăng ký, không nằm trong phép tính. Không ai đăng ký và không ai đến thì không tính được.",
      en: "An event with a headcount and no list of those registered is not part of it. Where nobody registered and nobody came it is undefined.",
    },
    limitations: {
      vi: "Tỷ lệ không thể âm. Không phân biệt được người báo trước với người không báo.",
      en: "It is never negative. It does not tell those who sent word from those who did not.",
    },
  },
]);
