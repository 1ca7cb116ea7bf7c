import type {
  AggregationRule,
  FactLayer,
  Measure,
  MeasureDimension,
  MeasuredThing,
  MeasureUnit,
} from "../../measure.js";

/** The same in both languages. */
interface Words {
  readonly vi: string;
  readonly en: string;
}

type WordsFor<Key extends string> = { readonly [Each in Key]: Words };

/** What measures count, in the plural. */
const THINGS: WordsFor<MeasuredThing> = {
  person: { vi: "số người", en: "people" },
  participation: { vi: "số lượt tham dự", en: "participations" },
  session: { vi: "số buổi", en: "sessions" },
  event: { vi: "số sự kiện", en: "events" },
  organisation: { vi: "số cơ quan, tổ chức", en: "organisations" },
  province: { vi: "số tỉnh, thành phố", en: "provinces" },
  task: { vi: "số nhiệm vụ", en: "tasks" },
  objective: { vi: "số mục tiêu", en: "objectives" },
  report: { vi: "số báo cáo", en: "reports" },
  "required-document": { vi: "số tài liệu bắt buộc", en: "required documents" },
  money: { vi: "số tiền", en: "money" },
  contribution: { vi: "số khoản đóng góp", en: "contributions" },
  answer: { vi: "số câu trả lời", en: "answers" },
  pair: { vi: "số cặp", en: "pairs" },
  value: { vi: "số giá trị", en: "values" },
  cell: { vi: "số ô", en: "cells" },
  check: { vi: "số phép kiểm tra", en: "checks" },
  finding: { vi: "số phát hiện", en: "findings" },
  "role-assignment": { vi: "số lượt giữ vai trò", en: "assignments of roles" },
  record: { vi: "số bản ghi", en: "records" },
  change: { vi: "mức thay đổi cần đạt", en: "the change aimed at" },
};

const EACH: WordsFor<Extract<MeasureUnit, { kind: "amount-per" }>["each"]> = {
  "person-day": { vi: "ngày-người", en: "person-day" },
  completion: { vi: "lượt hoàn thành", en: "completion" },
};

/** A text as a sentence begins. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** In what a measure is told. */
export function unitWords(unit: MeasureUnit): Words {
  switch (unit.kind) {
    case "count":
      return { vi: capital(THINGS[unit.of].vi), en: `Number of ${THINGS[unit.of].en}` };
    case "share":
      return { vi: `Phần trăm, tính trên ${THINGS[unit.of].vi}`, en: `Percent of ${THINGS[unit.of].en}` };
    case "percentage-points":
      return { vi: "Điểm phần trăm", en: "Percentage points" };
    case "ratio":
      return { vi: "Tỷ số", en: "Ratio" };
    case "person-days":
      return { vi: "Ngày-người", en: "Person-days" };
    case "hours-per-head":
      return { vi: "Giờ trên một người", en: "Hours per head" };
    case "amount":
      return { vi: "Số tiền, theo một đồng tiền", en: "Amount in one currency" };
    case "amount-per":
      return { vi: `Số tiền trên một ${EACH[unit.each].vi}`, en: `Amount per ${EACH[unit.each].en}` };
    case "points":
      return { vi: "Điểm của bài kiểm tra", en: "Points of a test" };
    case "effect-size":
      return { vi: "Độ lệch chuẩn", en: "Standard deviations" };
    case "per-year":
      return { vi: "Đơn vị của chỉ số, mỗi năm", en: "Unit of the indicator, a year" };
    case "tier":
      return { vi: `Bậc, từ 1 đến ${unit.highest}`, en: `Tier, 1 to ${unit.highest}` };
    case "standing":
      return { vi: "Trạng thái", en: "Standing" };
    case "same-as-indicator":
      return { vi: "Đơn vị của chỉ số", en: "Unit of the indicator" };
    case "record":
      return { vi: "Bản ghi bằng lời", en: "Account in words" };
  }
}

export const DIMENSION_WORDS: WordsFor<MeasureDimension> = {
  sex: { vi: "giới tính", en: "sex" },
  "age-group": { vi: "nhóm tuổi", en: "age group" },
  organisation: { vi: "cơ quan, tổ chức", en: "organisation" },
  "organisation-kind": { vi: "loại cơ quan, tổ chức", en: "kind of organisation" },
  "government-level": { vi: "cấp chính quyền", en: "level of government" },
  "position-level": { vi: "cấp vị trí công tác", en: "level of position" },
  province: { vi: "tỉnh, thành phố", en: "province" },
  role: { vi: "vai trò", en: "role" },
  mode: { vi: "hình thức tham dự", en: "mode" },
  event: { vi: "sự kiện", en: "event" },
  "event-kind": { vi: "loại sự kiện", en: "kind of event" },
  programme: { vi: "chương trình", en: "programme" },
  objective: { vi: "mục tiêu", en: "objective" },
  "task-group": { vi: "nhóm nhiệm vụ", en: "group of tasks" },
  task: { vi: "nhiệm vụ", en: "task" },
  funder: { vi: "nhà tài trợ", en: "funder" },
  grant: { vi: "khoản tài trợ", en: "grant" },
  year: { vi: "năm", en: "year" },
  quarter: { vi: "quý", en: "quarter" },
  month: { vi: "tháng", en: "month" },
  attribute: { vi: "thuộc tính", en: "attribute" },
  rule: { vi: "quy tắc", en: "rule" },
  "gender-marker": { vi: "mã bình đẳng giới", en: "gender marker" },
  "document-kind": { vi: "loại tài liệu", en: "kind of document" },
};

export const FACT_WORDS: WordsFor<FactLayer> = {
  events: { vi: "sự kiện", en: "events" },
  headcounts: { vi: "số người do nguồn nêu", en: "headcounts" },
  participations: { vi: "danh sách tham dự", en: "lists of participations" },
  programme: { vi: "các mục của chương trình", en: "clauses of the programme" },
  money: { vi: "số liệu kinh phí", en: "records of money" },
  tests: { vi: "bài kiểm tra", en: "tests" },
  surveys: { vi: "khảo sát", en: "surveys" },
  documents: { vi: "tài liệu", en: "documents" },
  outcomes: { vi: "bản ghi kết quả", en: "accounts of results" },
  "staff-figures": { vi: "số liệu nhân sự", en: "figures on staff" },
  targets: { vi: "chỉ tiêu", en: "targets" },
  observations: { vi: "quan sát đã công bố", en: "published observations" },
  tables: { vi: "bảng số liệu", en: "tables" },
};

export const FREQUENCY_WORDS: WordsFor<Measure["frequency"]> = {
  continuous: { vi: "Liên tục", en: "Continuously" },
  "after-each-event": { vi: "Sau mỗi sự kiện", en: "After each event" },
  "months-after-event": { vi: "Một số tháng sau sự kiện", en: "Some months after an event" },
  yearly: { vi: "Hằng năm", en: "Yearly" },
  "each-release": { vi: "Mỗi lần công bố", en: "At each release" },
};

export const PROVIDER_WORDS: WordsFor<Measure["provider"]> = {
  host: { vi: "Cơ quan tổ chức sự kiện", en: "Whoever holds the event" },
  funder: { vi: "Nhà tài trợ", en: "The funder" },
  participants: { vi: "Người tham dự", en: "Those who took part" },
  "programme-office": { vi: "Đơn vị điều phối chương trình", en: "Whoever coordinates the programme" },
  publisher: { vi: "Cơ quan công bố quan sát", en: "Whoever published the observation" },
};

export const AGGREGATION_WORDS: WordsFor<AggregationRule> = {
  sum: { vi: "Các phần được cộng lại.", en: "Parts are added." },
  "ratio-of-sums": {
    vi: "Cộng các tử số, cộng các mẫu số rồi chia một lần; không lấy trung bình của các tỷ lệ.",
    en: "Numerators are added, denominators are added, and the division is made once; never a mean of shares.",
  },
  union: {
    vi: "Phần tử có ở nhiều phần chỉ là một, nên các phần không cộng lại được.",
    en: "What is in several parts is one, so that parts do not add up.",
  },
  latest: { vi: "Giá trị mới nhất đại diện cho cả kỳ.", en: "The newest value stands for the whole." },
  none: { vi: "Toàn bộ được đo lại từ đầu, không gộp từ các phần.", en: "The whole is measured anew, not from parts." },
};

export const TIER_WORDS: WordsFor<Measure["tier"]> = {
  I: { vi: "Đã có dữ liệu và phương pháp.", en: "Data and method are there." },
  II: { vi: "Đã có phương pháp, chưa có dữ liệu.", en: "The method is there, the data are to come." },
  III: { vi: "Mới là ý tưởng.", en: "It is an idea so far." },
};
