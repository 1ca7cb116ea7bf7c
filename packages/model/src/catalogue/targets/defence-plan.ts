import { knownFramework } from "./known-framework.js";

/** The Ministry of National Defence's plan of 2021–2025: its targets are counted by a source, and none was seen. */
export const defencePlan = knownFramework({
  code: "defence-gender-equality-2021-2025",
  title: {
    status: "paraphrase",
    wording: {
      vi: "Kế hoạch hành động vì sự tiến bộ của phụ nữ và bình đẳng giới của Bộ Quốc phòng giai đoạn 2021-2025",
      en: "Ministry of National Defence's action plan on women's advancement and gender equality, 2021–2025",
    },
    sources: ["vietnam-vn-defence"],
  },
  shortTitle: { vi: "Kế hoạch của Bộ Quốc phòng 2021–2025", en: "Ministry of National Defence plan 2021–2025" },
  period: { start: "2021-01-01", end: "2025-12-31" },
  stated: [{ of: "target", count: 19, basis: "stated", sources: ["vietnam-vn-defence"] }],
  targets: [],
  spokenOfIn: [],
  gaps: [
    {
      existence: "known",
      sought: { vi: "Nội dung của 19 chỉ tiêu trong Kế hoạch", en: "The 19 targets of the plan" },
    },
  ],
});
