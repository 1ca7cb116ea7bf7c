import type { MoneyStage } from "@wps/model";
import { texts } from "../language/i18n.ts";
import type { ShownTable } from "./money-rows.ts";

type Own =
  | "grants"
  | "noGrant"
  | "noGrantHint"
  | "noGrantForAll"
  | "noGrantHintForAll"
  | "toGrants"
  | "agreement"
  | "statements"
  | "agreementNumber"
  | "activity"
  | "amount"
  | "paidEvents_one"
  | "paidEvents_other"
  | "withheldEvents_one"
  | "withheldEvents_other"
  | "follow"
  | "followed"
  | "way"
  | "wayHint"
  | "events"
  | "eventsNone"
  | "outcomeOf"
  | "outcomesNone"
  | "outcomesSilent"
  | "toEvent"
  | "money"
  | "moneyHint"
  | "currency"
  | "by"
  | "others"
  | "othersWhy"
  | "others.nobody"
  | "others.withheld"
  | "others.about"
  | "others.atLeast"
  | "nothingYet"
  | "noEntry"
  | "noEntrySpoken"
  | "atLeast"
  | "notKnown"
  | "amountUnknownParts_one"
  | "amountUnknownParts_other"
  | "shareUnknownParts_one"
  | "shareUnknownParts_other"
  | "rateMissingParts_one"
  | "rateMissingParts_other"
  | "unpricedParts_one"
  | "unpricedParts_other"
  | "several"
  | "withheld"
  | "none.grant"
  | "none.programme"
  | "none.task"
  | "none.province"
  | "none.channel"
  | "total"
  | "chart"
  | "moneySource"
  | "stage"
  | "known"
  | "counted"
  | "taken"
  | "definition"
  | "shownAt"
  | "source"
  | MoneyStage
  | `count.${"amountUnknown" | "shareUnknown" | "rateMissing" | "unpriced"}`
  | `table.${ShownTable}`
  | `line.${ShownTable}`;

export const portalMoneyTexts = texts<Own>(
  "portal-money",
  {
    grants: "Thỏa thuận tài trợ",
    noGrant: "Chưa có thỏa thuận tài trợ nào của tổ chức bạn",
    noGrantHint: "Thỏa thuận xuất hiện tại đây khi cơ quan quản lý nhập vào hệ thống và ghi tên tổ chức của bạn.",
    noGrantForAll: "Chưa có thỏa thuận tài trợ nào",
    noGrantHintForAll: "Khi một thỏa thuận được nhập, kinh phí và kết quả của nó hiện ra tại đây.",
    toGrants: "Đến trang thỏa thuận",
    agreement: "Thỏa thuận",
    statements: "Báo cáo",
    agreementNumber: "Số thỏa thuận: {{number}}",
    activity: "Mã hoạt động của nhà tài trợ: {{id}}",
    amount: "Giá trị thỏa thuận",
    paidEvents_one: "{{count}} sự kiện",
    paidEvents_other: "{{count}} sự kiện",
    withheldEvents_one: "và {{count}} sự kiện không công khai",
    withheldEvents_other: "và {{count}} sự kiện không công khai",
    follow: "Theo dòng tiền",
    followed: "Đang theo dòng tiền",
    way: "Từ thỏa thuận đến kết quả",
    wayHint: "Chọn một sự kiện để xem khoản tài trợ đã góp phần tạo ra kết quả gì.",
    events: "Sự kiện được chi trả",
    eventsNone: "Chưa có sự kiện nào được ghi nhận chi từ khoản tài trợ này.",
    outcomeOf: "Kết quả của {{event}}",
    outcomesNone: "Các nguồn cho biết không có kết quả nào được ghi nhận.",
    outcomesSilent: "Chưa có thông tin về kết quả.",
    toEvent: "Mở trang sự kiện",
    money: "Kinh phí",
    moneyHint:
      "Chỉ gồm phần do các khoản tài trợ của bạn chi. Điều chưa biết được nêu riêng và không tính là 0; mỗi bảng cộng lại bằng tổng số.",
    currency: "Quy đổi ra",
    by: "Xem theo",
    others: "Nhà tài trợ khác",
    othersWhy:
      "Phần của các nhà tài trợ khác chỉ nêu bằng một con số chung, làm tròn đến chữ số đầu tiên, khi không ai có thể suy ra phần của từng bên.",
    "others.nobody": "không ghi nhận",
    "others.withheld": "có, không nêu số tiền",
    "others.about": "khoảng {{sum}}",
    "others.atLeast": "ít nhất khoảng {{sum}}",
    nothingYet: "Chưa ghi nhận khoản chi nào.",
    noEntry: "–",
    noEntrySpoken: "không có khoản nào",
    atLeast: "ít nhất {{sum}}",
    notKnown: "chưa rõ",
    amountUnknownParts_one: "{{count}} khoản chưa rõ số tiền",
    amountUnknownParts_other: "{{count}} khoản chưa rõ số tiền",
    shareUnknownParts_one: "{{count}} khoản chưa rõ tỷ lệ chi trả",
    shareUnknownParts_other: "{{count}} khoản chưa rõ tỷ lệ chi trả",
    rateMissingParts_one: "{{count}} khoản chưa có tỷ giá",
    rateMissingParts_other: "{{count}} khoản chưa có tỷ giá",
    unpricedParts_one: "{{count}} hiện vật chưa định giá",
    unpricedParts_other: "{{count}} hiện vật chưa định giá",
    several: "Nhiều mục, chưa rõ phân chia",
    withheld: "Sự kiện không công khai",
    "none.grant": "Chưa ghi nhận",
    "none.programme": "Chưa gắn với chương trình",
    "none.task": "Chưa gắn với nhiệm vụ",
    "none.province": "Chưa ghi nhận tỉnh, thành phố",
    "none.channel": "Trực tiếp, không qua trung gian",
    total: "Tổng số",
    chart: "Biểu đồ kinh phí dự kiến và thực chi theo từng dòng",
    moneySource: "Theo sổ kinh phí của từng sự kiện. Mỗi khoản quy đổi theo tỷ giá của ngày phát sinh.",
    stage: "Bước",
    known: "Đã biết",
    counted: "Số khoản đã biết",
    taken: "Ngày lấy số liệu",
    definition: "Định nghĩa",
    shownAt: "Xem sự kiện tại",
    source: "Nguồn",
    planned: "Dự kiến",
    committed: "Cam kết",
    actual: "Thực chi",
    "count.amountUnknown": "Số khoản chưa rõ số tiền",
    "count.shareUnknown": "Số khoản chưa rõ tỷ lệ chi trả",
    "count.rateMissing": "Số khoản chưa có tỷ giá",
    "count.unpriced": "Số hiện vật chưa định giá",
    "table.year": "Năm",
    "table.task": "Nhiệm vụ",
    "table.programme": "Chương trình",
    "table.province": "Tỉnh, thành phố",
    "table.channel": "Kênh chuyển",
    "table.grant": "Thỏa thuận",
    "line.year": "Kinh phí theo năm",
    "line.task": "Kinh phí theo nhiệm vụ",
    "line.programme": "Kinh phí theo chương trình",
    "line.province": "Kinh phí theo tỉnh, thành phố vào ngày diễn ra",
    "line.channel": "Kinh phí theo kênh chuyển",
    "line.grant": "Kinh phí theo thỏa thuận",
  },
  {
    grants: "Agreements",
    noGrant: "No agreement of your organisation is on record yet",
    noGrantHint: "Agreements appear here once those who run them have entered them with your organisation as donor.",
    noGrantForAll: "No agreement is on record yet",
    noGrantHintForAll: "Once an agreement was entered, its money and results appear here.",
    toGrants: "To the agreements",
    agreement: "Agreement",
    statements: "Statements",
    agreementNumber: "Agreement number: {{number}}",
    activity: "The donor’s own activity: {{id}}",
    amount: "Worth of the agreement",
    paidEvents_one: "{{count}} event",
    paidEvents_other: "{{count}} events",
    withheldEvents_one: "and {{count}} event that is held back",
    withheldEvents_other: "and {{count}} events that are held back",
    follow: "Follow the money",
    followed: "Following the money",
    way: "From agreement to outcome",
    wayHint: "Choose an event to see what came of it.",
    events: "Events it pays for",
    eventsNone: "No event is recorded as paid for by this grant yet.",
    outcomeOf: "What came of {{event}}",
    outcomesNone: "Sources say that nothing came of it.",
    outcomesSilent: "Nothing is known of outcomes yet.",
    toEvent: "Open the event",
    money: "Money",
    moneyHint:
      "Only what your grants pay. What is not known is said apart and is not 0; every table adds up to the whole.",
    currency: "Told in",
    by: "By",
    others: "Other funders",
    othersWhy:
      "What others pay is told in one sum, to its first digit, and only where nobody’s part can be worked out from it.",
    "others.nobody": "none on record",
    "others.withheld": "yes; how much is not told",
    "others.about": "about {{sum}}",
    "others.atLeast": "at least about {{sum}}",
    nothingYet: "Nothing has been entered yet.",
    noEntry: "–",
    noEntrySpoken: "no entry",
    atLeast: "at least {{sum}}",
    notKnown: "not known",
    amountUnknownParts_one: "{{count}} amount is not known",
    amountUnknownParts_other: "{{count}} amounts are not known",
    shareUnknownParts_one: "{{count}} share is not known",
    shareUnknownParts_other: "{{count}} shares are not known",
    rateMissingParts_one: "{{count}} has no exchange rate",
    rateMissingParts_other: "{{count}} have no exchange rate",
    unpricedParts_one: "{{count}} thing without a price",
    unpricedParts_other: "{{count}} things without a price",
    several: "Several, division not known",
    withheld: "Events that are held back",
    "none.grant": "Not on record",
    "none.programme": "No programme on record",
    "none.task": "No task on record",
    "none.province": "No province on record",
    "none.channel": "Direct, through nobody",
    total: "Total",
    chart: "Money planned and spent, line by line",
    moneySource: "From the books of each event. Each amount is converted at the rate of its own day.",
    stage: "Stage",
    known: "Known",
    counted: "Amounts that are known",
    taken: "Taken on",
    definition: "Definition",
    shownAt: "Its events",
    source: "Source",
    planned: "Planned",
    committed: "Committed",
    actual: "Spent",
    "count.amountUnknown": "Amounts not known",
    "count.shareUnknown": "Shares not known",
    "count.rateMissing": "Without an exchange rate",
    "count.unpriced": "Things without a price",
    "table.year": "Year",
    "table.task": "Task",
    "table.programme": "Programme",
    "table.province": "Province",
    "table.channel": "Channel",
    "table.grant": "Agreement",
    "line.year": "Money by year",
    "line.task": "Money by task",
    "line.programme": "Money by programme",
    "line.province": "Money by province, as it was on the day",
    "line.channel": "Money by channel",
    "line.grant": "Money by agreement",
  },
);
