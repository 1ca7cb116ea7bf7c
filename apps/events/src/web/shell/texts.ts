import { texts } from "../language/i18n.ts";

export const shellTexts = texts(
  "shell",
  {
    title: "Phụ nữ, hòa bình và an ninh",
    subtitle: "Lịch sự kiện của Chương trình hành động quốc gia",
    calendar: "Lịch",
    events: "Sự kiện",
    programmes: "Nhiệm vụ",
    newEvent: "Thêm sự kiện",
    newEventShort: "Thêm",
    mainNavigation: "Điều hướng chính",
    skip: "Đi đến nội dung",
    notFound: "Không có trang này",
    backToCalendar: "Về lịch",
  },
  {
    title: "Women, Peace and Security",
    subtitle: "Events of the National Action Programme",
    calendar: "Calendar",
    events: "Events",
    programmes: "Tasks",
    newEvent: "New event",
    newEventShort: "New",
    mainNavigation: "Main navigation",
    skip: "Skip to content",
    notFound: "There is no such page",
    backToCalendar: "Back to the calendar",
  },
);
