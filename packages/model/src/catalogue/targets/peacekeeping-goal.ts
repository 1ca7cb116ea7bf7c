import { knownFramework } from "./known-framework.js";

const sources = ["vwu-2022-10"];

/** Viet Nam's own goal for women in peacekeeping, as the Women's Union reports it. */
export const peacekeepingGoal = knownFramework({
  code: "viet-nam-peacekeeping-goal-2025",
  title: {
    status: "paraphrase",
    wording: {
      vi: "Mục tiêu của Việt Nam về tỷ lệ nữ trong lực lượng gìn giữ hòa bình",
      en: "Viet Nam's goal for the share of women among its peacekeepers",
    },
    sources,
  },
  shortTitle: { vi: "Mục tiêu của Việt Nam đến năm 2025", en: "Viet Nam's goal for 2025" },
  stated: [],
  targets: [
    {
      code: "women-peacekeepers",
      numbering: {
        status: "ours",
        note: { vi: "Mã là tên do chúng tôi đặt.", en: "The code is a name of ours." },
      },
      text: {
        status: "paraphrase",
        wording: {
          vi: "Nữ chiếm 20% trong lực lượng gìn giữ hòa bình của Việt Nam vào năm 2025",
          en: "Women are 20% of Viet Nam's peacekeepers by 2025",
        },
        sources,
      },
      indicator: "women-in-viet-nam-peacekeeping",
      direction: "up",
      milestones: {
        status: "listed",
        items: [{ by: "2025", goal: { kind: "reach", value: "20" }, basis: "stated", sources }],
      },
      discrepancies: [],
    },
  ],
  spokenOfIn: [],
  gaps: [
    {
      existence: "unknown",
      sought: {
        vi: "Văn bản đề ra mục tiêu 20%, và mục tiêu tính số đang làm nhiệm vụ hay số cộng dồn",
        en: "The text that sets the goal of 20%, and whether it counts those on mission or all sent so far",
      },
    },
  ],
});
