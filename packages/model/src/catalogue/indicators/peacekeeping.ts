import type { Indicator } from "../../indicator.js";
import { rowsOf } from "../constants.js";

const people = { kind: "share", of: "person" } as const;

/** Women in peacekeeping. Those deployed on a day and those sent since a start are two indicators. */
export const peacekeepingIndicators = rowsOf<Indicator>()([
  {
    code: "women-in-un-peacekeeping",
    title: {
      status: "paraphrase",
      wording: {
        vi: "Tỷ lệ nữ trong lực lượng mặc sắc phục của Liên hợp quốc đang triển khai, theo loại hình",
        en: "Share of women among deployed uniformed United Nations personnel, by category",
      },
      sources: ["elsie-fund", "un-peacekeeping", "moi-truong-82805"],
    },
    unit: people,
    counted: "on-a-day",
    definition: {
      status: "found",
      value: {
        numerator: {
          vi: "Số phụ nữ đang được triển khai trong loại hình đó",
          en: "Women deployed in the category",
        },
        denominator: {
          vi: "Tổng số người đang được triển khai trong loại hình đó",
          en: "All deployed in the category",
        },
        terms: [],
        brokenDownBy: { vi: "Loại hình lực lượng", en: "Category of personnel" },
      },
      basis: "inferred",
      note: {
        vi: "Rút ra từ các cặp số mà nguồn in cạnh nhau, như 6.456 trong 76.694 người vào ngày 31/5/2023.",
        en: "Drawn from the pairs of numbers that a source prints, such as 6,456 of 76,694 on 31 May 2023.",
      },
      sources: ["moi-truong-82805"],
    },
    scopes: [
      { code: "all", name: { vi: "Toàn bộ", en: "All" } },
      { code: "military", name: { vi: "Quân sự", en: "Military" } },
      { code: "police", name: { vi: "Cảnh sát", en: "Police" } },
      { code: "military-contingents", name: { vi: "Đơn vị quân đội", en: "Military contingents (troops)" } },
      {
        code: "individual-military",
        name: {
          vi: "Quân nhân triển khai theo hình thức cá nhân (quan sát viên, sĩ quan tham mưu)",
          en: "Individual military (observers, staff officers)",
        },
      },
      {
        code: "formed-police-units",
        name: { vi: "Đơn vị cảnh sát được thành lập sẵn (FPU)", en: "Formed police units" },
      },
      {
        code: "individual-police",
        name: { vi: "Sĩ quan cảnh sát triển khai theo hình thức cá nhân", en: "Individual police officers" },
      },
    ],
  },
  {
    code: "women-sent-to-peacekeeping",
    title: {
      status: "paraphrase",
      wording: {
        vi: "Tỷ lệ nữ trong tổng số người Việt Nam đã cử đi gìn giữ hòa bình từ năm 2014",
        en: "Share of women among all whom Viet Nam has sent to peacekeeping since 2014",
      },
      sources: ["un-women-2022-07", "qdnd-559107", "nhan-dan-880061"],
    },
    unit: people,
    counted: "since-a-start",
    definition: { status: "not-found" },
    scopes: [],
    note: {
      vi: "Cộng dồn từ năm 2014: không so được với tỷ lệ tại một thời điểm.",
      en: "Counted since 2014: not to be compared with a share on a day.",
    },
  },
  {
    code: "women-in-viet-nam-peacekeeping",
    title: {
      status: "paraphrase",
      wording: {
        vi: "Tỷ lệ nữ trong lực lượng gìn giữ hòa bình của Việt Nam",
        en: "Share of women among Viet Nam's peacekeepers",
      },
      sources: ["vwu-2022-10", "vnexpress-4197961", "hanoi-times-325272"],
    },
    unit: people,
    counted: "not-given",
    definition: { status: "not-found" },
    scopes: [
      { code: "military", name: { vi: "Quân đội", en: "Military" } },
      { code: "individual", name: { vi: "Triển khai theo hình thức cá nhân", en: "Individual deployments" } },
      { code: "public-security", name: { vi: "Do Bộ Công an cử", en: "Sent by the Ministry of Public Security" } },
    ],
    note: {
      vi: "Số của tháng 11/2020 là số đang làm nhiệm vụ; các nguồn khác không nói rõ là số đang làm nhiệm vụ hay số cộng dồn.",
      en: "Those of November 2020 were on mission; the other sources do not say whether they count those on mission or all sent so far.",
    },
  },
]);
