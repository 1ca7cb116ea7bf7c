import { texts } from "../language/i18n.ts";

export const collisionTexts = texts(
  "event-form-collision",
  {
    title: "Có người đã sửa sự kiện này trong lúc bạn đang sửa",
    hint: "Chưa có gì bị ghi đè và mọi điều bạn đã ghi vẫn còn ở đây.",
    changedBy: "Người sửa: {{names}}.",
    loading: "Đang tải bản mới",
    failed: "Không tải được bản mới. Mọi điều bạn đã ghi vẫn còn ở đây.",
    gone: "Không tìm thấy sự kiện này nữa. Mọi điều bạn đã ghi vẫn còn ở đây.",
    retry: "Thử lại",
    "in.vi": "{{part}} (tiếng Việt)",
    "in.en": "{{part}} (tiếng Anh)",
  },
  {
    title: "Somebody changed this event while you were editing it",
    hint: "Nothing was overwritten, and all you wrote is still here.",
    changedBy: "Changed by: {{names}}.",
    loading: "The new version is loading",
    failed: "The new version could not be loaded. All you wrote is still here.",
    gone: "This event can no longer be found. All you wrote is still here.",
    retry: "Try again",
    "in.vi": "{{part}} (Vietnamese)",
    "in.en": "{{part}} (English)",
  },
);
