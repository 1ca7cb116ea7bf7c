import { areas } from "./coordination-programme/areas.js";
import { gaps } from "./coordination-programme/gaps.js";
import { purposes } from "./coordination-programme/purposes.js";
import { knownProgramme } from "./known-programme.js";

/**
 * The coordination programme of the Ministry of Labour, Invalids and Social Affairs and the Viet Nam Women's Union,
 * 2019–2022, as a report of its signing gives it: three purposes and five areas, no indicators.
 *
 * The Vietnamese titles of the areas follow the report; the English, and the wording of purposes and items in both
 * languages, are our own.
 */
export const coordinationProgramme = knownProgramme({
  code: "molisa-vwu-2019-2022",
  title: {
    vi: "Chương trình phối hợp giữa Bộ Lao động - Thương binh và Xã hội và Trung ương Hội Liên hiệp Phụ nữ Việt Nam giai đoạn 2019 - 2022",
    en: "Coordination programme of the Ministry of Labour, Invalids and Social Affairs and the Central Committee of the Viet Nam Women's Union, 2019–2022",
  },
  shortTitle: {
    vi: "Phối hợp Bộ LĐTBXH – Hội LHPN 2019–2022",
    en: "MOLISA – Women's Union 2019–2022",
  },
  kind: "coordination-programme",
  period: { start: "2019-01-01", end: "2022-12-31" },
  instrument: {
    kind: "agreement",
    title: {
      vi: "Chương trình phối hợp giữa Bộ Lao động - Thương binh và Xã hội và Trung ương Hội Liên hiệp Phụ nữ Việt Nam",
      en: "Coordination programme of the Ministry of Labour, Invalids and Social Affairs and the Central Committee of the Viet Nam Women's Union",
    },
    signatories: [
      {
        vi: "Đào Ngọc Dung, Bộ trưởng Bộ Lao động - Thương binh và Xã hội",
        en: "Đào Ngọc Dung, Minister of Labour, Invalids and Social Affairs",
      },
      {
        vi: "Nguyễn Thị Thu Hà, Chủ tịch Hội Liên hiệp Phụ nữ Việt Nam",
        en: "Nguyễn Thị Thu Hà, President of the Viet Nam Women's Union",
      },
    ],
    date: "2019-10-17",
    sources: ["lao-dong-xa-hoi-2019"],
  },
  legalBases: { status: "not-given" },
  launch: { status: "not-found" },
  parties: [
    {
      vi: "Bộ Lao động - Thương binh và Xã hội",
      en: "Ministry of Labour, Invalids and Social Affairs",
    },
    {
      vi: "Trung ương Hội Liên hiệp Phụ nữ Việt Nam",
      en: "Central Committee of the Viet Nam Women's Union",
    },
  ],
  clauses: [...purposes, ...areas],
  gaps,
  pillarTags: [],
  discrepancies: [],
  remarks: [],
  sources: [
    {
      key: "lao-dong-xa-hoi-2019",
      citation:
        "Lao động và Xã hội (LĐXH), Nguyễn Hiền, bài về lễ ký kết Chương trình phối hợp giai đoạn 2019 – 2022, 17/10/2019",
      published: "2019-10-17",
    },
  ],
});
