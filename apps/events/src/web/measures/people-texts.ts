import { texts } from "../language/i18n.ts";
import type { ShownDimension } from "./choices.ts";

type Word =
  | "title"
  | "hint"
  | "by"
  | "whole"
  | "part"
  | "value"
  | "bounds"
  | "nobody"
  | "unrecorded"
  | "unique"
  | "several"
  | "exactly"
  | "atLeast"
  | "between"
  | "hours"
  | "days"
  | `by.${ShownDimension}`;

/** What is said of the people at the events that one runs. */
export const peopleMeasureTexts = texts<Word>(
  "people-measures",
  {
    title: "Ở các sự kiện đơn vị bạn tổ chức",
    hint: "Tính từ danh sách tham dự của những sự kiện đã khóa sổ điểm danh. Chỉ người tổ chức xem được.",
    by: "Chia nhóm theo",
    whole: "Tất cả",
    part: "Nhóm",
    value: "Giá trị",
    bounds: "Khoảng chắc chắn",
    nobody: "Chưa có sự kiện nào khóa sổ điểm danh, hoặc chưa ai tham dự.",
    unrecorded: "Chưa ghi nhận",
    unique: "Mỗi người chỉ tính một lần trong từng nhóm, nên các nhóm không cộng lại thành tổng.",
    several: "Một người có thể có mấy vai trò, nên các nhóm không cộng lại thành tổng.",
    exactly: "chính xác",
    atLeast: "ít nhất {{value}}",
    between: "từ {{lower}} đến {{upper}}",
    hours: "{{value}} giờ",
    days: "{{value}} ngày-người",
    "by.sex": "Giới tính",
    "by.organisation": "Cơ quan cử người",
    "by.government-level": "Cấp chính quyền",
    "by.position-level": "Cấp vị trí",
    "by.age-group": "Nhóm tuổi",
    "by.province": "Tỉnh, thành phố",
    "by.role": "Vai trò",
    "by.mode": "Hình thức tham dự",
    "by.year": "Năm",
  },
  {
    title: "At the events you run",
    hint: "Made of the lists of events whose attendance is closed. Only those who run them see it.",
    by: "Grouped by",
    whole: "All",
    part: "Part",
    value: "Value",
    bounds: "Certainly between",
    nobody: "No event has its attendance closed yet, or nobody came.",
    unrecorded: "Not on record",
    unique: "Everybody counts once in each part, so the parts do not add up to the whole.",
    several: "One person may have several roles, so the parts do not add up to the whole.",
    exactly: "exact",
    atLeast: "at least {{value}}",
    between: "{{lower}} to {{upper}}",
    hours: "{{value}} hours",
    days: "{{value}} person-days",
    "by.sex": "Sex",
    "by.organisation": "Sent by",
    "by.government-level": "Level of government",
    "by.position-level": "Level of position",
    "by.age-group": "Age group",
    "by.province": "Province",
    "by.role": "Role",
    "by.mode": "Way of taking part",
    "by.year": "Year",
  },
);
