import type { ActionPlan } from "../../action-plan.js";
import { rowsOf } from "../constants.js";
import { INDICATORS_UNCOUNTED, NOTHING_FOUND, named, notFound, stated } from "./answers.js";

const second = ["canada"];
const third = ["canada-2023-2029"];
const launched = {
  vi: "Ngày công bố; ngày thông qua không được nêu.",
  en: "The day it was launched; the day of adoption is not told.",
};

/** The second and the third plan of Canada. */
export const canada = rowsOf<ActionPlan>()([
  {
    code: "canada-nap-2017-2022",
    scope: { kind: "national", country: "CA" },
    title: {
      vi: "Kế hoạch hành động quốc gia lần thứ hai của Canada, 2017–2022",
      en: "Canada's second national action plan, 2017–2022",
    },
    shortTitle: { vi: "Canada 2017–2022", en: "Canada 2017–2022" },
    generation: 2,
    stage: { status: "adopted" },
    answers: {
      ...NOTHING_FOUND,
      years: stated({ first: 2017, last: 2022 }, second),
      date: stated("2017-11-01", ["global-hive"], launched),
      objectives: stated({ called: "objective", count: { kind: "unknown" }, items: { status: "not-given" } }, second, {
        vi: "Mục tiêu và hành động theo từng bộ; chưa thấy số lượng.",
        en: "Objectives and action per department; their number was not seen.",
      }),
      indicators: stated(INDICATORS_UNCOUNTED, second),
      lead: stated({ vi: "Sáu bộ và một cơ quan", en: "Six departments and one agency" }, [...second, "global-hive"]),
      budget: notFound({ vi: "Chưa thấy một dòng ngân sách riêng.", en: "No single budget line was seen." }),
      reporting: stated("yearly", ["canada-progress-2018-2019"]),
    },
    sources: [...second, "canada-progress-2018-2019", "global-hive"],
  },
  {
    code: "canada-nap-2023-2029",
    scope: { kind: "national", country: "CA" },
    title: {
      vi: "“Foundations for Peace”: Kế hoạch hành động quốc gia lần thứ ba của Canada, 2023–2029",
      en: "Foundations for Peace: Canada's third national action plan, 2023–2029",
    },
    shortTitle: { vi: "Canada 2023–2029", en: "Canada 2023–2029" },
    generation: 3,
    stage: { status: "adopted" },
    answers: {
      ...NOTHING_FOUND,
      years: stated({ first: 2023, last: 2029 }, third),
      date: stated("2024-03-28", ["the-canadian"], launched),
      objectives: stated(
        named("focus-area", [
          { vi: "Xây dựng và duy trì hòa bình", en: "Building and sustaining peace" },
          { vi: "An ninh, công lý và trách nhiệm giải trình", en: "Security, justice and accountability" },
          { vi: "Ứng phó khủng hoảng", en: "Crisis response" },
          { vi: "Bạo lực tình dục và bạo lực trên cơ sở giới", en: "Sexual and gender-based violence" },
          { vi: "Lãnh đạo và năng lực", en: "Leadership and capabilities" },
          { vi: "Hòa nhập", en: "Inclusion" },
        ]),
        third,
      ),
      indicators: stated(INDICATORS_UNCOUNTED, third, {
        vi: "Các chỉ số đánh giá kết quả chính (KPI).",
        en: "Key performance indicators.",
      }),
      lead: stated({ vi: "Bộ Các vấn đề toàn cầu Canada", en: "Global Affairs Canada" }, third),
      partners: stated({ vi: "10 đối tác trở lên", en: "10 or more partners" }, third),
      implementation: stated(
        { vi: "Kế hoạch thực hiện của từng bộ", en: "An implementation plan per department" },
        third,
      ),
      monitoring: stated(
        {
          vi: "Khung theo dõi, đánh giá và học hỏi (MEL)",
          en: "A monitoring, evaluation and learning (MEL) framework",
        },
        third,
      ),
    },
    sources: [...third, "the-canadian"],
  },
]);
