import { by, copied, INFERRED_NUMBER, OUR_CODE, SEEN_NUMBER, SUMMARIES, targets } from "./as-seen.js";

const healthPage = ["plo-616303"];
const schoolPage = ["dan-tri-20210304"];
const mediaPage = ["docz-1457174"];

/** Objectives 4 (health), 5 (education and training) and 6 (information and communication), as far as they were seen. */
export const healthEducationMedia = targets([
  {
    code: "O4.1",
    numbering: INFERRED_NUMBER,
    text: copied(
      "Tỉ số giới tính khi sinh ở mức 111 bé trai/100 bé gái sinh ra sống vào năm 2025 và 109 bé trai/100 bé gái sinh ra sống vào năm 2030",
      "The sex ratio at birth is 111 boys per 100 girls born alive by 2025 and 109 boys per 100 girls born alive by 2030",
      healthPage,
    ),
    indicator: "sex-ratio-at-birth",
    direction: "down",
    milestones: by({ 2025: { kind: "reach", value: "111" }, 2030: { kind: "reach", value: "109" } }, [
      ...healthPage,
      ...SUMMARIES,
    ]),
    discrepancies: [],
  },
  {
    code: "O4.2",
    numbering: INFERRED_NUMBER,
    text: {
      status: "paraphrase",
      wording: {
        vi: "Tỷ số tử vong mẹ còn 42 trên 100.000 trẻ đẻ sống vào năm 2025 và dưới 42 vào năm 2030",
        en: "Maternal mortality is down to 42 per 100,000 live births by 2025 and under 42 by 2030",
      },
      sources: SUMMARIES,
    },
    indicator: "maternal-mortality",
    direction: "down",
    milestones: by({ 2025: { kind: "reach", value: "42" }, 2030: { kind: "less-than", value: "42" } }, SUMMARIES),
    discrepancies: [],
  },
  {
    code: "O4-lgbt-care",
    numbering: OUR_CODE,
    text: {
      status: "paraphrase",
      wording: {
        vi: "40% số tỉnh vào năm 2025 và 70% vào năm 2030 có ít nhất một cơ sở y tế cung cấp thí điểm dịch vụ chăm sóc sức khỏe dành cho người đồng tính, song tính và chuyển giới",
        en: "By 2025, 40% and by 2030, 70% of provinces have at least one health facility that pilots care for homosexual, bisexual and transgender people",
      },
      sources: healthPage,
    },
    indicator: "provinces-with-lgbt-care",
    direction: "up",
    milestones: by({ 2025: { kind: "reach", value: "40" }, 2030: { kind: "reach", value: "70" } }, healthPage),
    discrepancies: [],
  },
  {
    code: "O5.1",
    numbering: INFERRED_NUMBER,
    text: copied(
      "Nội dung về giới, bình đẳng giới được đưa vào chương trình giảng dạy trong hệ thống giáo dục quốc dân và được giảng dạy chính thức ở các trường sư phạm từ năm 2025 trở đi",
      "From 2025 on, gender and gender equality are in the curriculum of the national education system and formally taught at pedagogical universities",
      [...schoolPage, ...healthPage],
    ),
    indicator: "gender-in-curriculum",
    direction: "keep",
    milestones: by({ 2025: { kind: "in-place" }, 2030: { kind: "in-place" } }, [
      ...schoolPage,
      ...healthPage,
      ...SUMMARIES,
    ]),
    discrepancies: [],
  },
  {
    code: "O5.2",
    numbering: INFERRED_NUMBER,
    text: {
      ...copied(
        "Tỷ lệ trẻ em trai và trẻ em gái dân tộc thiểu số hoàn thành giáo dục tiểu học đạt trên 90% vào năm 2025 và khoảng 99% vào năm 2030",
        "More than 90% of ethnic-minority boys and girls finish primary school by 2025 and about 99% by 2030",
        schoolPage,
      ),
      note: {
        vi: "Phần đã đọc dừng ở dấu chấm phẩy: câu có thể còn phần sau.",
        en: "What was read breaks off at a semicolon: the sentence may go on.",
      },
    },
    indicator: "ethnic-minority-primary-completion",
    direction: "up",
    milestones: by({ 2025: { kind: "more-than", value: "90" }, 2030: { kind: "about", value: "99" } }, [
      ...schoolPage,
      ...SUMMARIES,
    ]),
    discrepancies: [],
  },
  {
    code: "O5-masters",
    numbering: OUR_CODE,
    text: copied(
      "Tỉ lệ nữ thạc sĩ trong tổng số người có trình độ thạc sĩ đạt không dưới 50% từ năm 2025 trở đi",
      "From 2025 on, women are no less than 50% of those with a master's degree",
      healthPage,
    ),
    indicator: "women-among-masters",
    direction: "up",
    milestones: by({ 2025: { kind: "at-least", value: "50" }, 2030: { kind: "at-least", value: "50" } }, healthPage),
    discrepancies: [],
  },
  {
    code: "O5-doctors",
    numbering: {
      status: "ours",
      note: {
        vi: "Đếm chung một chỉ tiêu với tỷ lệ nữ thạc sĩ vì trang đã đọc nêu liền nhau; chưa thấy cách đánh số.",
        en: "Counted as one target with the share of masters, which the page tells together with it; no number was seen.",
      },
    },
    under: "O5-masters",
    text: copied(
      "Tỉ lệ nữ tiến sĩ trong tổng số người có trình độ tiến sĩ đạt 30% vào năm 2025 và 35% vào năm 2030",
      "Women are 30% of those with a doctorate by 2025 and 35% by 2030",
      healthPage,
    ),
    indicator: "women-among-doctors",
    direction: "up",
    milestones: by({ 2025: { kind: "reach", value: "30" }, 2030: { kind: "reach", value: "35" } }, healthPage),
    discrepancies: [],
  },
  {
    code: "O6.1",
    numbering: SEEN_NUMBER,
    text: copied(
      "Phấn đấu đạt 60% vào năm 2025 và 80% vào năm 2030 dân số được tiếp cận kiến thức cơ bản về bình đẳng giới",
      "Strive that 60% of the population by 2025 and 80% by 2030 are reached by basic knowledge of gender equality",
      mediaPage,
    ),
    indicator: "population-reached-by-gender-knowledge",
    direction: "up",
    milestones: by({ 2025: { kind: "reach", value: "60" }, 2030: { kind: "reach", value: "80" } }, mediaPage),
    discrepancies: [],
  },
]);
