import type { Remark } from "../../programme.js";

/** What sources say about the programme beyond the text of the decision. */
export const remarks: Remark[] = [
  {
    subject: { vi: "Quá trình xây dựng", en: "Drafting" },
    says: {
      vi: "Ban soạn thảo quốc gia do Thứ trưởng Bộ Ngoại giao Đỗ Hùng Việt làm Trưởng ban; quá trình tham vấn kéo dài từ năm 2021 đến năm 2023.",
      en: "A national drafting committee chaired by Đỗ Hùng Việt, Deputy Minister of Foreign Affairs; consultations ran from 2021 to 2023.",
    },
    sources: ["hanoi-times-325272", "security-women", "un-women-da-nang"],
  },
  {
    subject: { vi: "Gắn với Chiến lược quốc gia về bình đẳng giới", en: "Along with the gender equality strategy" },
    says: {
      vi: "Chương trình được thực hiện song song với Chiến lược quốc gia về bình đẳng giới giai đoạn 2021 - 2030.",
      en: "The programme is carried out in step with the National Strategy on Gender Equality, 2021–2030.",
    },
    sources: ["un-women-da-nang"],
  },
  {
    subject: { vi: "Điều phối thực hiện", en: "Coordination" },
    says: {
      vi: "Bộ Ngoại giao là cơ quan điều phối việc thực hiện Chương trình.",
      en: "The Ministry of Foreign Affairs coordinates the carrying out of the programme.",
    },
    sources: ["un-women-da-nang"],
  },
  {
    subject: { vi: "Kế hoạch của địa phương", en: "Provincial plans" },
    says: {
      vi: "Ủy ban nhân dân tỉnh Thừa Thiên Huế ban hành Kế hoạch số 150/KH-UBND ngày 03/4/2024; Ủy ban nhân dân tỉnh Thái Bình ban hành Kế hoạch số 77/KH-UBND ngày 17/4/2024, và Hội Liên hiệp Phụ nữ tỉnh Thái Bình có kế hoạch thực hiện riêng.",
      en: "The People's Committee of Thừa Thiên Huế issued Plan 150/KH-UBND of 3 April 2024; that of Thái Bình issued Plan 77/KH-UBND of 17 April 2024, and the Women's Union of Thái Bình has a plan of its own to carry it out.",
    },
    sources: ["thua-thien-hue-150", "women-union-thai-binh"],
  },
  {
    subject: { vi: "Trong ASEAN", en: "Within ASEAN" },
    says: {
      vi: "Việt Nam là nước thành viên ASEAN thứ ba có chương trình hành động quốc gia về lĩnh vực này, sau Philippines (năm 2010) và Indonesia (năm 2014).",
      en: "Viet Nam is the third ASEAN member with a national plan in this field, after the Philippines (2010) and Indonesia (2014).",
    },
    sources: ["security-women-adopts"],
  },
];
