import { texts } from "../language/i18n.ts";

export const registerTexts = texts(
  "register",
  {
    title: "Đăng ký tham dự",
    until: "Nhận đăng ký đến {{when}}.",
    kept: "Chúng tôi giữ gì và để làm gì",
    keptWhat:
      "Họ tên, giới tính, nơi công tác được ghi vào danh sách của sự kiện để xếp chỗ, điểm danh và báo cáo số liệu tổng hợp. Liên lạc và nhu cầu hỗ trợ được mã hóa; chỉ người tổ chức sự kiện này đọc được, và chỉ dùng cho sự kiện.",
    keptSex: "Giới tính dùng để xếp các chỗ dành cho nữ và để thống kê; có thể không khai báo.",
    consents: "Anh/chị đồng ý những gì?",
    consentsHint:
      "Mỗi mục đích được hỏi riêng; không chọn nghĩa là không đồng ý, và không ảnh hưởng đến việc đăng ký. Có thể đổi ý bất cứ lúc nào: hãy xin ban tổ chức liên kết xem dữ liệu của mình.",
    version: "bản {{version}}",
    photosTold:
      "Sự kiện có chụp ảnh, ghi hình để làm tư liệu. Nếu không muốn, hãy báo ban tổ chức hoặc chọn không đồng ý trong trang dữ liệu của mình.",
    photosAsked: "Tại sự kiện này chỉ người đã đồng ý mới được chụp ảnh, ghi hình.",
    send: "Gửi đăng ký",
    confirmed: "Đã có chỗ cho anh/chị",
    confirmedHint:
      "Hẹn gặp tại sự kiện. Nếu không tham dự được, hãy trả lại chỗ bằng liên kết dưới đây để người khác được vào.",
    waiting: "Anh/chị đang ở danh sách chờ",
    waitingHint:
      "Vị trí {{place}}. Khi có chỗ phù hợp, người chờ lâu nhất được vào trước; liên kết dưới đây luôn cho biết tình trạng hiện tại.",
    before: "Nếu trước đây đã đăng ký, lần đăng ký đầu và liên kết của lần đó vẫn giữ nguyên giá trị.",
    link: "Liên kết riêng của anh/chị",
    linkHint: "Hãy lưu lại ngay: liên kết chỉ hiện lần này. Ai có liên kết cũng trả lời thay anh/chị được.",
    open: "Xem chỗ của tôi",
    another: "Đăng ký cho người khác",
  },
  {
    title: "Register",
    until: "Open until {{when}}.",
    kept: "What we keep, and why",
    keptWhat:
      "Your name, sex and workplace stand on the list of the event: to give seats, to mark attendance, and to report totals. Contact and access needs are sealed; only those who organise this event read them, and for this event alone.",
    keptSex: "Your sex is used to give the seats kept for women, and for statistics; you may leave it undeclared.",
    consents: "What do you agree to?",
    consentsHint:
      "Each purpose is asked by itself; what you leave unticked you do not agree to, and you can register all the same. You can change your mind at any time: ask the organisers for the link to your own data.",
    version: "version {{version}}",
    photosTold:
      "Photographs and recordings are made at this event to document it. If you do not wish that, tell the organisers, or say no on the page about your own data.",
    photosAsked: "At this event only those who agreed are photographed or recorded.",
    send: "Register",
    confirmed: "You have a seat",
    confirmedHint:
      "See you there. If you cannot come, give your seat back under the link below, so that somebody else gets in.",
    waiting: "You are on the waiting list",
    waitingHint:
      "Place {{place}}. When a seat comes free, whoever has waited longest and fits gets it; the link below always says how it stands.",
    before: "If you had registered before, that registration and its link still stand as they were.",
    link: "Your own link",
    linkHint: "Keep it now: it is shown this once. Whoever has it can answer for you.",
    open: "See my place",
    another: "Register somebody else",
  },
);
