import type { ActionPlan } from "../../action-plan.js";
import { rowsOf } from "../constants.js";
import { INDICATORS_UNCOUNTED, NOTHING_FOUND, named, none, stated } from "./answers.js";

const sources = ["peacewomen-uganda", "focal-points-uganda"];

const notCosted = none(["focal-points-uganda"], {
  vi: "Kế hoạch không được tính chi phí.",
  en: "The plan was not costed.",
});

/** The three plans of Uganda; of the first two only the years were found, and that they were not costed. */
export const uganda = rowsOf<ActionPlan>()([
  {
    code: "uganda-nap-2008-2010",
    scope: { kind: "national", country: "UG" },
    title: {
      vi: "Kế hoạch hành động quốc gia đầu tiên của Uganda, 2008–2010",
      en: "Uganda's first national action plan, 2008–2010",
    },
    shortTitle: { vi: "Uganda 2008–2010", en: "Uganda 2008–2010" },
    generation: 1,
    stage: { status: "adopted" },
    answers: { ...NOTHING_FOUND, years: stated({ first: 2008, last: 2010 }, sources), budget: notCosted },
    sources,
  },
  {
    code: "uganda-nap-2011-2015",
    scope: { kind: "national", country: "UG" },
    title: {
      vi: "Kế hoạch hành động quốc gia lần thứ hai của Uganda, 2011–2015",
      en: "Uganda's second national action plan, 2011–2015",
    },
    shortTitle: { vi: "Uganda 2011–2015", en: "Uganda 2011–2015" },
    generation: 2,
    stage: { status: "adopted" },
    answers: { ...NOTHING_FOUND, years: stated({ first: 2011, last: 2015 }, sources), budget: notCosted },
    sources,
  },
  {
    code: "uganda-nap-2021-2025",
    scope: { kind: "national", country: "UG" },
    title: {
      vi: "Kế hoạch hành động quốc gia lần thứ ba của Uganda, 2021–2025",
      en: "Uganda's third national action plan, 2021–2025",
    },
    shortTitle: { vi: "Uganda 2021–2025", en: "Uganda 2021–2025" },
    generation: 3,
    stage: { status: "adopted" },
    answers: {
      ...NOTHING_FOUND,
      years: stated({ first: 2021, last: 2025 }, sources),
      date: stated("2021-03-08", ["wipc"], {
        vi: "Ngày công bố; ngày thông qua không được nêu.",
        en: "The day it was launched; the day of adoption is not told.",
      }),
      objectives: stated(
        named("outcome", [
          {
            vi: "Mọi hình thức bạo lực được phòng ngừa và xung đột được giải quyết",
            en: "Every form of violence prevented and conflicts resolved",
          },
          { vi: "Quản trị tốt được nâng cao ở mọi cấp", en: "Better governance at all levels" },
          {
            vi: "Thảm họa do thiên nhiên và do con người gây ra được phòng ngừa, giảm nhẹ",
            en: "Natural and human-made disasters prevented and mitigated",
          },
          {
            vi: "Hệ thống và cơ cấu thực hiện, điều phối kế hoạch được củng cố",
            en: "Stronger systems and structures for carrying out and coordinating the plan",
          },
        ]),
        sources,
      ),
      indicators: stated(INDICATORS_UNCOUNTED, sources),
      lead: stated(
        {
          vi: "Bộ Giới, Lao động và Phát triển xã hội",
          en: "Ministry of Gender, Labour and Social Development",
        },
        sources,
      ),
      budget: stated({ minor: 90_570_166_912, currency: "UGX" }, sources),
      reporting: stated("yearly", sources),
      review: stated({ date: "2023", kind: "mid-term" }, sources),
      monitoring: stated(
        {
          vi: "Kế hoạch theo dõi, đánh giá chi tiết, dựa trên báo cáo hằng năm của xã hội dân sự, các bộ, ngành, cơ quan và chính quyền cấp huyện",
          en: "A detailed plan for monitoring and evaluation, on yearly reports of civil society, ministries, departments and agencies, and district governments",
        },
        sources,
      ),
    },
    sources: [...sources, "wipc"],
  },
]);
