import type { ReleasedSubject } from "@wps/model/disclosure";
import { texts } from "../language/i18n.ts";

type Own =
  | "portalTitle"
  | "portalIntro"
  | "yours"
  | "noOrganisation"
  | "onCalendar"
  | "inList"
  | "people"
  | "released"
  | "notReleased"
  | "notReleasedHint"
  | "nothingPaid"
  | "whom"
  | "everything"
  | "hiddenNote"
  | "sameForAll"
  | "notAudited"
  | "onlyClosed"
  | "all"
  | "share"
  | "total"
  | "notRecorded"
  | "armed"
  | "hidden"
  | "chart"
  | "participations"
  | "persons"
  | "noneHere"
  | `subject.${ReleasedSubject}`
  | `line.${ReleasedSubject}`
  | `note.${"persons" | "role" | "task"}`;

export const portalTexts = texts<Own>(
  "portal",
  {
    portalTitle: "Cổng dành cho nhà tài trợ",
    portalIntro: "Các sự kiện do tổ chức của bạn tài trợ và số liệu đã công bố về người tham dự.",
    yours: "Sự kiện được tài trợ",
    noOrganisation:
      "Tài khoản này không đại diện cho tổ chức tài trợ nào, vì vậy chỉ có số liệu chung của chương trình.",
    onCalendar: "Xem trên lịch",
    inList: "Xem danh sách",
    people: "Người tham dự",
    released: "Số liệu của lần công bố thứ {{number}}, ngày {{made}}: các sự kiện kết thúc đến hết ngày {{until}}.",
    notReleased: "Chưa công bố số liệu nào về người tham dự",
    notReleasedHint: "Số liệu xuất hiện tại đây sau khi người xác minh công bố lần đầu.",
    nothingPaid: "Lần công bố này chưa có người tham dự nào tại các sự kiện do tổ chức tài trợ.",
    whom: "Phạm vi",
    everything: "Toàn chương trình",
    hiddenNote:
      "Ký hiệu “c”: số liệu được giữ kín để không ai suy ra thông tin về từng người. Ô có ít người được giữ kín, cùng với những ô mà từ đó có thể tính ngược lại.",
    sameForAll: "Mọi nhà tài trợ thấy cùng những ô giữ kín như nhau. Số liệu đã công bố không thay đổi về sau.",
    notAudited: "Lần công bố này chưa được kiểm tra về việc có thể ước đoán gần đúng các số giữ kín hay không.",
    onlyClosed: "Chỉ tính những sự kiện đã chốt danh sách điểm danh.",
    all: "Tất cả",
    share: "Tỷ lệ nữ",
    total: "Tổng số",
    notRecorded: "Chưa ghi nhận",
    armed: "Quân đội, công an",
    hidden: "được giữ kín",
    chart: "Biểu đồ nữ và nam theo từng dòng",
    participations: "lượt tham dự",
    persons: "người, mỗi người tính một lần trong năm",
    noneHere: "Không có số liệu trong phạm vi này.",
    "subject.sex": "Theo năm",
    "subject.persons": "Số người, không tính trùng trong năm",
    "subject.level": "Theo cấp vị trí công tác",
    "subject.organisation": "Theo loại cơ quan, tổ chức",
    "subject.role": "Theo vai trò",
    "subject.task": "Theo nhiệm vụ",
    "line.sex": "Năm",
    "line.persons": "Năm",
    "line.level": "Cấp vị trí",
    "line.organisation": "Loại cơ quan, tổ chức",
    "line.role": "Vai trò",
    "line.task": "Nhiệm vụ",
    "note.persons": "Không cộng các năm với nhau: một người có thể tham dự trong nhiều năm.",
    "note.role": "Một người có nhiều vai trò được tính ở mỗi vai trò.",
    "note.task": "Sự kiện thực hiện nhiều nhiệm vụ được tính ở mỗi nhiệm vụ.",
  },
  {
    portalTitle: "Donor portal",
    portalIntro: "The events that your organisation pays for, and what was released of the people at them.",
    yours: "Events that are paid for",
    noOrganisation:
      "This account stands for no organisation that pays, so there are only figures of the whole programme.",
    onCalendar: "On the calendar",
    inList: "As a list",
    people: "People",
    released: "Figures of release {{number}} of {{made}}: events that ended by {{until}}.",
    notReleased: "Nothing was released about people yet",
    notReleasedHint: "Figures appear here once a verifier has made the first release.",
    nothingPaid: "In this release nobody has come to events that the organisation pays for.",
    whom: "Of what",
    everything: "The whole programme",
    hiddenNote:
      "“c” is a number that is kept back so that nothing can be worked out about anybody: numbers of few people, and those from which these could be calculated.",
    sameForAll: "The same numbers are kept back from every donor. What was released does not change later.",
    notAudited: "It was not examined for this release how closely hidden numbers can be guessed.",
    onlyClosed: "Only events whose attendance is complete are counted.",
    all: "All",
    share: "Women",
    total: "Total",
    notRecorded: "Not on record",
    armed: "Armed forces and police",
    hidden: "kept back",
    chart: "Women and men, line by line",
    participations: "participations",
    persons: "people, each counted once a year",
    noneHere: "There are no figures here.",
    "subject.sex": "By year",
    "subject.persons": "People, each once a year",
    "subject.level": "By level of position",
    "subject.organisation": "By kind of organisation",
    "subject.role": "By role",
    "subject.task": "By task",
    "line.sex": "Year",
    "line.persons": "Year",
    "line.level": "Level",
    "line.organisation": "Kind of organisation",
    "line.role": "Role",
    "line.task": "Task",
    "note.persons": "Years do not add up: somebody may have come in several.",
    "note.role": "Somebody with several roles is counted in each.",
    "note.task": "An event with several tasks is counted in each.",
  },
);

export const releaseTexts = texts(
  "releases",
  {
    title: "Công bố số liệu",
    intro:
      "Mỗi lần công bố tính toàn bộ bảng số liệu về người tham dự một lần cho mọi nhà tài trợ và giữ nguyên về sau. Hãy xem trước rồi công bố.",
    next: "Lần công bố tiếp theo",
    until: "Sự kiện kết thúc đến hết ngày",
    look: "Xem trước",
    looking: "Đang tính các bảng. Việc này có thể mất vài phút.",
    stop: "Dừng lại",
    found: "{{participations}} lượt tham dự. Sẽ công bố {{told}} ô, giữ kín {{hidden}} ô.",
    exposed: "Các lần công bố trước đã để lộ {{exposed}} số liệu không còn bảo vệ được.",
    audited: "Đã kiểm tra khoảng giá trị mà người đọc có thể suy đoán.",
    unaudited:
      "Số liệu quá nhiều nên chưa kiểm tra được khoảng giá trị mà người đọc có thể suy đoán; không số nào suy ra được chính xác.",
    release: "Công bố",
    releaseHint: "Sau khi công bố, các nhà tài trợ thấy ngay và không ai sửa hay rút lại được.",
    made: "Đã công bố lần thứ {{number}}.",
    preview: "Những gì nhà tài trợ sẽ thấy",
    past: "Các lần đã công bố",
    none: "Chưa công bố lần nào.",
    entry: "Lần {{number}}: đến hết ngày {{until}}",
    entryHint: "Công bố ngày {{made}}. {{told}} ô công bố, {{hidden}} ô giữ kín.",
    toPortal: "Xem như nhà tài trợ",
    "not.nobody": "Chưa có người tham dự nào để công bố đến ngày này.",
    "not.too-early": "Ngày này sớm hơn lần công bố trước.",
    "not.running": "Một lần tính khác đang chạy. Hãy thử lại sau.",
    "not.too-much": "Các bảng quá nhiều để tính trong thời gian cho phép.",
    differs: "Dữ liệu đã thay đổi từ lúc xem trước. Hãy xem trước lại.",
    failed: "Chưa tính được. Hãy thử lại.",
  },
  {
    title: "Releases",
    intro:
      "A release works out all tables about people once, for all donors, and stays as it is. Look at it first, then release.",
    next: "The next release",
    until: "Events that ended by",
    look: "Look first",
    looking: "The tables are being worked out. This may take some minutes.",
    stop: "Stop",
    found: "{{participations}} participations. {{told}} numbers would be told, {{hidden}} kept back.",
    exposed: "Earlier releases have given away {{exposed}} numbers that nothing guards any longer.",
    audited: "It was examined how closely readers can guess.",
    unaudited: "There is too much to examine how closely readers can guess; no number can be worked out exactly.",
    release: "Release",
    releaseHint: "Donors see it at once, and nobody can change it or take it back.",
    made: "Release {{number}} was made.",
    preview: "What donors will see",
    past: "Earlier releases",
    none: "There is none yet.",
    entry: "Release {{number}}: up to {{until}}",
    entryHint: "Made on {{made}}. {{told}} numbers told, {{hidden}} kept back.",
    toPortal: "See it as donors do",
    "not.nobody": "There is nobody to tell of up to this day.",
    "not.too-early": "An earlier release goes further than this day.",
    "not.running": "Another one is being worked out. Try again later.",
    "not.too-much": "The tables are too many to be worked out in the time there is.",
    differs: "The data have changed since you looked. Look again.",
    failed: "It could not be worked out. Try again.",
  },
);
