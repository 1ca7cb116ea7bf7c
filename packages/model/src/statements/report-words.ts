import type { EventStatus } from "../event-status.js";
import type { FundingRole } from "../grant.js";
import type { MoneyStage } from "../line-part.js";
import type { OrganisationType } from "../organisation.js";
import type { PositionLevel, Sex } from "../person-profile.js";
import type { ResultLevel } from "../result.js";
import type { Language } from "../text.js";
import type { StatementTable } from "./money-tables.js";

/** What a report of a statement says in its own words. */
export interface ReportWords {
  readonly title: string;
  readonly number: (nth: number) => string;
  readonly subtitle: (grant: string, period: string) => string;
  readonly fromTo: (start: string, end: string) => string;
  readonly since: (start: string) => string;
  readonly foot: (sha256: string) => string;
  readonly unknown: string;
  readonly nothing: string;
  readonly unpriced: (what: string) => string;
  readonly heading: Readonly<
    Record<"grant" | "money" | "tables" | "events" | "results" | "people" | "corrections" | "sources", string>
  >;
  readonly fact: Readonly<
    Record<
      | "grant"
      | "number"
      | "donorActivity"
      | "grantPeriod"
      | "amount"
      | "reporting"
      | "period"
      | "made"
      | "issuer"
      | "left"
      | "entered"
      | "held",
      string
    >
  >;
  readonly role: Readonly<Record<FundingRole, string>>;
  readonly stage: Readonly<Record<MoneyStage, string>>;
  readonly table: Readonly<Record<StatementTable, { readonly name: string; readonly key: string }>>;
  readonly money: {
    readonly stage: string;
    readonly inPeriod: string;
    readonly toDate: string;
    readonly notIn: string;
    readonly notInToDate: string;
    readonly total: string;
    readonly empty: string;
    readonly note: string;
    readonly leftUnknown: string;
    readonly amountUnknown: (lines: string) => string;
    readonly shareUnknown: (lines: string) => string;
    readonly rateMissing: (lines: string) => string;
    readonly unpriced: (lines: string) => string;
    readonly heldBack: string;
    readonly noTask: string;
    readonly noProvince: string;
  };
  readonly events: {
    readonly name: string;
    readonly columns: readonly [string, string, string, string, string];
    readonly empty: string;
    readonly placeUnknown: string;
    readonly heldBack: (count: string) => string;
  };
  readonly status: Readonly<Record<EventStatus, string>>;
  readonly results: {
    readonly name: string;
    readonly columns: readonly [string, string, string, string, string, string];
    readonly empty: string;
    readonly ofGrant: string;
    readonly notAsked: string;
    readonly withheld: string;
    readonly noTarget: string;
    readonly notYet: string;
    readonly noIndicator: string;
  };
  readonly level: Readonly<Record<ResultLevel, string>>;
  readonly people: {
    readonly intro: (release: string, until: string, donor: string) => string;
    readonly none: string;
    readonly notAudited: string;
    readonly hidden: string;
    readonly hiddenNote: string;
    readonly all: string;
    readonly notRecorded: string;
    readonly empty: string;
    readonly name: Readonly<Record<"sex" | "persons" | "level" | "organisation", string>>;
    readonly key: Readonly<Record<"sex" | "persons" | "level" | "organisation", string>>;
    readonly note: Readonly<Record<"persons", string>>;
  };
  readonly sex: Readonly<Record<Sex, string>>;
  readonly position: Readonly<Record<PositionLevel, string>>;
  readonly organisation: Readonly<Record<OrganisationType | "armed-forces-and-police", string>>;
  readonly corrections: {
    readonly name: string;
    readonly columns: readonly [string, string, string, string];
    readonly empty: string;
    readonly first: string;
    readonly notTold: string;
    readonly events: string;
    readonly total: string;
    readonly baseline: string;
    readonly target: string;
    readonly actual: string;
  };
  readonly sources: {
    readonly snapshot: string;
    readonly release: string;
    readonly catalogue: string;
    readonly definitions: string;
    readonly revisions: string;
    readonly check: string;
  };
}

const vi: ReportWords = {
  title: "Báo cáo sử dụng khoản tài trợ",
  number: (nth) => `Số ${nth}`,
  subtitle: (grant, period) => `${grant}, kỳ ${period}`,
  fromTo: (start, end) => `từ ngày ${start} đến ngày ${end}`,
  since: (start) => `từ ngày ${start}`,
  foot: (sha256) => `Lập từ tệp dữ liệu có mã băm SHA-256 ${sha256}`,
  unknown: "chưa rõ",
  nothing: "–",
  unpriced: (what) => `${what} (chưa định giá)`,
  heading: {
    grant: "Khoản tài trợ",
    money: "Kinh phí",
    tables: "Kinh phí theo từng tiêu chí",
    events: "Sự kiện",
    results: "Kết quả so với mục tiêu",
    people: "Người tham dự",
    corrections: "Điều chỉnh so với các báo cáo trước",
    sources: "Dữ liệu gốc và cách kiểm tra",
  },
  fact: {
    grant: "Tên khoản tài trợ",
    number: "Số thỏa thuận",
    donorActivity: "Mã hoạt động của nhà tài trợ",
    grantPeriod: "Thời hạn",
    amount: "Giá trị khoản tài trợ",
    reporting: "Loại tiền báo cáo",
    period: "Kỳ báo cáo",
    made: "Ngày lập",
    issuer: "Đơn vị báo cáo",
    left: "Còn lại đến cuối kỳ",
    entered: "Thực chi trong kỳ theo loại tiền gốc",
    held: "Sự kiện không nêu chi tiết",
  },
  role: {
    funding: "Nhà tài trợ",
    accountable: "Cơ quan chủ quản",
    extending: "Bên trung gian chuyển vốn",
    implementing: "Bên thực hiện",
  },
  stage: { planned: "Dự kiến", committed: "Đã cam kết", actual: "Thực chi" },
  table: {
    year: { name: "Theo năm", key: "Năm" },
    task: { name: "Theo nhiệm vụ", key: "Nhiệm vụ" },
    province: { name: "Theo tỉnh, thành phố", key: "Tỉnh, thành phố" },
    event: { name: "Theo sự kiện", key: "Sự kiện" },
  },
  money: {
    stage: "Giai đoạn",
    inPeriod: "Trong kỳ",
    toDate: "Từ đầu đến cuối kỳ",
    notIn: "Chưa tính được",
    notInToDate: "Chưa tính được, từ đầu",
    total: "Tổng số",
    empty: "Không có khoản nào trong kỳ.",
    note: "Số tiền chưa rõ không được tính là 0 mà được đếm riêng ở cột “Chưa tính được”; khi đó tổng số là mức tối thiểu. Dấu “–”: chưa ghi nhận khoản nào. Phần do bên khác chi trả không có trong các bảng này.",
    leftUnknown: "chưa xác định được, vì có khoản chưa rõ số tiền",
    amountUnknown: (lines) => `${lines} dòng chưa rõ số tiền`,
    shareUnknown: (lines) => `${lines} dòng chưa rõ tỷ lệ chi trả`,
    rateMissing: (lines) => `${lines} dòng chưa có tỷ giá`,
    unpriced: (lines) => `${lines} dòng hiện vật chưa định giá`,
    heldBack: "Sự kiện không nêu chi tiết",
    noTask: "Chưa gắn nhiệm vụ, hoặc sự kiện không nêu chi tiết",
    noProvince: "Chưa rõ tỉnh, hoặc sự kiện không nêu chi tiết",
  },
  events: {
    name: "Danh sách sự kiện",
    columns: ["Thời gian", "Sự kiện", "Địa điểm", "Nhiệm vụ", "Trạng thái"],
    empty: "Không có sự kiện nào trong kỳ.",
    placeUnknown: "chưa rõ",
    heldBack: (count) =>
      `Ngoài ra, khoản tài trợ chi trả cho ${count} sự kiện không nêu chi tiết; kinh phí của các sự kiện này được cộng theo quý.`,
  },
  status: {
    idea: "Ý tưởng",
    planned: "Dự kiến",
    approved: "Đã phê duyệt",
    confirmed: "Đã xác nhận",
    held: "Đã tổ chức",
    reported: "Đã báo cáo",
    verified: "Đã xác minh",
    postponed: "Hoãn",
    cancelled: "Đã hủy",
  },
  results: {
    name: "Kết quả",
    columns: ["Của", "Kết quả", "Chỉ số", "Ban đầu", "Mục tiêu", "Đạt được"],
    empty: "Chưa đặt kết quả nào.",
    ofGrant: "Khoản tài trợ",
    notAsked: "chưa khảo sát",
    withheld: "giữ kín",
    noTarget: "chưa đặt",
    notYet: "chưa báo cáo",
    noIndicator: "chưa có chỉ số",
  },
  level: {
    output: "Đầu ra",
    "immediate-outcome": "Kết quả trước mắt",
    "intermediate-outcome": "Kết quả trung hạn",
    "ultimate-outcome": "Kết quả cuối cùng",
  },
  people: {
    intro: (release, until, donor) =>
      `Lần công bố số ${release}, gồm các sự kiện kết thúc đến hết ngày ${until}. Số liệu là của mọi sự kiện do ${donor} tài trợ, gồm cả khoản tài trợ này; không tách riêng cho từng khoản để không ai bị nhận ra.`,
    none: "Chưa công bố số liệu nào về người tham dự.",
    notAudited: "Lần công bố này chưa được kiểm tra về việc có thể ước đoán gần đúng các số giữ kín hay không.",
    hidden: "c",
    hiddenNote:
      "Ký hiệu “c”: số liệu được giữ kín để không ai suy ra thông tin về từng người. Giữ kín khác với 0 và khác với chưa rõ.",
    all: "Tất cả",
    notRecorded: "Chưa ghi nhận",
    empty: "Không có số liệu.",
    name: {
      sex: "Lượt tham dự theo năm",
      persons: "Số người, không tính trùng trong năm",
      level: "Lượt tham dự theo cấp vị trí",
      organisation: "Lượt tham dự theo loại cơ quan",
    },
    key: { sex: "Năm", persons: "Năm", level: "Cấp vị trí", organisation: "Loại cơ quan, tổ chức" },
    note: { persons: "Không cộng các năm với nhau: một người có thể tham dự trong nhiều năm." },
  },
  sex: { woman: "Nữ", man: "Nam", another: "Khác", undeclared: "Không khai", unknown: "Chưa rõ" },
  position: { leader: "Lãnh đạo, quản lý", expert: "Chuyên môn", staff: "Nhân viên", other: "Khác" },
  organisation: {
    government: "Cơ quan nhà nước trung ương",
    "local-government": "Chính quyền địa phương",
    "other-public-sector": "Tổ chức thuộc khu vực công khác",
    "international-ngo": "Tổ chức phi chính phủ quốc tế",
    "national-ngo": "Tổ chức phi chính phủ trong nước",
    multilateral: "Tổ chức đa phương",
    foundation: "Quỹ",
    "private-sector": "Doanh nghiệp",
    academic: "Cơ sở đào tạo, nghiên cứu",
    other: "Loại khác",
    "armed-forces-and-police": "Quân đội, công an",
  },
  corrections: {
    name: "Điều chỉnh",
    columns: ["Báo cáo", "Số liệu", "Đã nêu", "Nay là"],
    empty: "Không có số liệu nào của các báo cáo trước thay đổi.",
    first: "Đây là báo cáo đầu tiên của khoản tài trợ.",
    notTold: "không nêu",
    events: "Số sự kiện",
    total: "Tổng số",
    baseline: "ban đầu",
    target: "mục tiêu",
    actual: "đạt được",
  },
  sources: {
    snapshot: "Mã băm SHA-256 của tệp dữ liệu gốc",
    release: "Lần công bố số liệu về người",
    catalogue: "Danh mục chương trình, bản ngày",
    definitions: "Định nghĩa chỉ số (mã và phiên bản)",
    revisions: "Phiên bản của khoản tài trợ và khung kết quả",
    check:
      "Báo cáo được lập hoàn toàn từ tệp dữ liệu gốc kèm theo. Lệnh npm run statement với tệp đó lập lại từng tệp của báo cáo, giống nhau đến từng byte.",
  },
};

const en: ReportWords = {
  title: "Statement of a grant",
  number: (nth) => `No. ${nth}`,
  subtitle: (grant, period) => `${grant}, ${period}`,
  fromTo: (start, end) => `${start} to ${end}`,
  since: (start) => `from ${start}`,
  foot: (sha256) => `Made from the data file with the SHA-256 hash ${sha256}`,
  unknown: "not known",
  nothing: "–",
  unpriced: (what) => `${what} (not valued)`,
  heading: {
    grant: "The grant",
    money: "Money",
    tables: "Money in detail",
    events: "Events",
    results: "Results against targets",
    people: "People",
    corrections: "Corrections of earlier statements",
    sources: "What it is made from, and how to check it",
  },
  fact: {
    grant: "Grant",
    number: "Agreement number",
    donorActivity: "The donor's own activity",
    grantPeriod: "Runs",
    amount: "Amount of the grant",
    reporting: "Currency of the report",
    period: "Period",
    made: "Made on",
    issuer: "Issued by",
    left: "Left at the end of the period",
    entered: "Spent in the period, as entered",
    held: "Events without details",
  },
  role: {
    funding: "Funding",
    accountable: "Accountable",
    extending: "Extending",
    implementing: "Implementing",
  },
  stage: { planned: "Planned", committed: "Committed", actual: "Spent" },
  table: {
    year: { name: "By year", key: "Year" },
    task: { name: "By task", key: "Task" },
    province: { name: "By province", key: "Province" },
    event: { name: "By event", key: "Event" },
  },
  money: {
    stage: "Stage",
    inPeriod: "In the period",
    toDate: "From the beginning",
    notIn: "Not in the sum",
    notInToDate: "Not in the sum, from the beginning",
    total: "Total",
    empty: "Nothing in the period.",
    note: "What nobody knows is not counted as 0: it is counted in “Not in the sum”, and the sum is then the least that it can be. A dash says that nothing was entered. What others pay is in none of these tables.",
    leftUnknown: "cannot be said, since not all amounts are known",
    amountUnknown: (lines) => `${lines} of unknown amount`,
    shareUnknown: (lines) => `${lines} of unknown share`,
    rateMissing: (lines) => `${lines} without an exchange rate`,
    unpriced: (lines) => `${lines} in kind, not valued`,
    heldBack: "Events without details",
    noTask: "No task, or an event without details",
    noProvince: "Province not known, or an event without details",
  },
  events: {
    name: "Events",
    columns: ["When", "Event", "Where", "Tasks", "Status"],
    empty: "There were no events in the period.",
    placeUnknown: "not known",
    heldBack: (count) =>
      `Besides, the grant pays for events of which no details are told: ${count}. Their money is added up by the quarter.`,
  },
  status: {
    idea: "Idea",
    planned: "Planned",
    approved: "Approved",
    confirmed: "Confirmed",
    held: "Held",
    reported: "Reported",
    verified: "Verified",
    postponed: "Postponed",
    cancelled: "Cancelled",
  },
  results: {
    name: "Results",
    columns: ["Of", "Result", "Indicator", "Baseline", "Target", "Reached"],
    empty: "No results were set.",
    ofGrant: "The grant",
    notAsked: "not surveyed",
    withheld: "kept back",
    noTarget: "not set",
    notYet: "not reported yet",
    noIndicator: "no indicator yet",
  },
  level: {
    output: "Output",
    "immediate-outcome": "Immediate outcome",
    "intermediate-outcome": "Intermediate outcome",
    "ultimate-outcome": "Ultimate outcome",
  },
  people: {
    intro: (release, until, donor) =>
      `Release ${release}, of events that ended by ${until}. The figures are of all events that ${donor} pays for, this grant among them: they are not told grant by grant, so that nobody can be recognised.`,
    none: "Nothing was released about people yet.",
    notAudited: "It was not examined for this release how closely hidden numbers can be guessed.",
    hidden: "c",
    hiddenNote:
      "“c” is a number that is kept back so that nothing can be worked out about anybody. It is neither 0 nor unknown.",
    all: "All",
    notRecorded: "Not on record",
    empty: "There are no figures.",
    name: {
      sex: "Participations by year",
      persons: "People, each once a year",
      level: "Participations by level of position",
      organisation: "Participations by kind of organisation",
    },
    key: { sex: "Year", persons: "Year", level: "Level", organisation: "Kind of organisation" },
    note: { persons: "Years are not to be added: somebody may have come in several." },
  },
  sex: { woman: "Women", man: "Men", another: "Another", undeclared: "Undeclared", unknown: "Not known" },
  position: { leader: "Leaders, managers", expert: "Experts", staff: "Staff", other: "Other" },
  organisation: {
    government: "Central government",
    "local-government": "Local government",
    "other-public-sector": "Other public sector",
    "international-ngo": "International NGOs",
    "national-ngo": "National NGOs",
    multilateral: "Multilateral",
    foundation: "Foundations",
    "private-sector": "Private sector",
    academic: "Academic, training",
    other: "Other",
    "armed-forces-and-police": "Armed forces and police",
  },
  corrections: {
    name: "Corrections",
    columns: ["Statement", "Figure", "As told", "Now"],
    empty: "No figure of an earlier statement has changed.",
    first: "This is the first statement of the grant.",
    notTold: "not told",
    events: "Number of events",
    total: "Total",
    baseline: "baseline",
    target: "target",
    actual: "reached",
  },
  sources: {
    snapshot: "SHA-256 hash of the data file",
    release: "Release of figures about people",
    catalogue: "Catalogue of programmes, edition of",
    definitions: "Definitions of measures (code and version)",
    revisions: "Versions of the grant and of its results",
    check:
      "The statement is made from the data file that comes with it, and from nothing else. The command npm run statement, given that file, makes every file of it again, byte for byte.",
  },
};

/** The words of a report in each language. */
export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = { vi, en };
