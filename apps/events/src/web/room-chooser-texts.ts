import { texts } from "./language/i18n.ts";

export const roomChooserTexts = texts(
  "room-chooser",
  {
    room: "Phòng (không bắt buộc)",
    find: "Gõ tên phòng, có hoặc không có dấu",
    loading: "Đang tải",
    loadFailed: "Không tải được danh sách phòng. Thử lại",
    nothingFound: "Không tìm thấy",
    add: "Thêm phòng mới",
    addNamed: "Thêm phòng “{{name}}”",
    newRoom: "Phòng mới",
    close: "Đóng",
    someRoom: "Phòng đã chọn trước đây",
  },
  {
    room: "Room (optional)",
    find: "Type its name, with or without marks",
    loading: "Loading",
    loadFailed: "The rooms could not be loaded. Try again",
    nothingFound: "Nothing found",
    add: "Add a new room",
    addNamed: "Add the room “{{name}}”",
    newRoom: "New room",
    close: "Close",
    someRoom: "The room chosen earlier",
  },
);
