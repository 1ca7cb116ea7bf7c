import { measures, noReferences } from "./known-measure.js";

const strategy = "gender-equality-strategy-2021-2030";

/** The target of the strategy that the programme itself names: women in politics. */
const politics = {
  ...noReferences,
  targets: [{ framework: strategy, target: "O1.1" }],
  acts: ["28-nq-cp-2021"],
} as const;

const targets = {
  disaggregations: [],
  level: "same-as-indicator",
  facts: ["targets", "observations"],
  frequency: "yearly",
  provider: "publisher",
  tasks: [],
  references: politics,
  confidentiality: "open",
  tier: "I",
} as const;

/** How far an indicator has come towards its target, how fast it moves, and whether that is enough. */
export const targetMeasures = measures([
  {
    ...targets,
    code: "TGT-01",
    name: { vi: "Mức hoàn thành chỉ tiêu", en: "Attainment" },
    definition: {
      vi: "Phần đã đi được của quãng đường từ giá trị ban đầu đến chỉ tiêu: (thực tế − ban đầu) / (chỉ tiêu − ban đầu). Không cắt ở 0% hay 100%; dùng nguyên như vậy cho chỉ số cần giảm.",
      en: "What was covered of the way from the baseline to the target: (actual − baseline) / (target − baseline). It is cut off neither at 0% nor at 100%, and holds unchanged for an indicator that has to fall.",
    },
    rationale: {
      vi: "So sánh được tiến độ của các chỉ tiêu khác đơn vị.",
      en: "It makes the progress of targets in different units comparable.",
    },
    unit: { kind: "share", of: "change" },
    numerator: { vi: "Thực tế trừ giá trị ban đầu", en: "Actual less baseline" },
    denominator: { vi: "Chỉ tiêu trừ giá trị ban đầu", en: "Target less baseline" },
    aggregation: "latest",
    direction: "up",
    missingValues: {
      vi: "Không có giá trị ban đầu thì chỉ số cần tăng lấy thực tế / chỉ tiêu và được đánh dấu, còn chỉ số cần giảm thì thiếu dữ liệu. Giá trị thực tế chỉ biết trong một khoảng thì kết quả cũng là một khoảng. Chưa có quan sát nào thì thiếu dữ liệu.",
      en: "Without a baseline it is actual / target for an indicator that has to rise, and flagged; for one that has to fall it is missing. Where the actual is known between bounds, so is the result. Without an observation it is missing.",
    },
    limitations: {
      vi: "Chỉ tiêu bằng giá trị ban đầu nghĩa là giữ vững: 100% là giữ được, 0% là không. Kết quả có thể âm hoặc vượt 100%. Nhiều nguồn của cùng một quan sát được nêu riêng, không lấy trung bình.",
      en: "A target that equals the baseline means to maintain it: 100% says maintained, 0% not. It can be negative, and more than 100%. Several sources of one observation stay several, and are not averaged.",
    },
  },
  {
    ...targets,
    code: "TGT-02",
    name: { vi: "Trạng thái theo mốc 2025, 2030", en: "Milestone status" },
    definition: {
      vi: "Vị trí của quan sát mới nhất so với đường thẳng từ giá trị ban đầu đến các mốc: vượt tiến độ, đúng tiến độ, chậm, hoặc chệch hướng. Ngưỡng giữa các bậc được lưu như dữ liệu.",
      en: "Where the newest observation stands to the straight path from the baseline through the milestones: ahead, on track, behind or off track. The steps between them are kept as data.",
    },
    rationale: {
      vi: "Cho biết ngay chỉ tiêu nào cần chú ý trước mốc tiếp theo.",
      en: "It tells at a glance which target needs care before its next milestone.",
    },
    unit: { kind: "standing" },
    numerator: {
      vi: "Quãng đường đã đi từ giá trị ban đầu đến quan sát mới nhất",
      en: "Way covered from the baseline to the newest observation",
    },
    denominator: {
      vi: "Quãng đường mà đường thẳng đi được đến ngày quan sát",
      en: "Way that the straight path covers until the day of the observation",
    },
    aggregation: "latest",
    direction: "none",
    missingValues: {
      vi: "Trước mốc đầu tiên là quá sớm, và sau mốc cuối cùng thì không áp dụng. Khoảng có thể ứng với nhiều trạng thái thì chưa kết luận. Không có giá trị ban đầu thì không có đường thẳng.",
      en: "Before the first milestone it is too early, and after the last it does not apply. Where its bounds allow several standings it is undetermined. Without a baseline there is no path.",
    },
    limitations: {
      vi: "Đường thẳng là quy ước: thay đổi thật hiếm khi đều. Ngưỡng giữa các trạng thái do chúng tôi chọn. Sau khi cơ cấu tổ chức thay đổi, quan sát mới không so được với đường cũ.",
      en: "The straight path is a convention: real change is seldom even. Where one standing ends and the next begins is our choice. After a reorganisation a new observation does not compare with the old path.",
    },
    references: { ...politics, methods: ["UN Women transparency portal: milestones"] },
  },
  {
    ...targets,
    code: "TGT-03",
    name: { vi: "Xu hướng", en: "Trend" },
    definition: {
      vi: "Mức thay đổi mỗi năm của chỉ số, ước lượng bằng độ dốc Theil–Sen, kèm khoảng tin cậy. Chỉ tính trên đoạn cuối không bị gián đoạn.",
      en: "How much an indicator changes in a year, estimated by the Theil–Sen slope, with an interval. It is that of the last part of the series that nothing breaks.",
    },
    rationale: {
      vi: "Cho biết chỉ số đang đi về đâu, không chỉ đang ở đâu.",
      en: "It tells where an indicator is going, and not only where it is.",
    },
    unit: { kind: "per-year" },
    numerator: {
      vi: "Trung vị của độ dốc giữa mọi cặp quan sát trong đoạn",
      en: "Median of the slopes between all pairs of observations of that part",
    },
    aggregation: "none",
    direction: "none",
    missingValues: {
      vi: "Dưới ba thời điểm quan sát thì thiếu dữ liệu. Quan sát chỉ có khoảng mà không có giá trị thì không tham gia.",
      en: "With fewer than three days observed it is missing. An observation with bounds and no value takes no part.",
    },
    limitations: {
      vi: "Chuỗi bị gián đoạn ngày 01/3/2025 (sắp xếp bộ, ngành) và 01/7/2025 (sắp xếp tỉnh, bỏ cấp huyện): hai bên không bao giờ nối thành một đường. Xu hướng không giải thích nguyên nhân.",
      en: "Series break on 1 March 2025, when ministries merged, and on 1 July 2025, when provinces did and districts ended: the two sides are never one line. A trend explains nothing.",
    },
    references: {
      ...noReferences,
      acts: ["176-2025-qh15", "202-2025-qh15", "203-2025-qh15"],
      methods: ["Theil–Sen slope"],
    },
  },
  {
    ...targets,
    code: "TGT-04",
    name: { vi: "Tốc độ cần đạt", en: "Required pace" },
    definition: {
      vi: "Mức thay đổi mỗi năm cần có từ quan sát mới nhất để đạt chỉ tiêu đúng hạn: (chỉ tiêu − mới nhất) / số năm còn lại. Tỷ số so với xu hướng (TGT-03) được nêu bên cạnh.",
      en: "The change a year that is needed from the newest observation on to reach the target in time: (target − latest) / years left. Its ratio to the trend (TGT-03) stands beside it.",
    },
    rationale: {
      vi: "Cho biết với tốc độ hiện nay có kịp không, và phải nhanh gấp mấy lần.",
      en: "It tells whether the present pace will do, and how many times faster it would have to be.",
    },
    unit: { kind: "per-year" },
    numerator: { vi: "Chỉ tiêu trừ quan sát mới nhất", en: "Target less newest observation" },
    denominator: {
      vi: "Số năm từ quan sát mới nhất đến hạn của chỉ tiêu",
      en: "Years from the newest observation to the day of the target",
    },
    aggregation: "latest",
    direction: "none",
    missingValues: {
      vi: "Hết thời hạn thì không tính được, chỉ còn kết luận đạt hay không. Chưa có quan sát thì thiếu dữ liệu; chưa có xu hướng thì không có tỷ số.",
      en: "With no time left it is undefined, and only the verdict remains. Without an observation it is missing; without a trend there is no ratio.",
    },
    limitations: {
      vi: "Giả định thay đổi đều. Chỉ tiêu đã đạt thì tốc độ cần đạt bằng 0 hoặc ngược chiều.",
      en: "It supposes even change. For a target that is reached it is zero, or points the other way.",
    },
  },
  {
    ...targets,
    code: "TGT-05",
    name: { vi: "Dự báo 2030", en: "Projection 2030" },
    definition: {
      vi: "Giá trị của chỉ số vào năm 2030 nếu xu hướng (TGT-03) tiếp tục, kèm khoảng tin cậy; giá trị vượt quá phạm vi mà chỉ số có thể nhận thì được cắt và đánh dấu.",
      en: "What the indicator would be in 2030 if the trend (TGT-03) went on, with an interval. What lies beyond all that the indicator can be is cut off, and flagged.",
    },
    rationale: {
      vi: "Cho thấy hệ quả của việc tiếp tục như hiện nay.",
      en: "It shows what comes of going on as now.",
    },
    unit: { kind: "same-as-indicator" },
    numerator: {
      vi: "Trung vị của các quan sát, mỗi quan sát cộng xu hướng nhân số năm từ đó đến 2030",
      en: "Median of the observations, each moved on by the trend times the years from then to 2030",
    },
    aggregation: "none",
    direction: "none",
    missingValues: {
      vi: "Chỉ tính khi xu hướng dựa trên ít nhất năm thời điểm quan sát; nếu không thì thiếu dữ liệu.",
      en: "Only where the trend rests on five days observed or more; else it is missing.",
    },
    limitations: {
      vi: "Là phép kéo dài, không phải dự đoán: chính sách mới hay thay đổi tổ chức làm nó sai. Khoảng tin cậy chỉ tính đến độ dốc.",
      en: "It prolongs a line and foretells nothing: new policy or a reorganisation makes it wrong. The interval is that of the slope alone.",
    },
  },
]);
