import { clauseRef } from "../clause-ref.js";
import { genderEqualityTargets } from "./gender-equality-targets.js";
import { knownFramework } from "./known-framework.js";

/**
 * The National Strategy on Gender Equality, 2021–2030 (Resolution 28/NQ-CP). The national programme reaches its numbers by
 * reference to this strategy. Half of its targets were seen.
 */
export const genderEqualityStrategy = knownFramework({
  code: "gender-equality-strategy-2021-2030",
  title: {
    status: "paraphrase",
    wording: {
      vi: "Chiến lược quốc gia về bình đẳng giới giai đoạn 2021-2030",
      en: "National Strategy on Gender Equality, 2021–2030",
    },
    sources: ["sggp-91002", "news-gov-43144", "vov-841184", "viet-nam-news-896268", "ttbd-4920"],
  },
  shortTitle: { vi: "Chiến lược bình đẳng giới 2021–2030", en: "Gender equality strategy 2021–2030" },
  act: "28-nq-cp-2021",
  period: { start: "2021-01-01", end: "2030-12-31" },
  stated: [
    {
      of: "objective",
      count: 6,
      basis: "stated",
      sources: ["sggp-91002", "news-gov-43144", "viet-nam-news-896268"],
    },
    { of: "target", count: 20, basis: "stated", sources: ["cong-thuong-321585"] },
  ],
  targets: genderEqualityTargets,
  spokenOfIn: [clauseRef("nap-wps-2024-2030", "I.2.a.1")],
  gaps: [
    {
      existence: "known",
      sought: {
        vi: "Nội dung của 10 chỉ tiêu còn lại trong 20 chỉ tiêu mà nguồn đếm được",
        en: "The other 10 of the 20 targets that a source counts",
      },
    },
    {
      existence: "known",
      sought: {
        vi: "Cách tính các chỉ tiêu trong Thông tư 10/2019/TT-BKHĐT (bộ chỉ tiêu thống kê giới quốc gia), Công văn 2792/LĐTBXH-BĐG ngày 20/8/2021 (thu thập số liệu) và Công văn 1116/LĐTBXH-BĐG năm 2021 (triển khai Chiến lược); chưa đọc được",
        en: "How the targets are counted, in Circular 10/2019/TT-BKHĐT (national set of gender statistics), official letter 2792/LĐTBXH-BĐG of 20 August 2021 (data collection) and official letter 1116/LĐTBXH-BĐG of 2021 (carrying out the strategy); they could not be read",
      },
    },
  ],
});
