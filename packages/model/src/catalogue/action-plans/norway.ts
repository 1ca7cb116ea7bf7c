import type { ActionPlan } from "../../action-plan.js";
import { rowsOf } from "../constants.js";
import { INDICATORS_UNCOUNTED, NOTHING_FOUND, named, none, stated } from "./answers.js";

const fourth = ["peacewomen-nap-norway"];
const fifth = ["peacewomen-norway"];

/** The fourth and the fifth plan of Norway. The fifth has no indicators, on purpose; neither has a budget of its own. */
export const norway = rowsOf<ActionPlan>()([
  {
    code: "norway-nap-2019-2022",
    scope: { kind: "national", country: "NO" },
    title: {
      vi: "Kế hoạch hành động quốc gia lần thứ tư của Na Uy, 2019–2022",
      en: "Norway's fourth national action plan, 2019–2022",
    },
    shortTitle: { vi: "Na Uy 2019–2022", en: "Norway 2019–2022" },
    generation: 4,
    stage: { status: "adopted" },
    answers: {
      ...NOTHING_FOUND,
      years: stated({ first: 2019, last: 2022 }, fourth),
      objectives: stated(
        named("objective", [
          { vi: "Tiến trình hòa bình và hòa giải", en: "Peace and reconciliation processes" },
          { vi: "Thực hiện các thỏa thuận hòa bình", en: "Implementing peace agreements" },
          { vi: "Hoạt động và phái bộ", en: "Operations and missions" },
          { vi: "Hoạt động nhân đạo", en: "Humanitarian work" },
        ]),
        fourth,
      ),
      indicators: stated(INDICATORS_UNCOUNTED, fourth, {
        vi: "Kết quả kèm chỉ số.",
        en: "Outcomes with indicators.",
      }),
      lead: stated(
        { vi: "Bộ Ngoại giao cùng các bộ", en: "Ministry of Foreign Affairs with other ministries" },
        fourth,
      ),
      budget: none(fourth, { vi: "Không có ngân sách riêng.", en: "No dedicated budget." }),
      reporting: stated("yearly", ["kudos-22293"]),
    },
    sources: [...fourth, "kudos-22293"],
  },
  {
    code: "norway-nap-2023-2030",
    scope: { kind: "national", country: "NO" },
    title: {
      vi: "Kế hoạch hành động quốc gia lần thứ năm của Na Uy, 2023–2030",
      en: "Norway's fifth national action plan, 2023–2030",
    },
    shortTitle: { vi: "Na Uy 2023–2030", en: "Norway 2023–2030" },
    generation: 5,
    stage: { status: "adopted" },
    answers: {
      ...NOTHING_FOUND,
      years: stated({ first: 2023, last: 2030 }, fifth),
      objectives: stated(
        named("thematic-priority", [
          {
            vi: "Tiến trình hòa bình và thực hiện các thỏa thuận hòa bình",
            en: "Peace processes and implementing peace agreements",
          },
          { vi: "Chính sách an ninh và các hoạt động", en: "Security policy and operations" },
          {
            vi: "Hoạt động nhân đạo, bảo vệ dân thường và quyền con người",
            en: "Humanitarian work, protection of civilians and of human rights",
          },
        ]),
        [...fifth, "regjeringen"],
      ),
      indicators: none(fifth, { vi: "Chủ ý không đặt chỉ số.", en: "None, on purpose." }),
      lead: stated({ vi: "Sáu bộ", en: "Six ministries" }, fifth),
      budget: none(fifth, { vi: "Kế hoạch không kèm ngân sách.", en: "The plan comes without a budget." }),
      reporting: stated("yearly", fifth),
      review: stated({ date: "2027", kind: "interministerial" }, fifth),
    },
    sources: [...fifth, "regjeringen"],
  },
]);
