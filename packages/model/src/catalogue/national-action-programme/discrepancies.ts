import type { Discrepancy } from "../../programme.js";

/** Statements that contradict what is chosen here; both stay on the record. */
export const discrepancies: Discrepancy[] = [
  {
    subject: { vi: "Ngày ban hành Quyết định", en: "Date of the decision" },
    says: {
      vi: "Chương trình được thông qua ngày 21 tháng 1 năm 2024.",
      en: "The programme was adopted on 21 January 2024.",
    },
    chosen: {
      vi: "Ngày 25 tháng 1 năm 2024, theo chính Quyết định; không nguồn nào giải thích ngày 21.",
      en: "25 January 2024, after the decision itself; no source explains the 21st.",
    },
    sources: ["ngay-nay-156909", "vietnam-vn-workshop", "un-women-da-nang"],
  },
  {
    subject: { vi: "Thời điểm ban hành", en: "Time of issue" },
    says: {
      vi: "Chương trình được ban hành vào đầu tháng 8 năm 2024.",
      en: "The programme was issued in early August 2024.",
    },
    chosen: {
      vi: "Ngày 25 tháng 1 năm 2024; ngày 8 tháng 8 năm 2024 là ngày công bố Chương trình tại Đà Nẵng.",
      en: "25 January 2024; 8 August 2024 was the public launch in Đà Nẵng.",
    },
    sources: ["nhan-dan-141094"],
  },
  {
    subject: { vi: "Giai đoạn của Chương trình", en: "Period of the programme" },
    says: { vi: "Giai đoạn 2025-2030.", en: "The period 2025-2030." },
    chosen: {
      vi: "Giai đoạn 2024 - 2030, theo tên của Quyết định; chính bài báo đó cũng ghi 2024-2030.",
      en: "The period 2024–2030, after the title of the decision; the same article also prints 2024-2030.",
    },
    sources: ["nhan-dan-882907"],
  },
  {
    subject: { vi: "Tên nhóm nhiệm vụ 2 (II.2)", en: "Title of task group 2 (II.2)" },
    says: {
      vi: "Khi dẫn tên nhóm này, trang của Liên hợp quốc thêm phần trong ngoặc: “bao gồm bạo lực qua công nghệ”.",
      en: "Quoting the title, UN pages add in brackets: “including technology-facilitated violence”.",
    },
    chosen: {
      vi: "Không có phần trong ngoặc: bản tóm tắt báo chí tiếng Việt không có phần này.",
      en: "Without the bracket, which is not in the Vietnamese press wording.",
    },
    sources: ["un-women-open"],
  },
  {
    subject: { vi: "Bốn mục tiêu và bốn trụ cột (I.2)", en: "Four objectives and four pillars (I.2)" },
    says: {
      vi: "Bốn mục tiêu của Chương trình tương ứng với bốn trụ cột về Phụ nữ, hòa bình và an ninh.",
      en: "The four goals of the programme correlate with the four pillars of Women, Peace and Security.",
    },
    chosen: {
      vi: "Không tương ứng một - một: theo nội dung, mục tiêu b vừa là phòng ngừa vừa là bảo vệ, còn mục tiêu d là hợp tác quốc tế, không thuộc trụ cột nào.",
      en: "Not one to one: by their content, objective b is both prevention and protection, and objective d is international cooperation, which is none of the pillars.",
    },
    sources: ["un-women-da-nang"],
  },
];
