import type { EventPart } from "@wps/model";
import { texts } from "../language/i18n.ts";

type Label =
  | EventPart
  | "runNumber"
  | "before"
  | "after"
  | "removed"
  | "added"
  | "notEntered"
  | "empty"
  | "reordered"
  | "withWomen"
  | "hoursUnknown"
  | "wholeProgramme"
  | "via"
  | "project"
  | "grant"
  | "grantOfOther"
  | "amountUnknown"
  | "printed"
  | "printedShare"
  | "basedOn"
  | "published"
  | "titleBasis.printed"
  | "titleBasis.described"
  | "standing.chosen"
  | "standing.variant";

/** What the parts of an event are called, and the words around what changed in them. */
export const partTexts = texts<Label>(
  "event-parts",
  {
    status: "Tình trạng",
    statusReason: "Lý do hoãn hoặc hủy",
    publication: "Công bố",
    sensitivity: "Mức độ nhạy cảm",
    kind: "Loại sự kiện",
    run: "Khóa",
    runNumber: "Khóa {{number}}",
    title: "Tên sự kiện",
    titleBasis: "Căn cứ của tên",
    summary: "Nội dung",
    dates: "Thời gian",
    timeZone: "Múi giờ",
    sessions: "Phiên theo ngày",
    format: "Hình thức",
    place: "Địa điểm",
    organisations: "Đơn vị tổ chức",
    taskLinks: "Nhiệm vụ của chương trình",
    expected: "Số người dự kiến",
    headcounts: "Số người đã tham dự",
    budget: "Kinh phí dự toán",
    cost: "Chi phí thực tế",
    funding: "Tài trợ",
    deviations: "Lý do khác với kế hoạch",
    outcomes: "Kết quả",
    variants: "Điểm khác nhau giữa các nguồn",
    sources: "Nguồn thông tin",
    before: "Trước",
    after: "Sau",
    removed: "Bỏ",
    added: "Thêm",
    notEntered: "Chưa ghi",
    empty: "Chưa có mục nào",
    reordered: "Chỉ thứ tự thay đổi.",
    withWomen: "{{people}}, trong đó phụ nữ: {{women}}",
    hoursUnknown: "chưa rõ giờ",
    wholeProgramme: "toàn bộ chương trình",
    via: "qua {{name}}",
    project: "dự án {{name}}",
    grant: "khoản tài trợ",
    grantOfOther: "khoản của bên khác",
    amountUnknown: "chưa rõ số tiền",
    printed: "nguồn ghi: “{{words}}”",
    printedShare: "nguồn ghi tỷ lệ {{percent}}",
    basedOn: "nguồn {{keys}}",
    published: "đăng ngày {{day}}",
    "titleBasis.printed": "Tên chính thức, đúng như in trong nguồn",
    "titleBasis.described": "Tên đặt theo nội dung",
    "standing.chosen": "số liệu được chọn",
    "standing.variant": "số liệu khác",
  },
  {
    status: "Status",
    statusReason: "Why it was postponed or cancelled",
    publication: "Publication",
    sensitivity: "Sensitivity",
    kind: "Kind of event",
    run: "Run of a course",
    runNumber: "Run {{number}}",
    title: "Title",
    titleBasis: "Basis of the title",
    summary: "Content",
    dates: "Dates",
    timeZone: "Time zone",
    sessions: "Daily sessions",
    format: "Format",
    place: "Place",
    organisations: "Organisers",
    taskLinks: "Tasks of the programme",
    expected: "People expected",
    headcounts: "People who took part",
    budget: "Budget",
    cost: "Actual cost",
    funding: "Funding",
    deviations: "Why it differs from the plan",
    outcomes: "Results",
    variants: "Where sources differ",
    sources: "Sources",
    before: "Before",
    after: "After",
    removed: "Removed",
    added: "Added",
    notEntered: "Not entered",
    empty: "Nothing yet",
    reordered: "Only the order changed.",
    withWomen: "{{people}}, women among them: {{women}}",
    hoursUnknown: "hours unknown",
    wholeProgramme: "the programme as a whole",
    via: "through {{name}}",
    project: "project {{name}}",
    grant: "grant",
    grantOfOther: "somebody else's",
    amountUnknown: "amount unknown",
    printed: "in the source’s words: “{{words}}”",
    printedShare: "a source prints {{percent}}",
    basedOn: "source {{keys}}",
    published: "published {{day}}",
    "titleBasis.printed": "The official title, as printed in a source",
    "titleBasis.described": "A title after the subject",
    "standing.chosen": "the chosen figure",
    "standing.variant": "another figure",
  },
);
