import type { ActionPlan } from "../../action-plan.js";
import { rowsOf } from "../constants.js";
import { inferred, NOTHING_FOUND } from "./answers.js";

const sources = ["thairath-512210", "fad-moi"];

/** Thailand, of which no formal national action plan was found. */
export const thailand = rowsOf<ActionPlan>()([
  {
    code: "thailand-nap",
    scope: { kind: "national", country: "TH" },
    title: {
      vi: "Thái Lan: chưa tìm thấy kế hoạch hành động quốc gia chính thức",
      en: "Thailand: no formal national action plan was found",
    },
    shortTitle: { vi: "Thái Lan", en: "Thailand" },
    stage: {
      status: "not-found",
      instead: [
        {
          what: {
            vi: "Các buổi lấy ý kiến về chiến lược, chính sách do Cục Các vấn đề phụ nữ tổ chức",
            en: "Hearings on strategy and policy by the Department of Women's Affairs",
          },
          sources,
        },
        {
          what: {
            vi: "Tập huấn quốc gia về kế hoạch hành động quốc gia, tháng 6 năm 2024",
            en: "A national training on the national action plan, June 2024",
          },
          sources,
        },
        {
          what: {
            vi: "Kế hoạch hành động phát triển phụ nữ 2023–2027, gồm 6 trụ cột",
            en: "The Women's Development Action Plan 2023–2027, of 6 pillars",
          },
          sources,
        },
      ],
    },
    answers: {
      ...NOTHING_FOUND,
      lead: inferred({ vi: "Cục Các vấn đề phụ nữ (DWF)", en: "Department of Women's Affairs (DWF)" }, sources, {
        vi: "Cơ quan phụ trách lĩnh vực này; chưa tìm thấy kế hoạch mà cơ quan này chủ trì.",
        en: "The agency in charge of the subject; no plan that it leads was found.",
      }),
    },
    sources,
  },
]);
