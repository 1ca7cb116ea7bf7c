import { knownFramework } from "./known-framework.js";

const numbering = {
  status: "ours",
  note: {
    vi: "Chưa thấy số của chỉ tiêu trong Quyết định; mã là tên do chúng tôi đặt.",
    en: "The decision's own number was not seen; the code is a name of ours.",
  },
} as const;

const press = ["vietnamplus-194248"];
const decisionPages = ["bao-nghe-an-280324", "luat-viet-nam-28433"];

/** The programme on women's equal participation in leadership, 2021–2030 (Decision 2282/QĐ-TTg). */
export const womenLeadership = knownFramework({
  code: "women-leadership-2021-2030",
  title: {
    status: "near-official",
    seenIn: "vi",
    wording: {
      vi: "Chương trình tăng cường sự tham gia bình đẳng của phụ nữ trong các vị trí lãnh đạo và quản lý ở các cấp hoạch định chính sách giai đoạn 2021 - 2030",
      en: "Programme on increasing women's equal participation in leading and managing posts at policy-making levels, 2021–2030",
    },
    sources: decisionPages,
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
        status: "near-official",
        seenIn: "vi",
        wording: {
          vi: "Phấn đấu đến năm 2025 đạt 60% và đến năm 2030 đạt 75% các cơ quan quản lý nhà nước, chính quyền địa phương các cấp có lãnh đạo chủ chốt là nữ",
          en: "Strive that by 2025, 60% and by 2030, 75% of state management agencies and local authorities at all levels have a woman key leader",
        },
        sources: ["bao-nghe-an-280324"],
      },
      indicator: "agencies-with-woman-key-leader",
      direction: "up",
      milestones: {
        status: "listed",
        items: [
          { by: "2025", goal: { kind: "reach", value: "60" }, basis: "stated", sources: decisionPages },
          { by: "2030", goal: { kind: "reach", value: "75" }, basis: "stated", sources: decisionPages },
        ],
      },
      deviation: {
        indicator: "women-among-staff-of-sector",
        when: { kind: "less-than", value: "30" },
        allows: {
          vi: "Ngành có tỷ lệ nữ dưới 30% có thể điều chỉnh chỉ tiêu cho phù hợp.",
          en: "A sector whose staff has under 30% women may adjust the target.",
        },
        sources: ["bao-nghe-an-280324", "bao-nghe-an-10221583"],
      },
      discrepancies: [
        {
          subject: { vi: "Đối tượng được tính tỷ lệ", en: "What the share is of" },
          says: {
            vi: "Một bài tiếng Anh và bản tiếng Việt của một trang tin song ngữ viết thành 60% vị trí chủ chốt là nữ.",
            en: "An English text and the Vietnamese version of a bilingual page make it 60% of key posts held by women.",
          },
          chosen: {
            vi: "Tỷ lệ cơ quan có lãnh đạo chủ chốt là nữ, theo các bài tiếng Việt dẫn Quyết định: đếm cơ quan, không đếm người.",
            en: "The share of agencies with a woman key leader, after the Vietnamese pages that quote the decision: agencies are counted, not people.",
          },
          sources: ["vietnamplus-194248", "open-development-policy"],
        },
      ],
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
        status: "near-official",
        seenIn: "vi",
        wording: {
          vi: "Ở những địa bàn có đồng bào dân tộc thiểu số, phải có cán bộ lãnh đạo là người dân tộc thiểu số phù hợp với cơ cấu dân cư",
          en: "Where ethnic minorities live, there must be leaders drawn from them in line with the structure of the population",
        },
        sources: ["luat-viet-nam-28433"],
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
