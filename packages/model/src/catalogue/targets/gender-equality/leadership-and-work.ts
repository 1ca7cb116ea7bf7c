import { by, copied, INFERRED_NUMBER, SEEN_NUMBER, SUMMARIES, targets } from "./as-seen.js";

const pages = ["ttbd-4920", "thi-truong-hang-hoa-153515"];

/** Objective 1 (politics) and objective 2 (economy and labour). */
export const leadershipAndWork = targets([
  {
    code: "O1.1",
    numbering: INFERRED_NUMBER,
    text: copied(
      "Đến năm 2025 đạt 60% và đến năm 2030 đạt 75% các cơ quan quản lý nhà nước, chính quyền địa phương các cấp có lãnh đạo chủ chốt là nữ",
      "By 2025, 60% and by 2030, 75% of state management agencies and local authorities at all levels have a woman key leader",
      pages,
    ),
    indicator: "agencies-with-woman-key-leader",
    direction: "up",
    milestones: by({ 2025: { kind: "reach", value: "60" }, 2030: { kind: "reach", value: "75" } }, [
      ...pages,
      ...SUMMARIES,
    ]),
    discrepancies: [
      {
        subject: { vi: "Đối tượng được tính tỷ lệ", en: "What the share is of" },
        says: {
          vi: "Một bản dịch tiếng Anh của Nghị quyết và bản tiếng Việt của một trang tin song ngữ viết thành “60% lãnh đạo là nữ”.",
          en: "An English translation of the resolution and the Vietnamese version of a bilingual page turn it into “60% of leaders are women”.",
        },
        chosen: {
          vi: "Tỷ lệ cơ quan có ít nhất một lãnh đạo chủ chốt là nữ, theo câu chữ tiếng Việt và dữ liệu đặc tả: đếm cơ quan, không đếm người.",
          en: "The share of agencies with at least one woman among their key leaders, after the Vietnamese wording and the official metadata: agencies are counted, not people.",
        },
        sources: ["open-development-mekong", "du-lieu-phap-luat-1014597"],
      },
    ],
  },
  {
    code: "O2.1",
    numbering: SEEN_NUMBER,
    text: copied(
      "Tăng tỷ lệ lao động nữ làm công hưởng lương lên đạt 50% vào năm 2025 và khoảng 60% vào năm 2030",
      "Raise the share of women among wage workers to 50% by 2025 and about 60% by 2030",
      pages,
    ),
    indicator: "women-among-wage-workers",
    direction: "up",
    milestones: by({ 2025: { kind: "reach", value: "50" }, 2030: { kind: "about", value: "60" } }, [
      ...pages,
      ...SUMMARIES,
    ]),
    discrepancies: [],
  },
  {
    code: "O2.2",
    numbering: SEEN_NUMBER,
    text: copied(
      "Giảm tỷ trọng lao động nữ làm việc trong khu vực nông nghiệp trong tổng số lao động nữ có việc làm xuống dưới 30% vào năm 2025 và dưới 25% vào năm 2030",
      "Bring the share of women working in agriculture in all employed women under 30% by 2025 and under 25% by 2030",
      pages,
    ),
    indicator: "agriculture-among-employed-women",
    direction: "down",
    milestones: by({ 2025: { kind: "less-than", value: "30" }, 2030: { kind: "less-than", value: "25" } }, [
      ...pages,
      ...SUMMARIES,
    ]),
    discrepancies: [],
  },
  {
    code: "O2.3",
    numbering: SEEN_NUMBER,
    text: copied(
      "Tỷ lệ nữ giám đốc/chủ doanh nghiệp, hợp tác xã đạt ít nhất 27% vào năm 2025 và 30% vào năm 2030",
      "Women are at least 27% of directors and owners of enterprises and co-operatives by 2025 and 30% by 2030",
      pages,
    ),
    indicator: "women-directors",
    direction: "up",
    milestones: by({ 2025: { kind: "at-least", value: "27" }, 2030: { kind: "at-least", value: "30" } }, [
      ...pages,
      ...SUMMARIES,
    ]),
    discrepancies: [],
  },
]);
