import type { ReleasedSubject } from "@wps/model/disclosure";
import { texts } from "../language/i18n.ts";

type Own =
  | "portalTitle"
  | "portalIntro"
  | "yours"
  | "portalIntroForAll"
  | "toGrants"
  | "toReleases"
  | "toMeasures"
  | "makeRelease"
  | "signIn"
  | "closed"
  | "closedHint"
  | "closedToThoseWithGrants"
  | "closedToStrangers"
  | "closedToStrangersHint"
  | "onCalendar"
  | "onMap"
  | "byAgreement"
  | "byRecord"
  | "toByRecord"
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
  | "definition"
  | "takenOn"
  | "sexColumn"
  | "toldOrNot"
  | "told"
  | "unitColumn"
  | `subject.${ReleasedSubject}`
  | `line.${ReleasedSubject}`
  | `note.${"persons" | "role" | "task"}`;

export const portalTexts = texts<Own>(
  "portal",
  {
    portalTitle: "Cổng dành cho nhà tài trợ",
    portalIntro: "Các sự kiện do tổ chức của bạn tài trợ và số liệu đã công bố về người tham dự.",
    yours: "Sự kiện được tài trợ",
    portalIntroForAll:
      "Bạn thấy số liệu của mọi thỏa thuận tài trợ gộp lại. Mỗi nhà tài trợ chỉ thấy thỏa thuận, sự kiện và kinh phí của mình, cùng số liệu đã công bố về người tham dự.",
    toGrants: "Các thỏa thuận tài trợ",
    toReleases: "Công bố số liệu về người tham dự",
    toMeasures: "Số liệu công khai của chương trình",
    makeRelease: "Công bố lần đầu",
    signIn: "Đăng nhập",
    closed: "Cổng này dành cho nhà tài trợ",
    closedHint:
      "Số liệu của chương trình có trên trang công khai. Nếu bạn đại diện cho một nhà tài trợ, hãy liên hệ quản trị viên.",
    closedToThoseWithGrants:
      "Đơn vị của bạn xem các thỏa thuận mà mình tham gia, kinh phí và kết quả của từng thỏa thuận tại trang Thỏa thuận tài trợ.",
    closedToStrangers: "Cổng dành cho nhà tài trợ",
    closedToStrangersHint:
      "Nhà tài trợ đăng nhập để xem sự kiện, kinh phí, kết quả và tài liệu của những gì mình tài trợ. Số liệu chung của chương trình thì ai cũng xem được.",
    onCalendar: "Xem trên lịch",
    onMap: "Xem trên bản đồ",
    byAgreement: "Những sự kiện có phần kinh phí từ các thỏa thuận của tổ chức.",
    byRecord: "Những sự kiện ghi tên tổ chức là nhà tài trợ.",
    toByRecord: "Xem mọi sự kiện ghi tên tổ chức là nhà tài trợ",
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
    definition: "Định nghĩa",
    takenOn: "Ngày lấy số liệu",
    sexColumn: "Giới tính",
    toldOrNot: "Công bố hay giữ kín",
    told: "công bố",
    unitColumn: "Đơn vị",
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
    portalIntroForAll:
      "You see all agreements together. Each donor sees only its own agreements, events and money, and what was released about people.",
    toGrants: "Agreements",
    toReleases: "Release figures about people",
    toMeasures: "Public figures of the programme",
    makeRelease: "Make the first release",
    signIn: "Sign in",
    closed: "This portal is for donors",
    closedHint:
      "Figures of the programme are public. If you act for a donor, an administrator can give your account that role.",
    closedToThoseWithGrants:
      "Your organisation finds the agreements that it is a part of, with the money and the results of each, among the agreements.",
    closedToStrangers: "The portal for donors",
    closedToStrangersHint:
      "Donors sign in to see the events, money, results and documents of what they pay for. Figures of the whole programme are open to everybody.",
    onCalendar: "On the calendar",
    onMap: "On the map",
    byAgreement: "Events of which the organisation’s agreements pay something.",
    byRecord: "Events that name the organisation as a funder.",
    toByRecord: "See all events that name it as a funder",
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
    share: "% women",
    total: "Total",
    notRecorded: "Not on record",
    armed: "Armed forces and police",
    hidden: "kept back",
    chart: "Women and men, line by line",
    participations: "participations",
    persons: "people, each counted once a year",
    definition: "Definition",
    takenOn: "Taken on",
    sexColumn: "Sex",
    toldOrNot: "Told or kept back",
    told: "told",
    unitColumn: "Unit",
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
    looking: "Việc này có thể mất vài phút. Nếu dừng lại thì không có gì được lưu.",
    stepOf: "Bước {{step}}/4: {{words}}",
    again: "{{words}} (lượt {{round}})",
    "step.counting": "đếm người tham dự theo từng ô",
    "step.guarding": "tìm những số phải giữ kín",
    "step.deciding": "quyết định ô nào công bố được",
    "step.auditing": "kiểm tra mức độ có thể suy đoán",
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
    toReleases: "Các lần công bố",
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
    looking: "This may take some minutes. If you stop, nothing is kept.",
    stepOf: "Step {{step}} of 4: {{words}}",
    again: "{{words}} (round {{round}})",
    "step.counting": "people are counted, cell by cell",
    "step.guarding": "numbers to be guarded are looked for",
    "step.deciding": "it is decided which numbers are told",
    "step.auditing": "it is examined how closely readers can guess",
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
    toReleases: "All releases",
    "not.nobody": "There is nobody to tell of up to this day.",
    "not.too-early": "An earlier release goes further than this day.",
    "not.running": "Another one is being worked out. Try again later.",
    "not.too-much": "The tables are too many to be worked out in the time there is.",
    differs: "The data have changed since you looked. Look again.",
    failed: "It could not be worked out. Try again.",
  },
);
