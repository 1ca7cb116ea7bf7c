import { by, copied, SEEN_NUMBER, SUMMARIES, targets } from "./as-seen.js";

const page = ["gia-dinh-moi-55123"];

/** Objective 3: family life, and preventing and responding to gender-based violence. */
export const familyAndViolence = targets([
  {
    code: "O3.1",
    numbering: SEEN_NUMBER,
    text: copied(
      "Giảm số giờ trung bình làm công việc nội trợ và chăm sóc trong gia đình không được trả công của phụ nữ còn 1,7 lần vào năm 2025 và 1,4 lần vào năm 2030 so với nam giới",
      "Bring women's average hours of unpaid housework and family care down to 1.7 times those of men by 2025 and 1.4 times by 2030",
      [...page, "thi-truong-hang-hoa-153515"],
    ),
    indicator: "unpaid-housework-time",
    direction: "down",
    milestones: by({ 2025: { kind: "reach", value: "1.7" }, 2030: { kind: "reach", value: "1.4" } }, [
      ...page,
      ...SUMMARIES,
    ]),
    discrepancies: [
      {
        subject: { vi: "Giảm “còn” hay “đi”", en: "Down “to” or “by”" },
        says: {
          vi: "Hai bài tiếng Anh viết thành “giảm đi 1,7 lần”.",
          en: "Two English texts say “reduced by 1.7 times”.",
        },
        chosen: {
          vi: "Giảm còn 1,7 lần so với nam giới, theo câu chữ tiếng Việt: 1,7 là tỷ số cần đạt, không phải mức giảm.",
          en: "Down to 1.7 times the time of men, after the Vietnamese wording: 1.7 is the ratio to reach, not the reduction.",
        },
        sources: ["news-gov-43144", "viet-nam-news-896268"],
      },
    ],
  },
  {
    code: "O3.2",
    numbering: SEEN_NUMBER,
    text: copied(
      "Đến năm 2025 đạt 80% và đến 2030 đạt 90% người bị bạo lực gia đình, bạo lực trên cơ sở giới được phát hiện được tiếp cận ít nhất một trong các dịch vụ hỗ trợ cơ bản",
      "By 2025, 80% and by 2030, 90% of the victims of domestic and gender-based violence who are found are reached by at least one of the basic support services",
      page,
    ),
    indicator: "violence-victims-reached",
    direction: "up",
    milestones: by({ 2025: { kind: "reach", value: "80" }, 2030: { kind: "reach", value: "90" } }, [
      ...page,
      ...SUMMARIES,
    ]),
    discrepancies: [
      {
        subject: { vi: "Người được tính", en: "Who is counted" },
        says: {
          vi: "Các bài tiếng Anh chỉ nói đến phụ nữ bị bạo lực, không nói “được phát hiện”.",
          en: "The English texts speak of women who suffer violence, and not of those found.",
        },
        chosen: {
          vi: "Người bị bạo lực được phát hiện, không phân biệt giới tính, theo câu chữ tiếng Việt.",
          en: "Victims who are found, whatever their sex, after the Vietnamese wording.",
        },
        sources: SUMMARIES,
      },
    ],
  },
  {
    code: "O3.2-abusers",
    numbering: SEEN_NUMBER,
    under: "O3.2",
    text: copied(
      "Đến năm 2025 đạt 50% và đến năm 2030 đạt 70% người gây bạo lực gia đình, bạo lực trên cơ sở giới được phát hiện ở mức chưa bị truy cứu trách nhiệm hình sự được tư vấn, tham vấn",
      "By 2025, 50% and by 2030, 70% of those found to commit domestic or gender-based violence below the level of criminal liability are advised and counselled",
      page,
    ),
    indicator: "violence-abusers-counselled",
    direction: "up",
    milestones: by({ 2025: { kind: "reach", value: "50" }, 2030: { kind: "reach", value: "70" } }, page),
    discrepancies: [],
  },
  {
    code: "O3.3",
    numbering: SEEN_NUMBER,
    text: copied(
      "Từ năm 2025 trở đi, 100% số nạn nhân bị mua bán trở về được phát hiện có nhu cầu hỗ trợ được hưởng các dịch vụ hỗ trợ và tái hòa nhập cộng đồng",
      "From 2025 on, 100% of the returned victims of trafficking who are found and in need get support services and help to rejoin the community",
      page,
    ),
    indicator: "trafficking-victims-supported",
    direction: "up",
    milestones: by({ 2025: { kind: "reach", value: "100" }, 2030: { kind: "reach", value: "100" } }, page),
    discrepancies: [],
  },
  {
    code: "O3.4",
    numbering: SEEN_NUMBER,
    text: copied(
      "Đến năm 2025 có 70% và năm 2030 có 100% cơ sở trợ giúp xã hội công lập triển khai các hoạt động trợ giúp, phòng ngừa và ứng phó với bạo lực trên cơ sở giới",
      "By 2025, 70% and by 2030, 100% of public social-assistance establishments have activities to help against, prevent and respond to gender-based violence",
      page,
    ),
    indicator: "social-assistance-against-violence",
    direction: "up",
    milestones: by({ 2025: { kind: "reach", value: "70" }, 2030: { kind: "reach", value: "100" } }, page),
    discrepancies: [],
  },
]);
