import type { ActionPlan } from "../../action-plan.js";
import { rowsOf } from "../constants.js";
import { INDICATORS_UNCOUNTED, inferred, NOTHING_FOUND, named, notFound, stated } from "./answers.js";

const sources = ["kemenko-pmk", "infopublik"];
const ofAllGenerations = {
  vi: "Nguồn nói về kế hoạch của Indonesia nói chung, không tách riêng từng thế hệ.",
  en: "Said of Indonesia's plan in general, not of one generation.",
};
const objectives = inferred(
  named(undefined, [
    { vi: "Phòng ngừa", en: "Prevention" },
    { vi: "Xử lý", en: "Handling" },
    { vi: "Trao quyền và tham gia", en: "Empowerment and participation" },
  ]),
  sources,
  ofAllGenerations,
);
const lead = inferred(
  { vi: "Kemenko PMK cùng KemenPPPA", en: "Kemenko PMK with KemenPPPA" },
  sources,
  ofAllGenerations,
);

/** The three plans of Indonesia, called RAN P3AKS; the third was being finished in November 2025. */
export const indonesia = rowsOf<ActionPlan>()([
  {
    code: "indonesia-ran-p3aks-2014-2019",
    scope: { kind: "national", country: "ID" },
    title: {
      vi: "RAN P3AKS: kế hoạch hành động quốc gia của Indonesia, 2014–2019",
      en: "RAN P3AKS: Indonesia's national action plan, 2014–2019",
    },
    shortTitle: { vi: "Indonesia 2014–2019", en: "Indonesia 2014–2019" },
    generation: 1,
    stage: { status: "adopted" },
    answers: {
      ...NOTHING_FOUND,
      years: stated({ first: 2014, last: 2019 }, sources),
      instrument: stated(
        {
          vi: "Quy định của Bộ trưởng Điều phối (Permenko Kesra) số 7/2014, theo Quy định của Tổng thống (Perpres) số 18/2014",
          en: "Coordinating minister's regulation (Permenko Kesra) 7/2014, under presidential regulation (Perpres) 18/2014",
        },
        sources,
      ),
      objectives,
    },
    sources,
  },
  {
    code: "indonesia-ran-p3aks-2020-2025",
    scope: { kind: "national", country: "ID" },
    title: {
      vi: "RAN P3AKS: kế hoạch hành động quốc gia của Indonesia, 2020–2025",
      en: "RAN P3AKS: Indonesia's national action plan, 2020–2025",
    },
    shortTitle: { vi: "Indonesia 2020–2025", en: "Indonesia 2020–2025" },
    generation: 2,
    stage: { status: "adopted" },
    answers: {
      ...NOTHING_FOUND,
      years: stated({ first: 2020, last: 2025 }, sources),
      date: stated("2021-07-26", sources),
      instrument: stated(
        {
          vi: "Quy định của Bộ trưởng Điều phối (Permenko PMK) số 5/2021",
          en: "Coordinating minister's regulation (Permenko PMK) 5/2021",
        },
        sources,
      ),
      objectives,
      lead,
      implementation: inferred(
        {
          vi: "Các nhóm công tác theo Quy định của Bộ trưởng Điều phối (Permenko PMK) số 2/2019",
          en: "Working groups under the coordinating minister's regulation (Permenko PMK) 2/2019",
        },
        sources,
        ofAllGenerations,
      ),
      subNationalPlans: inferred(
        {
          count: { kind: "exact", value: 13 },
          level: { vi: "tỉnh", en: "provinces" },
        },
        sources,
        ofAllGenerations,
      ),
    },
    sources,
  },
  {
    code: "indonesia-ran-p3aks-2025-2029",
    scope: { kind: "national", country: "ID" },
    title: {
      vi: "RAN P3AKS: kế hoạch hành động quốc gia thế hệ thứ ba của Indonesia, 2025–2029",
      en: "RAN P3AKS: Indonesia's national action plan of the third generation, 2025–2029",
    },
    shortTitle: { vi: "Indonesia 2025–2029", en: "Indonesia 2025–2029" },
    generation: 3,
    stage: { status: "being-drafted", asOf: "2025-11", sources },
    answers: {
      ...NOTHING_FOUND,
      years: stated({ first: 2025, last: 2029 }, sources),
      objectives,
      indicators: stated(INDICATORS_UNCOUNTED, sources, {
        vi: "Chỉ tiêu và chỉ số hằng năm.",
        en: "Annual targets and indicators.",
      }),
      lead,
      subNationalPlans: notFound({
        vi: "13 tỉnh có kế hoạch riêng được nêu khi kế hoạch này chưa hoàn thành.",
        en: "The 13 provinces with their own plans were told of while this plan was not finished.",
      }),
    },
    sources,
  },
]);
