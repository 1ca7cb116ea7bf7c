import type { ActionPlan } from "../../action-plan.js";
import { rowsOf } from "../constants.js";
import { INDICATORS_UNCOUNTED, NOTHING_FOUND, notFound, stated } from "./answers.js";

const sources = ["peacewomen-sudan", "docslib-12228081"];

/** The first plan of Sudan. */
export const sudan = rowsOf<ActionPlan>()([
  {
    code: "sudan-nap-2020-2022",
    scope: { kind: "national", country: "SD" },
    title: {
      vi: "Kế hoạch hành động quốc gia đầu tiên của Sudan, 2020–2022",
      en: "Sudan's first national action plan, 2020–2022",
    },
    shortTitle: { vi: "Sudan 2020–2022", en: "Sudan 2020–2022" },
    generation: 1,
    stage: { status: "adopted" },
    answers: {
      ...NOTHING_FOUND,
      years: stated({ first: 2020, last: 2022 }, sources),
      date: stated("2020-03", sources, {
        vi: "Được thông qua trong hai ngày 10 và 11 tháng 3 năm 2020.",
        en: "Approved on 10–11 March 2020.",
      }),
      objectives: stated(
        { called: "goal", count: { kind: "exact", value: 3 }, items: { status: "not-given" } },
        sources,
      ),
      pillars: stated(["participation", "prevention", "protection", "relief-and-recovery"], sources),
      indicators: stated(INDICATORS_UNCOUNTED, sources, { vi: "Theo từng trụ cột.", en: "Per pillar." }),
      lead: stated(
        { vi: "Bộ Lao động và Phát triển xã hội", en: "Ministry of Labour and Social Development" },
        sources,
      ),
      partners: stated({ vi: "Viện Nhân quyền Geneva", en: "Geneva Institute for Human Rights" }, sources),
      implementation: stated(
        { vi: "Nêu cơ quan thực hiện theo từng trụ cột", en: "Implementing bodies are listed per pillar" },
        sources,
      ),
      budget: notFound({ vi: "Có bên tài trợ; chưa thấy số tiền.", en: "There is a funder; no sum was seen." }),
      funders: stated({ vi: "Đại sứ quán Na Uy", en: "Norwegian embassy" }, sources),
      monitoring: stated(
        {
          vi: "Nhóm công tác gồm bộ, các trường đại học, các ủy ban và xã hội dân sự",
          en: "A working group of the ministry, universities, commissions and civil society",
        },
        sources,
      ),
    },
    sources,
  },
]);
