import type { ActionPlan } from "../../action-plan.js";
import { rowsOf } from "../constants.js";
import { INDICATORS_UNCOUNTED, NOTHING_FOUND, named, stated } from "./answers.js";

const sources = ["peacewomen-uganda", "focal-points-uganda"];

/** The three plans of Uganda; of the first two only the years were found. */
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
    answers: { ...NOTHING_FOUND, years: stated({ first: 2008, last: 2010 }, sources) },
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
    answers: { ...NOTHING_FOUND, years: stated({ first: 2011, last: 2015 }, sources) },
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
      date: stated("2021-03-08", sources, {
        vi: "Nguồn ghi ngày này bên kế hoạch, không nói là ngày thông qua hay ngày công bố.",
        en: "The date stands beside the plan; whether it was adopted or made public on it is not said.",
      }),
      objectives: stated(
        named("outcome", [
          { vi: "Bạo lực được phòng ngừa và xung đột được giải quyết", en: "Violence prevented and conflict resolved" },
          { vi: "Quản trị tốt", en: "Good governance" },
          { vi: "Thảm họa được phòng ngừa và giảm nhẹ", en: "Disasters prevented and mitigated" },
          { vi: "Hệ thống và cơ cấu", en: "Systems and structures" },
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
    },
    sources,
  },
]);
