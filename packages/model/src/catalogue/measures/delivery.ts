import { standard } from "./disaggregations.js";
import { measures, noReferences } from "./known-measure.js";

const delivery = {
  level: "output",
  frequency: "after-each-event",
  provider: "host",
  tasks: [],
  references: noReferences,
} as const;

/** What was held, of what was planned, and how much of it there was. */
export const deliveryMeasures = measures([
  {
    ...delivery,
    code: "DEL-01",
    name: { vi: "Số sự kiện đã tổ chức", en: "Events held" },
    definition: {
      vi: "Số sự kiện gắn với chương trình đã được tổ chức, kể cả đã báo cáo hoặc đã xác minh. Mỗi sự kiện đếm một lần, vào năm bắt đầu; sự kiện nhiều buổi vẫn là một sự kiện.",
      en: "Events linked to the programme that took place, reported and verified ones among them. Each counts once, in the year in which it began; one of several sessions is one event.",
    },
    rationale: {
      vi: "Cho biết chương trình được thực hiện bằng những hoạt động nào, và ở đâu chưa có.",
      en: "It tells by what the programme is carried out, and where nothing is done yet.",
    },
    unit: { kind: "count", of: "event" },
    numerator: { vi: "Sự kiện đã tổ chức, đã báo cáo hoặc đã xác minh", en: "Events held, reported or verified" },
    disaggregations: [
      "event-kind",
      "organisation",
      "province",
      "objective",
      "task-group",
      "task",
      "funder",
      "year",
      "quarter",
    ],
    aggregation: "sum",
    direction: "none",
    missingValues: {
      vi: "Số 0 nghĩa là chưa ghi nhận sự kiện nào, không có nghĩa là không có sự kiện nào.",
      en: "Zero means that no event is on record, not that there was none.",
    },
    limitations: {
      vi: "Số sự kiện không nói lên kết quả. Một sự kiện gắn với ba nhiệm vụ được đếm một lần cho mỗi nhiệm vụ và một lần trong tổng.",
      en: "A number of events says nothing of what came of them. An event on three tasks counts once for each and once in the total.",
    },
    facts: ["events"],
    confidentiality: "open",
    tier: "I",
  },
  {
    ...delivery,
    code: "DEL-02",
    name: { vi: "Tỷ lệ thực hiện kế hoạch", en: "Plan delivery" },
    definition: {
      vi: "Trong số sự kiện được lên kế hoạch cho kỳ, tỷ lệ sự kiện đã tổ chức trong kỳ. Kế hoạch là thời gian đã được phê duyệt. Sự kiện ngoài kế hoạch được nêu bên cạnh, không vào tỷ lệ.",
      en: "Of the events planned for a period, those that were held in it. The plan is the days that were approved. Unplanned events are told beside it and are not part of the share.",
    },
    rationale: {
      vi: "Cho thấy kế hoạch được thực hiện đến đâu, và cần điều chỉnh ở đâu.",
      en: "It shows how far a plan was carried out, and where it needs another.",
    },
    unit: { kind: "share", of: "event" },
    numerator: {
      vi: "Sự kiện được lên kế hoạch cho kỳ và đã tổ chức trong kỳ",
      en: "Events planned for the period and held in it",
    },
    denominator: {
      vi: "Mọi sự kiện được lên kế hoạch cho kỳ, kể cả đã hủy hoặc hoãn",
      en: "All events planned for the period, those called off or put off among them",
    },
    disaggregations: ["organisation", "year", "quarter"],
    aggregation: "ratio-of-sums",
    direction: "up",
    missingValues: {
      vi: "Sự kiện không lưu kế hoạch thì không vào mẫu số mà làm rộng khoảng có thể, vì có thể đã có trong kế hoạch. Có sự kiện nhưng không lưu kế hoạch nào thì thiếu dữ liệu. Kỳ không có kế hoạch nào thì không tính được, chứ không phải 100%.",
      en: "An event of which no plan was kept is not in the base and widens the bounds, since it may have been planned. Where there are events and no plan of any was kept it is missing. Where nothing was planned it is undefined, and not 100%.",
    },
    limitations: {
      vi: "Kế hoạch ít thì dễ đạt. Kỳ chưa kết thúc thì tỷ lệ còn tăng. Sự kiện đã hủy vẫn nằm trong mẫu số, nên không thể nâng tỷ lệ bằng cách hủy sự kiện.",
      en: "A short plan is soon carried out. In a period that is not over it still rises. What was called off stays in the base, so that calling off raises nothing.",
    },
    facts: ["events"],
    references: { ...noReferences, methods: ["DHIS2: reporting rate"] },
    confidentiality: "open",
    tier: "I",
  },
  {
    ...delivery,
    code: "DEL-03",
    name: { vi: "Số ngày-người đào tạo", en: "Person-days of training" },
    definition: {
      vi: "Tổng số giờ tham dự của mọi người chia cho số giờ của một ngày đào tạo: 6 giờ, nếu không lưu số khác. Nửa ngày được tính đúng là nửa ngày.",
      en: "The hours that everybody attended over the hours of a training day: 6, unless another number is stored. Half days are exactly that.",
    },
    rationale: {
      vi: "Gộp được khóa dài và khóa ngắn vào một khối lượng so sánh được.",
      en: "It makes long and short courses comparable by how much training they gave.",
    },
    unit: { kind: "person-days" },
    numerator: {
      vi: "Tổng số giờ tham dự; trực tuyến không quá thời lượng của buổi",
      en: "Hours attended; online no more than the session lasted",
    },
    denominator: { vi: "Số giờ của một ngày đào tạo", en: "Hours of a training day" },
    disaggregations: standard,
    aggregation: "sum",
    direction: "none",
    missingValues: {
      vi: "Chưa ghi số giờ của một người thì lấy số giờ theo kế hoạch nhân với tỷ lệ buổi có mặt, và đánh dấu là ước lượng. Buổi không rõ giờ thì chỉ biết cận dưới.",
      en: "Where somebody’s hours were not noted, the planned hours times the share of sessions attended stand for them, flagged as estimated. Where a session has no hours, only the least is known.",
    },
    limitations: {
      vi: "Là khối lượng, không phải chất lượng hay kết quả học tập. Đổi số giờ của một ngày là đổi con số.",
      en: "It is a volume, and neither quality nor learning. Another length of the day makes another number.",
    },
    facts: ["participations"],
    confidentiality: "protected",
    tier: "II",
  },
  {
    ...delivery,
    code: "DEL-04",
    name: { vi: "Số giờ đào tạo bình quân", en: "Training hours per person" },
    definition: {
      vi: "Tổng số giờ tham dự chia cho số người khác nhau đã tham dự. Trung vị được nêu bên cạnh.",
      en: "The hours that everybody attended over the different people who came. The median stands beside it.",
    },
    rationale: {
      vi: "Cho biết mỗi người thực sự được đào tạo bao nhiêu, qua mọi sự kiện.",
      en: "It tells how much training one person really gets, over all events.",
    },
    unit: { kind: "hours-per-head" },
    numerator: {
      vi: "Tổng số giờ tham dự, tính như ở DEL-03",
      en: "Hours attended, counted as in DEL-03",
    },
    denominator: { vi: "Số người tham dự, không tính trùng (PRT-02)", en: "Unique participants (PRT-02)" },
    disaggregations: ["sex", "organisation"],
    aggregation: "none",
    direction: "none",
    missingValues: {
      vi: "Lượt không tên làm cho số người chỉ có giới hạn, và bình quân cũng vậy; trung vị khi đó thiếu dữ liệu. Buổi không rõ giờ: bình quân chỉ có cận dưới, trung vị thiếu dữ liệu. Không ai tham dự thì không tính được.",
      en: "Nameless participations leave bounds only for the people, and so for the mean; the median is missing then. Where a session has no hours, the least mean is known alone. Where nobody came it is undefined.",
    },
    limitations: {
      vi: "Vài người học rất nhiều có thể kéo bình quân lên: đọc cùng trung vị. Không tính được bằng cách lấy trung bình của các bình quân.",
      en: "A few who attend much can raise it: read it with the median. It is never a mean of means.",
    },
    facts: ["participations"],
    confidentiality: "protected",
    tier: "II",
  },
  {
    ...delivery,
    code: "DEL-05",
    name: { vi: "Tỷ lệ báo cáo đúng hạn", en: "Report timeliness" },
    definition: {
      vi: "Tỷ lệ báo cáo nộp trong hạn trên số báo cáo đã qua ngày đến hạn.",
      en: "Reports handed in by their due date, among those whose due date has passed.",
    },
    rationale: {
      vi: "Báo cáo chậm làm mọi số liệu khác chậm theo, và là nghĩa vụ với cơ quan cho phép và nhà tài trợ.",
      en: "Late reports make every other number late, and reporting is owed to authorities and funders.",
    },
    unit: { kind: "share", of: "report" },
    numerator: { vi: "Báo cáo nộp vào hoặc trước ngày đến hạn", en: "Reports handed in on or before the due date" },
    denominator: {
      vi: "Báo cáo đã qua ngày đến hạn, kể cả chưa nộp",
      en: "Reports whose due date has passed, handed in or not",
    },
    disaggregations: ["organisation", "grant"],
    aggregation: "ratio-of-sums",
    direction: "up",
    missingValues: {
      vi: "Báo cáo còn trong hạn không vào phép tính, kể cả khi đã nộp. Báo cáo đã nộp nhưng không rõ ngày làm rộng khoảng có thể. Chưa báo cáo nào qua hạn thì không tính được.",
      en: "A report that can still come in time is not part of it, not even if it is there. One that came on an unknown day widens the bounds. Where nothing was due yet it is undefined.",
    },
    limitations: {
      vi: "Đúng hạn không có nghĩa là đầy đủ hay chính xác.",
      en: "In time is not yet complete or right.",
    },
    level: "quality",
    facts: ["documents"],
    frequency: "continuous",
    confidentiality: "open",
    tier: "II",
  },
]);
