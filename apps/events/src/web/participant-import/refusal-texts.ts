import { texts } from "../language/i18n.ts";

/** Why something did not work, and what to do. */
export const refusalTexts = texts(
  "participant-import-refusals",
  {
    nothingCame: "Chưa có gì được nhập.",
    offline: "Không kết nối được với máy chủ. Những gì bạn đã làm vẫn còn ở đây; hãy thử lại.",
    offlineImport:
      "Mất kết nối khi đang nhập nên chưa biết danh sách đã vào hay chưa. Hãy xem “Các lần nhập vào sự kiện này” trước khi nhập lại.",
    "not-allowed": "Tài khoản này không được sửa danh sách.",
    "no-seat":
      "Kế hoạch không còn chỗ cho người này. Hãy để tình trạng “Chờ có chỗ”, hoặc sửa kế hoạch ở trang Phân bổ chỗ.",
    closed: "Sổ điểm danh đã khóa nên danh sách không sửa được nữa. Hãy mở lại sổ trước.",
    toAttendance: "Đến sổ điểm danh",
    gone: "Nội dung này không còn nữa; có người đã xóa hoặc rút lại.",
    "too-large": "Danh sách quá lớn để gửi một lần. Hãy chia thành nhiều tệp.",
    exists: "Dòng {{row}}: người này vừa được thêm vào danh sách của sự kiện. Hãy quay lại và bỏ dòng đó.",
    "row-refused": "Máy chủ không nhận dòng {{row}}. Hãy quay lại để sửa hoặc bỏ dòng đó.",
    unknownRow: "nào đó",
    broken: "Máy chủ gặp lỗi. Mã yêu cầu: {{requestId}}",
    held: "Chưa xóa được: người phụ trách bảo vệ dữ liệu đang yêu cầu giữ dữ liệu của danh sách này.",
    "in-use": "Danh sách đã được dùng từ khi nhập.",
  },
  {
    nothingCame: "Nothing was imported.",
    offline: "The server cannot be reached. What you did is still here; try again.",
    offlineImport:
      "The connection broke during the import, so it is not known whether the list came in. Look at “Imports into this event” before you import it again.",
    "not-allowed": "This account may not change the list.",
    "no-seat": "The plan has no seat for them. Let them wait, or change the plan on the page of the seats.",
    closed: "The attendance is closed, so the list cannot change. Open it again first.",
    toAttendance: "To the attendance",
    gone: "This is not there any more: somebody has removed or undone it.",
    "too-large": "The list is too large to be sent at once. Split it into several files.",
    exists: "Row {{row}}: this person has just come onto the list of the event. Go back and leave the row out.",
    "row-refused": "The server does not accept row {{row}}. Go back to correct it or leave it out.",
    unknownRow: "(unknown)",
    broken: "The server had a fault. Request: {{requestId}}",
    held: "This cannot be deleted: the data protection officer has put the data of this list on hold.",
    "in-use": "The list has been worked on since the import.",
  },
);
