import { texts } from "../../language/i18n.ts";

export const standingTexts = texts(
  "event-form-standing",
  {
    begins: "Sự kiện bắt đầu từ bước nào?",
    "begins.idea": "Mới là ý tưởng, chưa đưa vào kế hoạch.",
    "begins.planned": "Đã đưa vào kế hoạch, sẽ được phê duyệt sau.",
    "begins.held": "Đã diễn ra; ghi lại để báo cáo.",
    status: "Tình trạng",
    changedElsewhere: "Chuyển bước, hoãn hoặc hủy ở trang của sự kiện.",
    publish: "Công bố sự kiện",
    "publish.draft": "Đang là bản nháp: chỉ những người cùng tổ chức, người xác minh và quản trị viên xem được.",
    "publish.published": "Mọi người xem được, và sự kiện có trong lịch công khai.",
    "publish.sensitive":
      "Đã công bố nhưng nhạy cảm: vẫn chỉ những người cùng tổ chức, người xác minh và quản trị viên xem được.",
    sensitive: "Sự kiện nhạy cảm",
    sensitiveHint:
      "Giữ kín để bảo vệ người tham gia: dù đã công bố, người ngoài và nhà tài trợ không thấy sự kiện ở bất cứ đâu.",
    publishNotYours: "Bạn không có quyền công bố sự kiện này.",
  },
  {
    begins: "At which step does the event begin?",
    "begins.idea": "An idea so far, not in any plan.",
    "begins.planned": "Planned, to be approved later.",
    "begins.held": "It has taken place and is recorded for reporting.",
    status: "Status",
    changedElsewhere: "Move it on, postpone it or cancel it on the page of the event.",
    publish: "Publish the event",
    "publish.draft": "A draft: seen by those who organise it, by verifiers and by administrators only.",
    "publish.published": "Everybody can see it, and it is in the public calendar.",
    "publish.sensitive":
      "Published but sensitive: still seen by those who organise it, by verifiers and by administrators only.",
    sensitive: "A sensitive event",
    sensitiveHint:
      "Held back to protect who takes part: even when it is published, neither the public nor donors see it anywhere.",
    publishNotYours: "You may not publish this event.",
  },
);
