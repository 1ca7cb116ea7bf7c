import { texts } from "../language/i18n.ts";

/** What is said where it stands who teaches when. */
export const trainersTexts = texts(
  "trainers",
  {
    title: "Lịch giảng dạy",
    intro:
      "Giảng viên, diễn giả, người điều hành và chủ trì trong danh sách các sự kiện mà bạn phụ trách. Mỗi lần xem đều được ghi lại.",
    trainer: "Giảng viên",
    unanswered: "Chưa trả lời lời mời",
    none: "Trong tuần này không có ai giảng dạy ở các sự kiện của bạn",
    noneHint: "Hãy chọn tuần khác, hoặc ghi vai trò giảng viên trong danh sách người tham dự.",
    hint: "“Có sự kiện khác” là lúc người đó bận ở một sự kiện mà bạn không được xem danh sách.",
  },
  {
    title: "Who teaches when",
    intro:
      "Trainers, speakers, facilitators and chairs on the lists of events that you run. Each look at this is written down.",
    trainer: "Trainer",
    unanswered: "Has not answered yet",
    none: "Nobody teaches at your events in this week",
    noneHint: "Choose another week, or give somebody on a list of participants the role of a trainer.",
    hint: "“Another event” is when somebody is at an event whose list you may not read.",
  },
);
