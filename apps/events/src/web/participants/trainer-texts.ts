import { texts } from "../language/i18n.ts";

export const trainerTexts = texts(
  "session-trainers",
  {
    title: "Giảng viên của từng phiên",
    hint: "Chọn trong số giảng viên có tên trong danh sách. Chỉ những người được xem danh sách mới thấy phân công này.",
    noTrainers: "Chưa có giảng viên trong danh sách. Hãy ghi vai trò giảng viên cho người tham gia trước.",
    save: "Lưu phân công",
    saved: "Đã lưu phân công.",
    overtaken:
      "Có người vừa đổi phân công. Lựa chọn của bạn vẫn còn; bản hiện nay ghi dưới mỗi phiên. Hãy xem lại rồi lưu.",
    failed: "Chưa lưu được. Lựa chọn của bạn vẫn còn; hãy thử lại, hoặc tải lại trang.",
    now: "Hiện nay:",
    nobody: "chưa có ai",
  },
  {
    title: "Who teaches which session",
    hint: "Choose among the trainers on the list. Only those who may see the list are told.",
    noTrainers: "There is no trainer on the list yet. Give somebody on it the role of a trainer first.",
    save: "Save who teaches",
    saved: "Who teaches is saved.",
    overtaken:
      "Somebody has just changed this. Your choice is still here, and what is saved now stands below each session. Look at it and save again.",
    failed: "It could not be saved. Your choice is still here; try again, or reload the page.",
    now: "Now:",
    nobody: "nobody yet",
  },
);
