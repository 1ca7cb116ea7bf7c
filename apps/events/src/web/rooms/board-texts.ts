import { texts } from "../language/i18n.ts";

/** What is said where the use of rooms is shown day by day. */
export const boardTexts = texts(
  "room-board",
  {
    before: "Tuần trước",
    after: "Tuần sau",
    thisWeek: "Tuần này",
    weekOf: "Tuần có ngày",
    room: "Phòng",
    free: "Trống",
    freeAllWeek: "Trống cả tuần",
    closed: "Không dùng nữa",
    noHours: "Chưa rõ giờ",
    wanted: "Chưa giữ phòng",
    withheld: "Đã có sự kiện khác",
    hint: "Phòng được giữ khi sự kiện đã vào kế hoạch và phiên có giờ cụ thể. Giờ ghi theo múi giờ của sự kiện.",
  },
  {
    before: "Week before",
    after: "Week after",
    thisWeek: "This week",
    weekOf: "Week with this day",
    room: "Room",
    free: "Free",
    freeAllWeek: "Free all week",
    closed: "Not used any more",
    noHours: "Hours not known",
    wanted: "Not booked yet",
    withheld: "Another event has it",
    hint: "A room is booked once its event is planned and the session has hours. Hours are those of the event's time zone.",
  },
);
