import { texts } from "../../language/i18n.ts";

export const countryLayerTexts = texts(
  "country-layer",
  {
    title: "Ngày lễ và thời gian cần lưu ý",
    show: "Hiện ngày lễ và thời gian cần lưu ý",
    days: "{{days}}",
    expected: "dự kiến {{days}}",
    incomplete: "Chưa tải được các ngày đã nhập, nên có thể còn thiếu.",
    all: "Xem cả năm và nguồn",
  },
  {
    title: "Holidays and times to know of",
    show: "Show holidays and times to know of",
    days: "{{days}}",
    expected: "expected {{days}}",
    incomplete: "The entered days could not be loaded, so more may be missing here.",
    all: "The whole year, with sources",
  },
);
