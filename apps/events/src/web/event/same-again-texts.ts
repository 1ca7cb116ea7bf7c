import { texts } from "../language/i18n.ts";

/** What is said where an event is entered again on other days. */
export const sameAgainTexts = texts(
  "same-again",
  {
    title: "Tổ chức lại vào ngày khác",
    intro:
      "Sự kiện mới có cùng tên, các phiên, đơn vị, nhiệm vụ và địa điểm; không lấy theo số người, kinh phí, tài trợ và kết quả.",
    firstDay: "Ngày đầu",
    sessions_one: "{{count}} phiên: {{days}}",
    sessions_other: "{{count}} phiên: {{days}}",
    run: "Khóa {{number}} của cùng khóa học",
    noPlace: "Trong 60 ngày sau đó không có chỗ nào trống ngày nghỉ.",
    outOfRange: "Ngày nằm ngoài lịch.",
    impossible: "Không tổ chức lại được vào ngày này.",
    make: "Tạo sự kiện",
    made: "Đã tạo sự kiện; hãy xem lại trước khi trình duyệt.",
    cancel: "Thôi",
    close: "Đóng",
    offline: "Chưa kết nối được với máy chủ. Chưa tạo gì; hãy thử lại khi có mạng.",
    notAllowed: "Bạn không có quyền tạo sự kiện này. Chưa tạo gì.",
    roomTaken: "Phòng của một phiên không trống vào ngày mới. Hãy chọn ngày khác, hoặc tạo sự kiện mới với phòng khác.",
    runTaken: "Vừa có người thêm một đợt mang số này. Hãy tạo lại: số mới đã được lấy.",
    outdated:
      "Sự kiện này có tỉnh, đơn vị, nhiệm vụ, phòng hoặc học phần không còn trong danh mục vào ngày mới. Chưa tạo gì.",
    broken: "Máy chủ gặp lỗi và chưa tạo gì. Hãy thử lại sau ít phút.",
  },
  {
    title: "The same again on other days",
    intro:
      "The new event has the same title, sessions, organisations, tasks and place; not its people, money, funding or outcomes.",
    firstDay: "First day",
    sessions_one: "{{count}} session: {{days}}",
    sessions_other: "{{count}} sessions: {{days}}",
    run: "Run {{number}} of the same course",
    noPlace: "There is no place free of days off within 60 days.",
    outOfRange: "The day is outside the calendar.",
    impossible: "It cannot be held again on this day.",
    make: "Make the event",
    made: "The event is made; look it over before it is approved.",
    cancel: "Cancel",
    close: "Close",
    offline: "The server cannot be reached. Nothing is made yet; try again once you are connected.",
    notAllowed: "You may not make this event. Nothing is made.",
    roomTaken:
      "The room of a session is not free on the new day. Choose another day, or make a new event with another room.",
    runTaken: "Somebody has just added a run of this number. Make it again: the next number is taken.",
    outdated:
      "This event has a province, organisation, task, room or module that is no longer there by the new day. Nothing is made.",
    broken: "The server had a fault and made nothing. Try again in a few minutes.",
  },
);
