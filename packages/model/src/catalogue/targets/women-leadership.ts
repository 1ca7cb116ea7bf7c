import { knownFramework } from "./known-framework.js";

const numbering = {
  status: "ours",
  note: {
    vi: "Chưa thấy số của chỉ tiêu trong Quyết định; mã là tên do chúng tôi đặt.",
    en: "The decision's own number was not seen; the code is a name of ours.",
  },
} as const;

const press = ["vietnamplus-194248"];

/** The programme on women's equal participation in leadership, 2021–2030 (Decision 2282/QĐ-TTg). */
export const womenLeadership = knownFramework({
  code: "women-leadership-2021-2030",
  title: {
    status: "paraphrase",
    wording: {
      vi: "Phụ nữ tham gia bình đẳng trong các vị trí lãnh đạo và quản lý giai đoạn 2021-2030",
      en: "Women's equal participation in leadership and management, 2021–2030",
    },
    sources: ["vietnamplus-194248", "bao-nghe-an-10221583"],
  },
  shortTitle: { vi: "Phụ nữ trong lãnh đạo 2021–2030", en: "Women in leadership 2021–2030" },
  act: "2282-qd-ttg-2020",
  period: { start: "2021-01-01", end: "2030-12-31" },
  stated: [],
  targets: [
    {
      code: "key-leaders",
      numbering,
      text: {
        status: "paraphrase",
        wording: {
          vi: "60% cơ quan có lãnh đạo chủ chốt là nữ vào năm 2025, 75% vào năm 2030",
          en: "60% of agencies have women key leaders by 2025, 75% by 2030",
        },
        sources: ["bao-nghe-an-10221583", ...press],
      },
      indicator: "agencies-with-woman-key-leader",
      direction: "up",
      milestones: {
        status: "listed",
        items: [
          {
            by: "2025",
            goal: { kind: "reach", value: "60" },
            basis: "stated",
            sources: ["bao-nghe-an-10221583", ...press],
          },
          {
            by: "2030",
            goal: { kind: "reach", value: "75" },
            basis: "stated",
            sources: ["bao-nghe-an-10221583", ...press],
          },
        ],
      },
      deviation: {
        indicator: "women-among-staff-of-sector",
        when: { kind: "less-than", value: "30" },
        allows: {
          vi: "Ngành có tỷ lệ nữ dưới 30% có thể điều chỉnh chỉ tiêu cho phù hợp.",
          en: "A sector whose staff has under 30% women may adjust the target.",
        },
        sources: ["bao-nghe-an-10221583"],
      },
      discrepancies: [],
    },
    {
      code: "planning-scheme",
      numbering,
      text: {
        status: "paraphrase",
        wording: {
          vi: "Nữ chiếm ít nhất 40% trong quy hoạch lãnh đạo, quản lý vào năm 2025, ít nhất 50% vào năm 2030",
          en: "Women are at least 40% of those in the personnel planning scheme by 2025, at least 50% by 2030",
        },
        sources: press,
      },
      indicator: "women-in-personnel-planning",
      direction: "up",
      milestones: {
        status: "listed",
        items: [
          { by: "2025", goal: { kind: "at-least", value: "40" }, basis: "stated", sources: press },
          { by: "2030", goal: { kind: "at-least", value: "50" }, basis: "stated", sources: press },
        ],
      },
      discrepancies: [],
    },
    {
      code: "planning-scheme-training",
      numbering,
      text: {
        status: "paraphrase",
        wording: {
          vi: "75% phụ nữ trong quy hoạch được đào tạo, bồi dưỡng vào năm 2025, 90% vào năm 2030",
          en: "75% of the women in the planning scheme got training by 2025, 90% by 2030",
        },
        sources: press,
      },
      indicator: "planned-women-trained",
      direction: "up",
      milestones: {
        status: "listed",
        items: [
          { by: "2025", goal: { kind: "reach", value: "75" }, basis: "stated", sources: press },
          { by: "2030", goal: { kind: "reach", value: "90" }, basis: "stated", sources: press },
        ],
      },
      discrepancies: [],
    },
    {
      code: "ethnic-minority-areas",
      numbering,
      text: {
        status: "paraphrase",
        wording: {
          vi: "Ở vùng dân tộc thiểu số có lãnh đạo là người dân tộc thiểu số phù hợp với cơ cấu dân số",
          en: "In ethnic-minority areas, leaders are drawn from ethnic minorities in line with the structure of the population",
        },
        sources: press,
      },
      indicator: "ethnic-minority-leaders",
      direction: "up",
      milestones: { status: "not-given" },
      discrepancies: [],
    },
  ],
  spokenOfIn: [],
  gaps: [
    {
      existence: "unknown",
      sought: {
        vi: "Các chỉ tiêu khác của Quyết định 2282/QĐ-TTg; mới đọc qua báo chí",
        en: "Further targets of Decision 2282/QĐ-TTg, which was read through the press only",
      },
    },
  ],
});
