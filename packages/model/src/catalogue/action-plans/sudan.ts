import type { ActionPlan } from "../../action-plan.js";
import { rowsOf } from "../constants.js";
import { INDICATORS_UNCOUNTED, NOTHING_FOUND, named, notFound, stated } from "./answers.js";

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
      date: stated("2020-03-11", ["gihr"], {
        vi: "Ngày Hội đồng Bộ trưởng thông qua; cuộc họp chung của các khối bộ đã thông qua ngày 10 tháng 3.",
        en: "The day on which the Council of Ministers approved it; a joint meeting of the ministerial sectors had done so on 10 March.",
      }),
      objectives: stated(
        named("goal", [
          {
            vi: "Phụ nữ tham gia tích cực vào xây dựng, gìn giữ, đàm phán hòa bình và ra quyết định ở mọi cấp, cũng như vào cứu trợ, tái thiết và phát triển",
            en: "Women take an active part in building, keeping and negotiating peace and in decisions at all levels, and in relief, reconstruction and development",
          },
          {
            vi: "Thúc đẩy việc công nhận quyền của phụ nữ trước, trong và sau xung đột vũ trang",
            en: "Recognition of women's rights before, during and after armed conflict",
          },
          {
            vi: "Bảo vệ phụ nữ khỏi mọi hình thức bạo lực trên cơ sở giới và chấm dứt tình trạng không bị trừng phạt",
            en: "Protection of women from every form of gender-based violence, and an end to impunity",
          },
        ]),
        ["peacewomen-country-sudan"],
      ),
      pillars: stated(["participation", "prevention", "protection", "relief-and-recovery"], sources),
      indicators: stated(INDICATORS_UNCOUNTED, sources, { vi: "Theo từng trụ cột.", en: "Per pillar." }),
      lead: stated(
        { vi: "Bộ Lao động và Phát triển xã hội", en: "Ministry of Labour and Social Development" },
        sources,
      ),
      partners: stated(
        {
          vi: "Viện Nhân quyền Geneva, Văn phòng tại Sudan",
          en: "Geneva Institute for Human Rights, Sudan Office",
        },
        sources,
      ),
      implementation: stated(
        { vi: "Nêu cơ quan thực hiện theo từng trụ cột", en: "Implementing bodies are listed per pillar" },
        sources,
      ),
      budget: notFound({ vi: "Có nhà tài trợ; chưa thấy số tiền.", en: "There is a funder; no sum was seen." }),
      funders: stated({ vi: "Đại sứ quán Na Uy", en: "Norwegian embassy" }, sources),
      monitoring: stated(
        {
          vi: "Nhóm công tác gồm bộ, các trường đại học, các ủy ban và xã hội dân sự",
          en: "A working group of the ministry, universities, commissions and civil society",
        },
        sources,
      ),
    },
    sources: [...sources, "peacewomen-country-sudan", "gihr"],
  },
]);
