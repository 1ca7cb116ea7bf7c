import { texts } from "../language/i18n.ts";

export const restoreTexts = texts(
  "event-form-restore",
  {
    title_one: "Bạn có bản nháp chưa lưu",
    title_other: "Bạn có {{count}} bản nháp chưa lưu",
    when: "Ghi lúc {{time}} ngày {{day}} trên trình duyệt này.",
    untitled: "Chưa có tên",
    restore: "Viết tiếp bản nháp",
    discard: "Xóa bản nháp",
    named: "{{action}}: {{title}}",
    startNew: "Bắt đầu sự kiện mới",
    startFromServer: "Mở bản đã lưu trên máy chủ",
  },
  {
    title_one: "You have an unsaved draft",
    title_other: "You have {{count}} unsaved drafts",
    when: "Written at {{time}} on {{day}} in this browser.",
    untitled: "No title yet",
    restore: "Go on with the draft",
    discard: "Delete the draft",
    named: "{{action}}: {{title}}",
    startNew: "Begin a new event",
    startFromServer: "Open the version on the server",
  },
);
