import { clauseRef } from "../clause-ref.js";
import { genderEqualityTargets } from "./gender-equality-targets.js";
import { knownFramework } from "./known-framework.js";

/**
 * The National Strategy on Gender Equality, 2021–2030 (Resolution 28/NQ-CP). The national programme reaches its numbers by
 * reference to this strategy. Fifteen of its twenty targets were seen.
 */
export const genderEqualityStrategy = knownFramework({
  code: "gender-equality-strategy-2021-2030",
  title: {
    status: "near-official",
    seenIn: "vi",
    wording: {
      vi: "Chiến lược quốc gia về bình đẳng giới giai đoạn 2021-2030",
      en: "National Strategy on Gender Equality, 2021–2030",
    },
    sources: ["ttbd-4920", "gia-dinh-moi-55123", "dan-tri-20210304"],
  },
  shortTitle: { vi: "Chiến lược bình đẳng giới 2021–2030", en: "Gender equality strategy 2021–2030" },
  act: "28-nq-cp-2021",
  period: { start: "2021-01-01", end: "2030-12-31" },
  stated: [
    {
      of: "objective",
      count: 6,
      basis: "stated",
      sources: ["ttbd-4920", "dan-tri-20210304", "thu-vien-suc-khoe-20210812"],
    },
    {
      of: "target",
      count: 20,
      basis: "stated",
      sources: ["cong-thuong-321585", "dan-tri-20210304", "thu-vien-suc-khoe-20210812"],
    },
  ],
  targets: genderEqualityTargets,
  spokenOfIn: [clauseRef("nap-wps-2024-2030", "I.2.a.1")],
  gaps: [
    {
      existence: "known",
      sought: {
        vi: "Nội dung của 5 chỉ tiêu còn lại trong 20 chỉ tiêu mà nguồn đếm được, thuộc mục tiêu 4, 5 và 6; có thể là 4, nếu Chiến lược tách tỷ lệ nữ thạc sĩ và tỷ lệ nữ tiến sĩ thành hai chỉ tiêu",
        en: "The other 5 of the 20 targets that sources count, under objectives 4, 5 and 6; they may be 4, if the strategy makes two targets of the masters and the doctors",
      },
    },
    {
      existence: "unknown",
      sought: {
        vi: "Phần sau của chỉ tiêu về trẻ em dân tộc thiểu số hoàn thành giáo dục tiểu học",
        en: "The rest of the target on ethnic-minority children who finish primary school",
      },
    },
    {
      existence: "known",
      sought: {
        vi: "Cách tính các chỉ tiêu trong Thông tư 10/2019/TT-BKHĐT (bộ chỉ tiêu thống kê giới quốc gia), Công văn 2792/LĐTBXH-BĐG ngày 20/8/2021 (thu thập số liệu) và Công văn 1116/LĐTBXH-BĐG năm 2021 (triển khai Chiến lược); mới đọc được một trích đoạn về chỉ tiêu 1 của mục tiêu 6",
        en: "How the targets are counted, in Circular 10/2019/TT-BKHĐT (national set of gender statistics), official letter 2792/LĐTBXH-BĐG of 20 August 2021 (data collection) and official letter 1116/LĐTBXH-BĐG of 2021 (carrying out the strategy); only an excerpt on target 1 of objective 6 could be read",
      },
    },
  ],
});
