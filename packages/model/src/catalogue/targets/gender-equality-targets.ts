import type { TargetMilestone } from "../../target.js";
import type { KnownTarget } from "./known-framework.js";

const summaries = ["sggp-91002", "news-gov-43144", "vov-841184", "viet-nam-news-896268"];

/** What is asked for by the two years the strategy names. */
const by = (
  goals: { 2025: TargetMilestone["goal"]; 2030: TargetMilestone["goal"] },
  sources: readonly string[] = summaries,
) =>
  ({
    status: "listed",
    items: [
      { by: "2025", goal: goals[2025], basis: "stated", sources },
      { by: "2030", goal: goals[2030], basis: "stated", sources },
    ],
  }) as const;

const numbering = {
  status: "inferred",
  note: {
    vi: "Số của chỉ tiêu suy ra từ thứ tự các mục tiêu và chỉ tiêu trong các bản tóm tắt.",
    en: "The number follows from the order of objectives and targets in the summaries.",
  },
} as const;

const text = (vi: string, en: string) => ({ status: "paraphrase", wording: { vi, en }, sources: summaries }) as const;

const targets = <const Code extends string>(rows: readonly KnownTarget<Code>[]) => rows;

/** The targets of the strategy that were seen in official and press summaries. */
export const genderEqualityTargets = targets([
  {
    code: "O1.1",
    numbering,
    text: {
      status: "near-official",
      seenIn: "vi",
      wording: {
        vi: "đến năm 2025 đạt 60% và đến năm 2030 đạt 75% các cơ quan quản lý nhà nước, chính quyền địa phương các cấp có lãnh đạo chủ chốt là nữ",
        en: "By 2025, 60% and by 2030, 75% of state management agencies and local authorities at all levels have a woman key leader",
      },
      sources: ["ttbd-4920"],
    },
    indicator: "agencies-with-woman-key-leader",
    direction: "up",
    milestones: by({ 2025: { kind: "reach", value: "60" }, 2030: { kind: "reach", value: "75" } }, [
      "ttbd-4920",
      ...summaries,
    ]),
    discrepancies: [
      {
        subject: { vi: "Đối tượng được tính tỷ lệ", en: "What the share is of" },
        says: {
          vi: "Nhiều bài tiếng Anh viết thành “60% lãnh đạo là nữ” hoặc “phụ nữ giữ 60% vị trí lãnh đạo”; bản tiếng Việt của một trang tin song ngữ cũng ghi sai.",
          en: "Many English texts turn it into “60% of leaders are women” or “women in 60% of leadership posts”; the Vietnamese version of a bilingual page is wrong as well.",
        },
        chosen: {
          vi: "Tỷ lệ cơ quan có ít nhất một lãnh đạo chủ chốt là nữ, theo câu chữ tiếng Việt và dữ liệu đặc tả: đếm cơ quan, không đếm người.",
          en: "The share of agencies with at least one woman among their key leaders, after the Vietnamese wording and the official metadata: agencies are counted, not people.",
        },
        sources: ["open-development-mekong", "ttbd-4920", "gso-key-leader"],
      },
    ],
  },
  {
    code: "O2.1",
    numbering,
    text: text(
      "Tăng tỷ lệ lao động nữ làm công hưởng lương lên 50% vào năm 2025 và khoảng 60% vào năm 2030",
      "Raise the share of women among wage workers to 50% by 2025 and about 60% by 2030",
    ),
    indicator: "women-among-wage-workers",
    direction: "up",
    milestones: by({ 2025: { kind: "reach", value: "50" }, 2030: { kind: "about", value: "60" } }),
    discrepancies: [],
  },
  {
    code: "O2.2",
    numbering,
    text: text(
      "Giảm tỷ trọng lao động nông nghiệp trong tổng số lao động nữ có việc làm xuống dưới 30% vào năm 2025 và dưới 25% vào năm 2030",
      "Bring the share of agriculture in all employed women under 30% by 2025 and under 25% by 2030",
    ),
    indicator: "agriculture-among-employed-women",
    direction: "down",
    milestones: by({ 2025: { kind: "less-than", value: "30" }, 2030: { kind: "less-than", value: "25" } }),
    discrepancies: [],
  },
  {
    code: "O2.3",
    numbering,
    text: text(
      "Tỷ lệ nữ giám đốc, chủ doanh nghiệp, hợp tác xã đạt ít nhất 27% vào năm 2025 và 30% vào năm 2030",
      "Women are at least 27% of directors and owners of enterprises and co-operatives by 2025 and 30% by 2030",
    ),
    indicator: "women-directors",
    direction: "up",
    milestones: by({ 2025: { kind: "at-least", value: "27" }, 2030: { kind: "at-least", value: "30" } }),
    discrepancies: [],
  },
  {
    code: "O3.1",
    numbering,
    text: text(
      "Giảm thời gian trung bình làm công việc nội trợ không được trả công của phụ nữ còn 1,7 lần vào năm 2025 và 1,4 lần vào năm 2030 so với nam giới",
      "Bring women's average time in unpaid housework down to 1.7 times that of men by 2025 and 1.4 times by 2030",
    ),
    indicator: "unpaid-housework-time",
    direction: "down",
    milestones: by({ 2025: { kind: "reach", value: "1.7" }, 2030: { kind: "reach", value: "1.4" } }),
    discrepancies: [
      {
        subject: { vi: "Giảm “còn” hay “đi”", en: "Down “to” or “by”" },
        says: {
          vi: "Trong các bài tiếng Anh đã đọc, có bài viết thành “giảm đi 1,7 lần”.",
          en: "Among the English texts that were read, several say “reduced by 1.7 times”.",
        },
        chosen: {
          vi: "Giảm còn 1,7 lần so với nam giới: 1,7 là tỷ số cần đạt, không phải mức giảm.",
          en: "Down to 1.7 times the time of men: 1.7 is the ratio to reach, not the reduction.",
        },
        sources: summaries,
      },
    ],
  },
  {
    code: "O3.2",
    numbering,
    text: text(
      "Số nạn nhân của bạo lực gia đình và bạo lực trên cơ sở giới được phát hiện được tiếp cận ít nhất một dịch vụ hỗ trợ cơ bản đạt 80% vào năm 2025 và 90% vào năm 2030",
      "80% by 2025 and 90% by 2030 of the found victims of domestic and gender-based violence are reached by at least one basic support service",
    ),
    indicator: "violence-victims-reached",
    direction: "up",
    milestones: by({ 2025: { kind: "reach", value: "80" }, 2030: { kind: "reach", value: "90" } }),
    discrepancies: [],
  },
  {
    code: "O4.1",
    numbering,
    text: text(
      "Tỷ số giới tính khi sinh còn 111 bé trai trên 100 bé gái vào năm 2025 và 109 vào năm 2030",
      "The sex ratio at birth is down to 111 boys per 100 girls by 2025 and 109 by 2030",
    ),
    indicator: "sex-ratio-at-birth",
    direction: "down",
    milestones: by({ 2025: { kind: "reach", value: "111" }, 2030: { kind: "reach", value: "109" } }),
    discrepancies: [],
  },
  {
    code: "O4.2",
    numbering,
    text: text(
      "Tỷ số tử vong mẹ còn 42 trên 100.000 trẻ đẻ sống vào năm 2025 và dưới 42 vào năm 2030",
      "Maternal mortality is down to 42 per 100,000 live births by 2025 and under 42 by 2030",
    ),
    indicator: "maternal-mortality",
    direction: "down",
    milestones: by({ 2025: { kind: "reach", value: "42" }, 2030: { kind: "less-than", value: "42" } }),
    discrepancies: [],
  },
  {
    code: "O5.1",
    numbering,
    text: text(
      "Từ năm 2025, nội dung về giới có trong chương trình giáo dục quốc gia và được giảng dạy chính thức ở các trường sư phạm; duy trì đến năm 2030",
      "From 2025, gender content is in the national curriculum and formally taught at pedagogical universities; kept to 2030",
    ),
    indicator: "gender-in-curriculum",
    direction: "keep",
    milestones: by({ 2025: { kind: "in-place" }, 2030: { kind: "in-place" } }),
    discrepancies: [],
  },
  {
    code: "O5.2",
    numbering,
    text: text(
      "Tỷ lệ trẻ em trai và trẻ em gái người dân tộc thiểu số hoàn thành tiểu học đạt trên 90% vào năm 2025 và khoảng 99% vào năm 2030",
      "More than 90% of ethnic-minority boys and girls finish primary school by 2025 and about 99% by 2030",
    ),
    indicator: "ethnic-minority-primary-completion",
    direction: "up",
    milestones: by({ 2025: { kind: "more-than", value: "90" }, 2030: { kind: "about", value: "99" } }),
    discrepancies: [],
  },
]);
