import { OfflineError, ProblemError } from "../api.ts";
import { texts, useTexts } from "../language/i18n.ts";

const words = texts(
  "seat-setback",
  {
    offline: "Chưa kết nối được với máy chủ. Nội dung đã nhập vẫn còn; hãy gửi lại khi có mạng.",
    full: "Không còn chỗ nào.",
    "kept-for-women": "Các chỗ còn lại được dành cho nữ theo tỷ lệ mục tiêu của sự kiện.",
    "kept-for-offices": "Các chỗ còn lại đang chờ các cơ quan đề cử.",
    "office-full": "Cơ quan đã dùng hết số chỗ của mình.",
    nothing: "Chưa có gì được lưu.",
    closed: "Đã hết hạn đề cử. Người đã được đề cử vẫn có thể được thay.",
    gone: "Liên kết này không còn mở được nữa.",
    nominee: "Người này không còn trong danh sách đề cử. Hãy tải lại trang.",
    givenUp: "Chỗ này đã được trả lại. Muốn tham dự, hãy đăng ký lại hoặc liên hệ ban tổ chức.",
    tooMany: "Đã có quá nhiều lượt gửi từ mạng này. Hãy thử lại sau vài phút.",
    changed: "Kế hoạch chỗ vừa được người khác sửa. Hãy tải lại trang rồi sửa tiếp.",
    registerClosed: "Sổ điểm danh của sự kiện đã khóa nên danh sách không đổi được.",
    broken: "Máy chủ gặp lỗi và chưa lưu gì. Mã yêu cầu: {{requestId}}",
  },
  {
    offline: "The server cannot be reached. What you typed is still here; send it once you are connected.",
    full: "No seat is left.",
    "kept-for-women": "The seats that are left are kept for women, by the event's target share.",
    "kept-for-offices": "The seats that are left wait for organisations to name people.",
    "office-full": "The organisation has filled its own seats.",
    nothing: "Nothing was saved.",
    closed: "The deadline to name people is over. Those who were named may still be replaced.",
    gone: "This link opens nothing any more.",
    nominee: "This person is not among those named any more. Load the page again.",
    givenUp: "This place was given up. To take part, register again or ask the organisers.",
    tooMany: "Too much was sent from this network. Try again in a few minutes.",
    changed: "Somebody else has just changed the plan. Load the page again and go on from there.",
    registerClosed: "The attendance of the event is complete, so its list does not change any more.",
    broken: "The server had a fault and saved nothing. Request: {{requestId}}",
  },
);

/** Says why something about seats did not work; nothing of it touches what was typed. */
export function useSeatSetback(): (error: Error) => string {
  const say = useTexts(words);
  return (error) => {
    if (error instanceof OfflineError) return say("offline");
    if (!(error instanceof ProblemError)) throw error;
    const { refusal, requestId } = error.problem;
    switch (refusal?.code) {
      case "SEAT_NOT_FREE":
        return `${say(refusal.because)} ${say("nothing")}`;
      case "NOMINATIONS_CLOSED":
        return say("closed");
      case "NOMINATION_LINK_NOT_FOUND":
      case "REGISTRATION_NOT_FOUND":
      case "PLACE_NOT_FOUND":
        return say("gone");
      case "NOMINEE_NOT_FOUND":
        return say("nominee");
      case "PLACE_GIVEN_UP":
        return say("givenUp");
      case "TOO_MANY_ATTEMPTS":
        return say("tooMany");
      case "SEAT_PLAN_CHANGED":
        return say("changed");
      case "REGISTER_CLOSED":
        return say("registerClosed");
      default:
        return say("broken", { requestId });
    }
  };
}
