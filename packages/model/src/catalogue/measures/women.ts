import { standard } from "./disaggregations.js";
import { measures, noReferences, tasksNamed } from "./known-measure.js";

const women = {
  level: "output",
  facts: ["participations"],
  frequency: "after-each-event",
  provider: "host",
  tasks: [],
  references: noReferences,
  confidentiality: "protected",
  tier: "II",
} as const;

/** They ask for the meaningful participation of women, and for more of it. */
const participation = tasksNamed("II.2", "II.3");

/** How many of those who came were women, and in which parts: bare presence, a role, a leading position. */
export const womenMeasures = measures([
  {
    ...women,
    code: "PRT-08",
    name: { vi: "Tỷ lệ nữ", en: "Women’s share" },
    definition: {
      vi: "Tỷ lệ phụ nữ trong số người tham dự đã biết giới tính, cộng từ các sự kiện đã tổ chức. Với sự kiện chỉ có số đếm, chỉ tính những sự kiện có cả hai số chính xác.",
      en: "Women among the participants whose sex is known, each summed over the events that took place. Of events with a headcount only, those count that give both numbers exactly.",
    },
    rationale: {
      vi: "Sự tham gia bình đẳng của phụ nữ là nội dung cốt lõi của Nghị quyết 1325 và các văn kiện thực hiện.",
      en: "The equal participation of women is at the heart of resolution 1325 and of what carries it out.",
    },
    unit: { kind: "share", of: "participation" },
    numerator: { vi: "Lượt phụ nữ tham dự", en: "Participations of women" },
    denominator: {
      vi: "Lượt phụ nữ, nam giới và giới tính khác tham dự",
      en: "Participations of women, men and people of another sex",
    },
    disaggregations: standard,
    aggregation: "ratio-of-sums",
    direction: "none",
    missingValues: {
      vi: "Chưa rõ hoặc không khai giới tính thì không vào tỷ lệ, nhưng mở rộng khoảng có thể: tỷ lệ thật của mọi người nằm trong khoảng đó. Sự kiện thiếu một trong hai số cũng vậy.",
      en: "Whoever’s sex is not known or not declared stays out of the share and widens the bounds, between which the true share of all lies. So does an event that lacks one of the two numbers.",
    },
    limitations: {
      vi: "Có mặt chưa phải là có tiếng nói: xem thêm tỷ lệ nữ theo vai trò. 0% và 100% được bảo vệ trong các bảng nhạy cảm.",
      en: "To be there is not yet to have a say: see women among active roles. 0% and 100% are protected in sensitive tables.",
    },
    facts: ["headcounts", "participations"],
    tasks: participation,
    references: { ...noReferences, indicators: ["sdg-5.5.1", "sdg-5.5.2"] },
    tier: "I",
  },
  {
    ...women,
    code: "PRT-09",
    name: { vi: "Khoảng cách so với chỉ tiêu", en: "Gap to target" },
    definition: {
      vi: "Chỉ tiêu về tỷ lệ nữ trừ đi tỷ lệ nữ đã đạt (PRT-08). Số dương là còn thiếu, số âm là đã vượt.",
      en: "The target for the share of women, less the share reached (PRT-08). Positive is what is lacking, negative what is exceeded.",
    },
    rationale: {
      vi: "Cho biết còn bao xa mới đạt điều đã cam kết.",
      en: "It tells how far it still is to what was promised.",
    },
    unit: { kind: "percentage-points" },
    numerator: {
      vi: "Chỉ tiêu trừ tỷ lệ nữ, của cùng một nhóm người",
      en: "Target less women’s share, of the very group that the target is set for",
    },
    disaggregations: [],
    aggregation: "none",
    direction: "down",
    missingValues: {
      vi: "Không có chỉ tiêu thì không áp dụng. Chưa biết hết giới tính thì khoảng cách có giới hạn; nếu chỉ tiêu nằm giữa hai giới hạn thì chưa kết luận được đạt hay chưa.",
      en: "Without a target it does not apply. Where not every sex is known the gap has bounds; a target that lies between them is undetermined, neither met nor missed.",
    },
    limitations: {
      vi: "Tính bằng điểm phần trăm, không phải phần trăm. Chỉ tiêu về cơ quan hay chức vụ không dùng để so với người tham dự.",
      en: "It is in percentage points, never in percent. A target for agencies or posts is none for participants.",
    },
    facts: ["participations", "headcounts", "targets"],
  },
  {
    ...women,
    code: "PRT-10",
    name: { vi: "Tỷ lệ nữ theo vai trò", en: "Women among active roles" },
    definition: {
      vi: "Tỷ lệ phụ nữ trong từng vai trò: chủ tọa, diễn giả, giảng viên, người điều hành thảo luận, người tham dự. Mỗi vai trò một tỷ lệ.",
      en: "The share of women in each role: chair, speaker, trainer, facilitator, participant. Each role has a share of its own.",
    },
    rationale: {
      vi: "Phân biệt người có tiếng nói tại sự kiện với người chỉ có mặt.",
      en: "It tells those who have a say at an event from those who are merely there.",
    },
    unit: { kind: "share", of: "role-assignment" },
    numerator: { vi: "Lượt phụ nữ giữ vai trò đó", en: "Participations of women in that role" },
    denominator: {
      vi: "Lượt người đã biết giới tính giữ vai trò đó",
      en: "Participations in that role by people whose sex is known",
    },
    disaggregations: ["role"],
    aggregation: "ratio-of-sums",
    direction: "none",
    missingValues: {
      vi: "Chưa rõ giới tính thì không vào tỷ lệ mà mở rộng khoảng có thể. Vai trò không có ai giữ thì không tính được.",
      en: "Whoever is of unknown sex stays out of the share and widens the bounds. For a role that nobody had it is undefined.",
    },
    limitations: {
      vi: "Người giữ hai vai trò được tính một lần ở mỗi vai trò, nên các vai trò không cộng lại được.",
      en: "Somebody with two roles counts once in each, so that roles never add up.",
    },
    tasks: participation,
  },
  {
    ...women,
    code: "PRT-11",
    name: { vi: "Cơ cấu theo vai trò", en: "Role mix" },
    definition: {
      vi: "Tỷ trọng của từng vai trò trong mọi lượt giữ vai trò. Người vừa là diễn giả vừa là người tham dự có hai lượt giữ vai trò.",
      en: "What part each role has in all assignments of roles. Somebody who both speaks and participates has two assignments.",
    },
    rationale: {
      vi: "Cho thấy phụ nữ và nam giới, hay từng cơ quan, được giao những vai trò nào.",
      en: "It shows which roles women and men, or the people of one agency, are given.",
    },
    unit: { kind: "share", of: "role-assignment" },
    numerator: { vi: "Lượt người giữ vai trò đó", en: "Participations in that role" },
    denominator: { vi: "Mọi lượt giữ vai trò", en: "All assignments of roles" },
    disaggregations: ["sex", "organisation", "role"],
    aggregation: "ratio-of-sums",
    direction: "none",
    missingValues: {
      vi: "Không ai tham dự thì không tính được. Giới tính chưa rõ là một nhóm riêng khi phân tổ.",
      en: "Where nobody came it is undefined. Unknown sex is a group of its own when it is broken down.",
    },
    limitations: {
      vi: "Các tỷ trọng cộng lại thành 100% lượt giữ vai trò, không phải 100% số người.",
      en: "The parts add up to all assignments, not to all people.",
    },
  },
  {
    ...women,
    code: "PRT-12",
    name: { vi: "Tỷ lệ nữ lãnh đạo, quản lý", en: "Women among leaders" },
    definition: {
      vi: "Tỷ lệ phụ nữ trong số lượt tham dự của người giữ chức vụ lãnh đạo, quản lý tại thời điểm diễn ra sự kiện.",
      en: "The share of women among the participations of people who held a leading position when the event took place.",
    },
    rationale: {
      vi: "Cho biết các cơ quan có cử lãnh đạo nữ tham dự hay không.",
      en: "It tells whether agencies are represented by women who lead.",
    },
    unit: { kind: "share", of: "participation" },
    numerator: { vi: "Lượt nữ lãnh đạo, quản lý", en: "Participations of women who lead" },
    denominator: {
      vi: "Lượt lãnh đạo, quản lý đã biết giới tính",
      en: "Participations of people who lead and whose sex is known",
    },
    disaggregations: ["organisation", "government-level"],
    aggregation: "ratio-of-sums",
    direction: "none",
    missingValues: {
      vi: "Chưa rõ cấp chức vụ hoặc giới tính thì không vào tỷ lệ; số lượt như vậy được nêu và làm rộng khoảng có thể. Chắc chắn không có lãnh đạo nào thì không tính được.",
      en: "Whoever is of unknown level or sex stays out of the share; how many there are is told, and widens the bounds. Where there certainly was no leader it is undefined.",
    },
    limitations: {
      vi: "Nói về người dự sự kiện, không phải về tỷ lệ nữ lãnh đạo của cơ quan, càng không phải tỷ lệ cơ quan có lãnh đạo chủ chốt là nữ.",
      en: "It speaks of who comes to events, not of who leads the agencies, and still less of the share of agencies with a woman key leader.",
    },
    references: { ...noReferences, indicators: ["sdg-5.5.2"] },
  },
  {
    ...women,
    code: "PRT-13",
    name: { vi: "Chỉ số đại diện", en: "Representation index" },
    definition: {
      vi: "Tỷ lệ nữ trong người tham dự của một cơ quan chia cho tỷ lệ nữ trong nhân sự của cơ quan đó. Bằng 1 là tương xứng; lớn hơn 1 là phụ nữ được cử đi nhiều hơn tỷ lệ trong cơ quan.",
      en: "The share of women among an agency’s participants over the share of women in its staff. At 1 they are in proportion; above it women are sent more often than they are employed.",
    },
    rationale: {
      vi: "Cùng một tỷ lệ nữ có ý nghĩa khác nhau ở cơ quan nhiều phụ nữ và ở cơ quan ít phụ nữ.",
      en: "One share of women means different things in an agency of many women and in one of few.",
    },
    unit: { kind: "ratio" },
    numerator: { vi: "Tỷ lệ nữ (PRT-08) của cơ quan", en: "Women’s share (PRT-08) of the agency" },
    denominator: { vi: "Tỷ lệ nữ trong nhân sự của cơ quan", en: "Women’s share of the agency’s staff" },
    disaggregations: ["organisation", "government-level"],
    aggregation: "none",
    direction: "none",
    missingValues: {
      vi: "Chưa có số liệu nhân sự thì thiếu dữ liệu; cơ quan không có nhân sự nữ thì không tính được. Giới tính chưa rõ của người tham dự làm rộng khoảng có thể.",
      en: "Without a figure on the staff it is missing; where the staff has no women it is undefined. Participants of unknown sex widen the bounds.",
    },
    limitations: {
      vi: "Không dùng cho đơn vị có ít người hơn ngưỡng bảo vệ. Hai tỷ lệ phải cùng thời điểm; số liệu nhân sự thường chỉ có theo năm.",
      en: "Not for units with fewer people than tables may show. Both shares have to be of one time, and figures on staff often come once a year.",
    },
    facts: ["participations", "staff-figures"],
  },
]);
