import type { ActionPlan } from "../../action-plan.js";
import { rowsOf } from "../constants.js";
import { NOTHING_FOUND, notFound, stated } from "./answers.js";

const plan = ["asean-rpa"];
const news = ["asean-wps", "phnom-penh-post", "top-50-women"];

/** The regional plan of ASEAN. */
export const asean = rowsOf<ActionPlan>()([
  {
    code: "asean-rpa-wps",
    scope: { kind: "regional", region: { vi: "ASEAN", en: "ASEAN" } },
    title: {
      vi: "Kế hoạch hành động khu vực của ASEAN về Phụ nữ, hòa bình và an ninh",
      en: "ASEAN Regional Plan of Action on Women, Peace and Security",
    },
    shortTitle: { vi: "ASEAN (từ 2022)", en: "ASEAN (from 2022)" },
    stage: { status: "adopted" },
    answers: {
      ...NOTHING_FOUND,
      years: notFound({
        vi: "Được thông qua tháng 11 năm 2022; chưa tìm thấy năm kết thúc.",
        en: "Adopted in November 2022; the end year was not found.",
      }),
      date: stated("2022-11", news, {
        vi: "Tại Hội nghị Cấp cao ASEAN lần thứ 40 và 41; công bố ngày 5 tháng 12 năm 2022 tại Phnom Penh.",
        en: "At the 40th and 41st ASEAN summits; launched on 5 December 2022 in Phnom Penh.",
      }),
      pillars: stated(["protection", "participation", "prevention", "relief-and-recovery"], plan, {
        vi: "Bốn bảng hành động, mỗi bảng một trụ cột; hành động đánh số theo ba cấp.",
        en: "Four matrices, one a pillar; actions are numbered in three levels.",
      }),
      lead: stated({ vi: "ACW và ACWC", en: "ACW and ACWC" }, [...plan, "asean-wps-rpa"], {
        vi: "Ủy ban Phụ nữ ASEAN (ACW) và ACWC, trên cả ba trụ cột của Cộng đồng.",
        en: "The ASEAN Committee on Women (ACW) and ACWC, across the three community pillars.",
      }),
      implementation: stated(
        { vi: "Có phần riêng về thực hiện và điều phối", en: "A part of its own on implementation and coordination" },
        plan,
      ),
      monitoring: stated(
        {
          vi: "Có phần riêng về báo cáo, theo dõi và đánh giá",
          en: "A part of its own on reporting, monitoring and evaluation",
        },
        plan,
      ),
    },
    note: {
      vi: "Văn bản dài 59 trang. Các bước trước đó: tuyên bố chung của các nhà lãnh đạo năm 2017, ASEAN Women for Peace Registry năm 2018, nghiên cứu khu vực năm 2021.",
      en: "A text of 59 pages. Earlier steps: the leaders' joint statement of 2017, the ASEAN Women for Peace Registry of 2018, the regional study of 2021.",
    },
    sources: [...plan, ...news, "asean-wps-rpa"],
  },
]);
