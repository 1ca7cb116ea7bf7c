import type { Difficulty } from "@wps/model";
import { texts } from "../language/i18n.ts";
import type { Functioning } from "./sensitive-draft.ts";

type Answer = `functioning.${Functioning}` | `difficulty.${Difficulty}`;
type Word = Answer | "title" | "notice" | "ethnicity" | "functioning" | "health" | "healthHint" | "unanswered";

/** What is asked and said that is sensitive by law. */
export const sensitiveWords = texts<Word>(
  "sensitive-details",
  {
    title: "Thông tin nhạy cảm, không bắt buộc",
    notice:
      "Theo pháp luật, đây là dữ liệu cá nhân nhạy cảm. Không cần trả lời; trả lời hay không đều không ảnh hưởng đến việc tham dự. Thông tin được mã hóa, chỉ ban tổ chức sự kiện này đọc được khi nêu lý do, và bị xóa một tháng sau sự kiện.",
    ethnicity: "Dân tộc",
    functioning: "Anh/chị có gặp khó khăn trong các việc sau không?",
    "functioning.seeing": "Nhìn, kể cả khi đeo kính",
    "functioning.hearing": "Nghe, kể cả khi dùng máy trợ thính",
    "functioning.walking": "Đi bộ hoặc lên xuống bậc thang",
    "functioning.remembering": "Ghi nhớ hoặc tập trung",
    "functioning.selfCare": "Tự chăm sóc, như tắm rửa, mặc quần áo",
    "functioning.communicating": "Giao tiếp: hiểu người khác và được người khác hiểu",
    unanswered: "Không trả lời",
    "difficulty.none": "Không khó khăn",
    "difficulty.some": "Hơi khó khăn",
    "difficulty.a-lot": "Rất khó khăn",
    "difficulty.cannot": "Không thể làm được",
    health: "Sức khỏe",
    healthHint: "Chỉ ghi điều người giúp đỡ cần biết khi khẩn cấp, chẳng hạn dị ứng thuốc.",
  },
  {
    title: "Sensitive details, only if you wish",
    notice:
      "By law these are sensitive personal data. You need not answer; whether you do has no bearing on taking part. What you say is sealed, only those who organise this event read it, with a reason, and it is deleted a month after the event.",
    ethnicity: "Ethnicity",
    functioning: "Do you have difficulty with any of this?",
    "functioning.seeing": "Seeing, even with glasses",
    "functioning.hearing": "Hearing, even with a hearing aid",
    "functioning.walking": "Walking or climbing steps",
    "functioning.remembering": "Remembering or concentrating",
    "functioning.selfCare": "Self-care, such as washing or dressing",
    "functioning.communicating": "Communicating: understanding others and being understood",
    unanswered: "No answer",
    "difficulty.none": "No difficulty",
    "difficulty.some": "Some difficulty",
    "difficulty.a-lot": "A lot of difficulty",
    "difficulty.cannot": "Cannot do it at all",
    health: "Health",
    healthHint: "Only what whoever helps in an emergency should know, such as an allergy to a medicine.",
  },
);
