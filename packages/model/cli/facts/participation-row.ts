import { AgeGroup, AttendanceMode, GovernmentLevel, ParticipationRole, PositionLevel, Sex } from "@wps/model";
import { joined, same } from "../text.js";
import { answerIn, type Cell, linksIn, provinceCodeIn, wholeIn, wordsIn } from "./cells.js";
import type { Column } from "./column.js";

const oneOf = (words: readonly string[]) => same(words.join(" | "));

/** The columns of a list of participants: a record is one person at one event. */
export const PARTICIPATION_COLUMNS: readonly Column[] = [
  { name: "event", required: true, says: { vi: "mã sự kiện", en: "a code of the event" } },
  {
    name: "person",
    says: { vi: "mã người, không phải tên; trống: không rõ ai", en: "a code, never a name; empty: nobody knows who" },
  },
  { name: "day", required: true, says: { vi: "ngày đầu, YYYY-MM-DD", en: "the first day, YYYY-MM-DD" } },
  {
    name: "links",
    says: { vi: "nhiệm vụ, ví dụ nap-wps-2024-2030#II.2.e", en: "tasks, such as nap-wps-2024-2030#II.2.e" },
  },
  {
    name: "sex",
    required: true,
    says: joined([oneOf(Sex.options), { vi: "trống: unknown", en: "empty: unknown" }], "; "),
  },
  { name: "organisation", says: { vi: "mã cơ quan", en: "the code of an organisation" } },
  { name: "government_level", says: oneOf(GovernmentLevel.options) },
  { name: "province", says: { vi: "mã tỉnh hai chữ số vào ngày đó", en: "its code of two digits on that day" } },
  { name: "age_group", says: oneOf(AgeGroup.options) },
  { name: "position_level", says: oneOf(PositionLevel.options) },
  { name: "roles", required: true, says: oneOf(ParticipationRole.options) },
  { name: "mode", says: oneOf(AttendanceMode.options) },
  {
    name: "registered",
    required: true,
    says: { vi: "yes | no: có tên trong danh sách trước không", en: "yes | no: whether expected by name" },
  },
  { name: "sessions_expected", required: true, says: { vi: "số buổi phải dự", en: "how many sessions to attend" } },
  { name: "sessions_attended", required: true, says: { vi: "số buổi đã dự", en: "how many were attended" } },
  {
    name: "minutes_planned",
    says: { vi: "số phút dự kiến; trống: chưa rõ", en: "how many minutes were planned; empty: not known" },
  },
  { name: "minutes_attended", says: { vi: "số phút đã dự", en: "how many were attended" } },
  { name: "completion", required: true, says: same("met | not-met | no-rule") },
];

/** What a record says of a participation, as far as it says it. */
export const participationOf = (cell: Cell): unknown => ({
  event: cell("event"),
  person: cell("person"),
  day: cell("day"),
  links: linksIn(cell("links")),
  sex: cell("sex") ?? "unknown",
  organisation: cell("organisation"),
  governmentLevel: cell("government_level"),
  province: provinceCodeIn(cell("province")),
  ageGroup: cell("age_group"),
  positionLevel: cell("position_level"),
  roles: wordsIn(cell("roles")),
  mode: cell("mode"),
  registered: answerIn(cell("registered")),
  sessions: { expected: wholeIn(cell("sessions_expected")), attended: wholeIn(cell("sessions_attended")) },
  minutes: { planned: wholeIn(cell("minutes_planned")), attended: wholeIn(cell("minutes_attended")) },
  completion: cell("completion"),
});
