import type { ClauseKind } from "@wps/model";
import { texts } from "../../language/i18n.ts";

type Label =
  | `clause.${ClauseKind}`
  | `precision.${"day" | "month" | "quarter" | "year"}`
  | "basics"
  | "basicsHint"
  | "standing"
  | "standingHint"
  | "plan"
  | "datesHint"
  | "organisationsHint"
  | "taskLinksHint"
  | "kind"
  | "chooseKind"
  | "title"
  | "titlePrinted"
  | "titlePrintedHint"
  | "summary"
  | "summaryHint"
  | "dates"
  | "precision"
  | "firstDay"
  | "lastDay"
  | "lastDayHint"
  | "start"
  | "end"
  | "endHint"
  | "month"
  | "monthNumber"
  | "quarter"
  | "quarterNumber"
  | "year"
  | "choose"
  | "days_one"
  | "days_other"
  | "timeZone"
  | "timeZoneNow"
  | "timeZoneHint"
  | "organisations"
  | "organisation"
  | "organisationNumber"
  | "roles"
  | "addOrganisation"
  | "taskLinks"
  | "taskLinkNumber"
  | "programme"
  | "clause"
  | "clauseHint"
  | "wholeProgramme"
  | "basis"
  | "why"
  | "whyRead"
  | "changeWhy"
  | "addTaskLink"
  | "place"
  | "format"
  | "placeName"
  | "placeHint"
  | "venue"
  | "province"
  | "provinceHint"
  | "sessions"
  | "sessionsNeedDays"
  | "sessionsTooMany"
  | "sessionsOutside"
  | "moveSessions"
  | "everyDay"
  | "everyDayHint"
  | "everyDayPress"
  | "sessionNumber"
  | "addSession"
  | "date"
  | "hoursStart"
  | "hoursEnd"
  | "sessionTitle"
  | "addSessionTitle"
  | "sessionFormat"
  | "sessionFormatAsEvent"
  | "sessionModule"
  | "sessionModuleNone"
  | "sessionModuleGone"
  | "templates"
  | "templatesHint"
  | "whoHasRoom"
  | "headcountQuestion"
  | "headcountNumber"
  | "addHeadcount"
  | "unit"
  | "total"
  | "women"
  | "usedAs"
  | "standing.chosen"
  | "standing.variant"
  | "funding"
  | "fundingQuestion"
  | "fundingNumber"
  | "addFunding"
  | "funder"
  | "level"
  | "channel"
  | "channelHint"
  | "project"
  | "grant"
  | "grantHint"
  | "noGrant"
  | "grantOfOther"
  | "grantKept"
  | "amount"
  | "amountKnown"
  | "amountHint"
  | "amountRead"
  | "currency"
  | "outcomes"
  | "outcomeQuestion"
  | "outcomeNumber"
  | "addOutcome"
  | "outcomeKind"
  | "outcome.output"
  | "outcome.outcome"
  | "statement"
  | "answer.not-given"
  | "answer.none"
  | "answer.listed"
  | "sources"
  | "sourceNumber"
  | "addSource"
  | "citation"
  | "citationHint"
  | "url"
  | "cited_one"
  | "cited_other"
  | "variants"
  | "variantsKept";

export const sectionTexts = texts<Label>(
  "event-form-sections",
  {
    basics: "Sự kiện",
    basicsHint: "Loại và tên sự kiện. Tên có thể ghi bằng một hoặc cả hai ngôn ngữ.",
    standing: "Tình trạng và công bố",
    standingHint: "Sự kiện đang ở bước nào và ai được xem.",
    plan: "Kế hoạch và thực tế",
    datesHint: "Chưa biết ngày thì chọn tháng, quý hoặc năm.",
    organisationsHint: "Ai chủ trì và ai cùng tổ chức. Nhà tài trợ ghi ở phần dưới.",
    taskLinksHint: "Sự kiện góp phần thực hiện mục tiêu hoặc nhiệm vụ nào.",
    kind: "Loại sự kiện",
    chooseKind: "Chọn loại",
    title: "Tên sự kiện",
    titlePrinted: "Đây là tên chính thức",
    titlePrintedHint: "Đúng như in trong giấy mời, công văn hoặc nguồn khác.",
    summary: "Nội dung",
    summaryHint: "Mục đích, chủ đề, đối tượng tham dự.",
    dates: "Thời gian",
    precision: "Đã biết chính xác đến",
    "precision.day": "Ngày",
    "precision.month": "Tháng",
    "precision.quarter": "Quý",
    "precision.year": "Năm",
    firstDay: "Ngày đầu",
    lastDay: "Ngày cuối",
    lastDayHint: "Để trống nếu chỉ một ngày.",
    start: "Bắt đầu",
    end: "Kết thúc",
    endHint: "Để trống nếu kết thúc trong cùng kỳ.",
    month: "Tháng",
    monthNumber: "Tháng {{number}}",
    quarter: "Quý",
    quarterNumber: "Quý {{number}}",
    year: "Năm",
    choose: "Chọn",
    days_one: "{{count}} ngày",
    days_other: "{{count}} ngày",
    timeZone: "Múi giờ",
    timeZoneNow: "Múi giờ: {{zone}}",
    timeZoneHint: "Giờ của các phiên được hiểu theo múi giờ này.",
    organisations: "Đơn vị tổ chức",
    organisation: "Tổ chức",
    organisationNumber: "Tổ chức {{number}}",
    roles: "Vai trò",
    addOrganisation: "Thêm một tổ chức",
    taskLinks: "Nhiệm vụ của chương trình",
    taskLinkNumber: "Nhiệm vụ {{number}}",
    programme: "Chương trình",
    clause: "Mục tiêu hoặc nhiệm vụ",
    clauseHint: "Gõ số mục hoặc vài từ, không cần dấu.",
    wholeProgramme: "Toàn bộ chương trình",
    basis: "Căn cứ",
    why: "Vì sao sự kiện gắn với mục này",
    whyRead: "Lý do: {{why}}",
    changeWhy: "Ghi lý do khác",
    addTaskLink: "Thêm một nhiệm vụ",
    "clause.part": "Phần {{code}}",
    "clause.section": "Mục {{code}}",
    "clause.general-objective": "Mục tiêu chung {{code}}",
    "clause.objective": "Mục tiêu {{code}}",
    "clause.sub-target": "Chỉ tiêu {{code}}",
    "clause.task-group": "Nhóm nhiệm vụ {{code}}",
    "clause.task": "Nhiệm vụ {{code}}",
    "clause.purpose": "Mục đích {{code}}",
    "clause.area": "Nội dung phối hợp {{code}}",
    "clause.area-item": "Nội dung {{code}}",
    place: "Hình thức và địa điểm",
    format: "Hình thức",
    placeName: "Nơi diễn ra",
    placeHint: "Theo tên gọi vào thời điểm đó, ví dụ “Phủ Lý, tỉnh Hà Nam”.",
    venue: "Địa điểm cụ thể",
    province: "Tỉnh, thành phố",
    provinceHint: "Các tỉnh, thành phố của ngày diễn ra. Để trống nếu chưa biết.",
    sessions: "Phiên theo ngày",
    sessionsNeedDays: "Chỉ ghi phiên khi đã biết ngày. Các phiên đã ghi được giữ trong bản nháp nhưng không được lưu.",
    sessionsTooMany: "Sự kiện kéo dài quá {{max}} ngày; hãy thêm từng phiên khi cần.",
    sessionsOutside: "Có phiên nằm ngoài thời gian của sự kiện.",
    moveSessions: "Dời các phiên theo ngày đầu mới",
    everyDay: "Mỗi ngày một phiên",
    everyDayHint: "Để trống giờ nếu chưa biết.",
    everyDayPress: "Tạo mỗi ngày một phiên",
    sessionNumber: "Phiên {{number}}",
    addSession: "Thêm một phiên",
    date: "Ngày",
    hoursStart: "Từ",
    hoursEnd: "Đến",
    sessionTitle: "Tên phiên",
    addSessionTitle: "Đặt tên phiên",
    sessionFormat: "Hình thức của phiên",
    sessionFormatAsEvent: "Như cả sự kiện",
    sessionModule: "Học phần (không bắt buộc)",
    sessionModuleNone: "Không theo học phần nào",
    sessionModuleGone: "Học phần không còn trong khóa học",
    templates: "Bắt đầu theo mẫu",
    templatesHint: "Mẫu ghi sẵn ngày cuối và các phiên theo giờ hành chính; sau đó bạn sửa tùy ý.",
    whoHasRoom: "Xem sự kiện đó (mở trang mới)",
    headcountQuestion: "Thực tế có bao nhiêu người tham dự?",
    headcountNumber: "Số liệu {{number}}",
    addHeadcount: "Thêm một số liệu",
    unit: "Đơn vị tính",
    total: "Tổng số",
    women: "Phụ nữ",
    usedAs: "Dùng làm",
    "standing.chosen": "Số liệu được chọn",
    "standing.variant": "Số liệu khác của nguồn khác",
    funding: "Nguồn kinh phí",
    fundingQuestion: "Có nhà tài trợ không?",
    fundingNumber: "Nhà tài trợ {{number}}",
    addFunding: "Thêm một nhà tài trợ",
    funder: "Nhà tài trợ",
    level: "Tài trợ cho",
    channel: "Qua tổ chức trung gian",
    channelHint: "Tổ chức nhận và chuyển tiền, nếu có.",
    project: "Tên dự án",
    grant: "Khoản tài trợ",
    grantHint: "Chỉ người được xem khoản tài trợ mới thấy mục này.",
    noGrant: "Chưa nêu khoản nào",
    grantOfOther: "Khoản tài trợ của bên khác",
    grantKept: "Bạn không được xem khoản này, nên dòng này giữ nguyên nhà tài trợ và tổ chức trung gian.",
    amount: "Số tiền",
    amountKnown: "Đã biết số tiền",
    amountHint: "Ví dụ 120.000.000 hoặc 120 triệu.",
    amountRead: "Được hiểu là {{amount}}",
    currency: "Loại tiền",
    outcomes: "Kết quả",
    outcomeQuestion: "Sự kiện đã có kết quả chưa?",
    outcomeNumber: "Kết quả {{number}}",
    addOutcome: "Thêm một kết quả",
    outcomeKind: "Loại kết quả",
    "outcome.output": "Sản phẩm: tài liệu, dự thảo, cam kết",
    "outcome.outcome": "Thay đổi đạt được",
    statement: "Kết quả",
    "answer.not-given": "Chưa rõ",
    "answer.none": "Không có",
    "answer.listed": "Có",
    sources: "Nguồn thông tin",
    sourceNumber: "Nguồn {{number}} ({{key}})",
    addSource: "Thêm một nguồn",
    citation: "Nguồn",
    citationHint: "Ai công bố, tên tài liệu, ngày.",
    url: "Đường dẫn (URL)",
    cited_one: "{{count}} dữ kiện dựa vào nguồn này, nên không xóa được.",
    cited_other: "{{count}} dữ kiện dựa vào nguồn này, nên không xóa được.",
    variants: "Điểm khác nhau giữa các nguồn",
    variantsKept: "Được giữ nguyên khi lưu.",
  },
  {
    basics: "The event",
    basicsHint: "What it is and how it is called. One language is enough for the title.",
    standing: "Status and publication",
    standingHint: "Which step the event has reached and who may see it.",
    plan: "Plan and actual",
    datesHint: "If the day is not known yet, choose a month, a quarter or a year.",
    organisationsHint: "Who leads it and who organises it with them. Funders come further down.",
    taskLinksHint: "The objective or task that the event helps to carry out.",
    kind: "Kind of event",
    chooseKind: "Choose a kind",
    title: "Title",
    titlePrinted: "This is the official title",
    titlePrintedHint: "Exactly as printed in the invitation, a letter or another source.",
    summary: "Content",
    summaryHint: "Purpose, subject, who it is for.",
    dates: "Dates",
    precision: "Known exactly to the",
    "precision.day": "Day",
    "precision.month": "Month",
    "precision.quarter": "Quarter",
    "precision.year": "Year",
    firstDay: "First day",
    lastDay: "Last day",
    lastDayHint: "Leave empty for a single day.",
    start: "Start",
    end: "End",
    endHint: "Leave empty if it ends in the same period.",
    month: "Month",
    monthNumber: "Month {{number}}",
    quarter: "Quarter",
    quarterNumber: "Quarter {{number}}",
    year: "Year",
    choose: "Choose",
    days_one: "{{count}} day",
    days_other: "{{count}} days",
    timeZone: "Time zone",
    timeZoneNow: "Time zone: {{zone}}",
    timeZoneHint: "The hours of sessions are in this time zone.",
    organisations: "Organisers",
    organisation: "Organisation",
    organisationNumber: "Organisation {{number}}",
    roles: "Roles",
    addOrganisation: "Add an organisation",
    taskLinks: "Tasks of the programme",
    taskLinkNumber: "Task {{number}}",
    programme: "Programme",
    clause: "Objective or task",
    clauseHint: "Type a clause number or a few words.",
    wholeProgramme: "The programme as a whole",
    basis: "Basis",
    why: "Why the event belongs to this clause",
    whyRead: "Why: {{why}}",
    changeWhy: "Give another reason",
    addTaskLink: "Add a task",
    "clause.part": "Part {{code}}",
    "clause.section": "Section {{code}}",
    "clause.general-objective": "General objective {{code}}",
    "clause.objective": "Objective {{code}}",
    "clause.sub-target": "Sub-target {{code}}",
    "clause.task-group": "Task group {{code}}",
    "clause.task": "Task {{code}}",
    "clause.purpose": "Purpose {{code}}",
    "clause.area": "Area {{code}}",
    "clause.area-item": "Item {{code}}",
    place: "Format and place",
    format: "Format",
    placeName: "Place",
    placeHint: "Under its name at the time, such as “Phủ Lý, Hà Nam province”.",
    venue: "Venue",
    province: "Province or city",
    provinceHint: "Those that exist on the day of the event. Leave empty if it is not known.",
    sessions: "Daily sessions",
    sessionsNeedDays: "Sessions need known days. Those you entered stay in the draft but are not saved.",
    sessionsTooMany: "The event lasts longer than {{max}} days; add single sessions as needed.",
    sessionsOutside: "A session lies outside the dates of the event.",
    moveSessions: "Move the sessions with the new first day",
    everyDay: "One session each day",
    everyDayHint: "Leave the hours empty if they are not known.",
    everyDayPress: "Make one session each day",
    sessionNumber: "Session {{number}}",
    addSession: "Add a session",
    date: "Day",
    hoursStart: "From",
    hoursEnd: "To",
    sessionTitle: "Title of the session",
    addSessionTitle: "Give it a title",
    sessionFormat: "Format of the session",
    sessionFormatAsEvent: "As the whole event",
    sessionModule: "Module (optional)",
    sessionModuleNone: "No module in particular",
    sessionModuleGone: "A module that the course no longer has",
    templates: "Begin with a template",
    templatesHint: "It fills in the last day and sessions at office hours; you may change all of it.",
    whoHasRoom: "See that event (opens a new page)",
    headcountQuestion: "How many people actually took part?",
    headcountNumber: "Figure {{number}}",
    addHeadcount: "Add a figure",
    unit: "Counted in",
    total: "Total",
    women: "Women",
    usedAs: "Used as",
    "standing.chosen": "The chosen figure",
    "standing.variant": "Another source's figure",
    funding: "Funding",
    fundingQuestion: "Does anybody fund it?",
    fundingNumber: "Funder {{number}}",
    addFunding: "Add a funder",
    funder: "Funder",
    level: "Funds",
    channel: "Through a channel",
    channelHint: "Who receives and forwards the money, if anybody.",
    project: "Title of the project",
    grant: "Grant",
    grantHint: "Only those who may read the grant see which one it is.",
    noGrant: "No grant named",
    grantOfOther: "Somebody else's grant",
    grantKept: "You may not read this grant, so the funder and the channel of this row stay as they are.",
    amount: "Amount",
    amountKnown: "The amount is known",
    amountHint: "Such as 5,000 or 1.5 million.",
    amountRead: "Read as {{amount}}",
    currency: "Currency",
    outcomes: "Results",
    outcomeQuestion: "Has anything come of it yet?",
    outcomeNumber: "Result {{number}}",
    addOutcome: "Add a result",
    outcomeKind: "Kind of result",
    "outcome.output": "Output: a text, a draft, a commitment",
    "outcome.outcome": "A change brought about",
    statement: "Result",
    "answer.not-given": "Not known",
    "answer.none": "None",
    "answer.listed": "Yes",
    sources: "Sources",
    sourceNumber: "Source {{number}} ({{key}})",
    addSource: "Add a source",
    citation: "Source",
    citationHint: "Who published it, its title, the date.",
    url: "Web address",
    cited_one: "{{count}} fact rests on this source, so it cannot be removed.",
    cited_other: "{{count}} facts rest on this source, so it cannot be removed.",
    variants: "Where sources differ",
    variantsKept: "Kept as they are on saving.",
  },
);
