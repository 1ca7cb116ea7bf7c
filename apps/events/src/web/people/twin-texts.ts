import type { MergeObstacle } from "@wps/model";
import { texts } from "../language/i18n.ts";

type Obstacle = `because.${MergeObstacle}`;
type Reason = `about.${"name" | "sex" | "organisation" | "function" | "birth-year" | "contact"}`;

/** The words for two people who may be one, wherever somebody is asked. */
export const twinTexts = texts<
  | Obstacle
  | Reason
  | "likely"
  | "perhaps"
  | "agrees"
  | "differs"
  | "birthYear"
  | "lists"
  | "more"
  | "keep"
  | "keepOf"
  | "isTwo"
  | "merged"
  | "apart"
  | "undo"
  | "undone"
  | "nowWaiting"
  | "obstructed"
  | "further"
  | "notLast"
  | "closed"
  | "gone"
  | "failed"
>(
  "twins",
  {
    likely: "Rất có thể",
    perhaps: "Có thể",
    agrees: "Giống: {{what}}",
    differs: "Khác: {{what}}",
    "about.name": "tên",
    "about.sex": "giới tính",
    "about.organisation": "cơ quan",
    "about.function": "chức vụ",
    "about.birth-year": "năm sinh",
    "about.contact": "liên lạc",
    birthYear: "sinh năm {{year}}",
    lists: "Có tên tại",
    more: "và {{count}} sự kiện khác",
    keep: "Là một, giữ tên này",
    keepOf: "Là một, giữ tên này: {{name}}, {{words}}",
    isTwo: "Là hai người khác nhau",
    merged: "Đã gộp thành một người: {{name}}.",
    apart: "Đã ghi là hai người; hệ thống không hỏi lại.",
    undo: "Hoàn tác",
    undone: "Đã hoàn tác.",
    nowWaiting: "Đã hoàn tác. Chỗ đã có người khác nhận, nên {{count}} lượt đăng ký nay ở danh sách chờ.",
    obstructed: "Chưa gộp được. Hãy quyết định trước:",
    "because.register-closed": "Sổ điểm danh đã khóa mà cả hai đều có tên. Hãy mở sổ, gộp, rồi khóa lại.",
    "because.both-marked": "Cả hai đều đã được điểm danh hoặc có chứng nhận. Hãy xóa điểm danh của một bên.",
    "because.marked-without-seat": "Người được điểm danh không có chỗ, người kia thì có. Hãy sửa tình trạng đăng ký.",
    "because.different-roles": "Hai bên ghi vai trò khác nhau. Hãy sửa cho giống nhau.",
    "because.named-by-two": "Hai cơ quan cùng đề cử. Một cơ quan cần rút đề cử.",
    further: "Một trong hai còn có tên trong danh sách mà cơ quan bạn không phụ trách. Quản trị viên mới gộp được.",
    notLast: "Người này đã được gộp thêm sau đó. Hãy hoàn tác lần sau trước.",
    closed: "Sổ điểm danh của một sự kiện liên quan đã khóa. Hãy mở sổ trước.",
    gone: "Danh sách vừa thay đổi. Hãy tải lại trang và thử lại.",
    failed: "Chưa làm được. Hãy thử lại.",
  },
  {
    likely: "Very likely",
    perhaps: "Perhaps",
    agrees: "Same: {{what}}",
    differs: "Different: {{what}}",
    "about.name": "name",
    "about.sex": "sex",
    "about.organisation": "organisation",
    "about.function": "function",
    "about.birth-year": "year of birth",
    "about.contact": "contact",
    birthYear: "born {{year}}",
    lists: "On the lists of",
    more: "and {{count}} other events",
    keep: "One person, keep this name",
    keepOf: "One person, keep this name: {{name}}, {{words}}",
    isTwo: "Two different people",
    merged: "They are one person now: {{name}}.",
    apart: "Noted as two people; nobody is asked again.",
    undo: "Undo",
    undone: "Undone.",
    nowWaiting: "Undone. Others have taken the seat since, so {{count}} now stand on the waiting list.",
    obstructed: "They cannot be one yet. Decide first:",
    "because.register-closed": "Attendance is complete and both are on the list. Open it, merge, and close it again.",
    "because.both-marked": "Both were marked or have a certificate. Take away the marks of one.",
    "because.marked-without-seat": "The one who was marked has no seat, and the other has. Change how they stand.",
    "because.different-roles": "They have different roles. Make them the same.",
    "because.named-by-two": "Two organisations have named them. One has to withdraw.",
    further:
      "One of them is also on a list that your organisation does not run. An administrator can make them one person.",
    notLast: "The same person was merged once more since. Undo that first.",
    closed: "The attendance of an event they are on is complete. Open it first.",
    gone: "The lists have just changed. Load the page again and try once more.",
    failed: "That did not work. Try again.",
  },
);
