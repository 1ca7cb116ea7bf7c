import { texts } from "../../language/i18n.ts";

export const clashPanelTexts = texts(
  "event-form-clashes",
  {
    title: "Trùng lịch",
    checking: "Đang kiểm tra…",
    unchecked: "Chưa kiểm tra được trùng lịch. Bạn vẫn lưu được sự kiện.",
    take: "Dời sang ngày này",
  },
  {
    title: "Clashes",
    checking: "Checking…",
    unchecked: "Clashes could not be checked. You can still save the event.",
    take: "Move there",
  },
);
