import { texts } from "./language/i18n.ts";

/** What is said where a week is shown day by day. */
export const boardTexts = texts(
  "week-board",
  {
    before: "Tuần trước",
    after: "Tuần sau",
    thisWeek: "Tuần này",
    weekOf: "Tuần có ngày",
    free: "Trống",
    freeAllWeek: "Trống cả tuần",
    noHours: "Chưa rõ giờ",
    withheld: "Có sự kiện khác",
  },
  {
    before: "Week before",
    after: "Week after",
    thisWeek: "This week",
    weekOf: "Week with this day",
    free: "Free",
    freeAllWeek: "Free all week",
    noHours: "Hours not known",
    withheld: "Another event",
  },
);
