import type { Clause } from "../../clause.js";
import { branch } from "../known-programme.js";

const codeOfOurs: Clause["numbering"] = {
  status: "inferred",
  note: {
    vi: "Bài viết nêu ba mục đích, không đánh số; chữ M (mục đích) là của chúng tôi, số theo thứ tự nêu.",
    en: "The report names three purposes without numbers; the M (mục đích, purpose) is ours, the number follows the order.",
  },
};

/** The three purposes of the coordination programme. */
export const purposes = branch([
  {
    code: "M.1",
    kind: "purpose",
    shortTitle: { vi: "Phối hợp về chính sách và cam kết", en: "Coordination on policy and commitments" },
    text: {
      status: "paraphrase",
      wording: {
        vi: "Hai Bên phối hợp chặt chẽ, toàn diện, hiệu quả khi đề xuất, xây dựng và thực hiện chủ trương, chính sách, pháp luật và cam kết quốc tế về bình đẳng giới, vì sự tiến bộ của phụ nữ và sự phát triển toàn diện của trẻ em trong lĩnh vực lao động, người có công và xã hội",
        en: "The two sides coordinate closely, fully and effectively in proposing, making and carrying out policy, law and international commitments on gender equality, women's advancement and the all-round development of children in labour, people with merit and social affairs",
      },
      complete: true,
      sources: ["lao-dong-xa-hoi-2019"],
    },
    numbering: codeOfOurs,
  },
  {
    code: "M.2",
    kind: "purpose",
    shortTitle: { vi: "Nâng cao nhận thức, năng lực cán bộ", en: "Awareness and capacity of staff" },
    text: {
      status: "paraphrase",
      wording: {
        vi: "Cán bộ hai Bên hiểu biết và làm tốt hơn việc nghiên cứu, tham mưu, xây dựng và thực hiện chính sách, pháp luật về giới, lồng ghép giới, vì sự tiến bộ của phụ nữ, bảo vệ trẻ em và phòng, chống bạo lực, xâm hại trẻ em",
        en: "The staff of both sides know more and do better in research, advice, making and carrying out policy and law on gender, mainstreaming, women's advancement, child protection and preventing violence against and abuse of children",
      },
      complete: true,
      sources: ["lao-dong-xa-hoi-2019"],
    },
    numbering: codeOfOurs,
  },
  {
    code: "M.3",
    kind: "purpose",
    shortTitle: { vi: "Phối hợp kiểm tra, giám sát", en: "Joint inspection and supervision" },
    text: {
      status: "paraphrase",
      wording: {
        vi: "Việc phối hợp kiểm tra, giám sát chính sách, pháp luật về bình đẳng giới, phụ nữ và trẻ em trong lĩnh vực lao động, người có công và xã hội đạt hiệu quả hơn",
        en: "Joint inspection and supervision of policy and law on gender equality, women and children in labour, people with merit and social affairs become more effective",
      },
      complete: true,
      sources: ["lao-dong-xa-hoi-2019"],
    },
    numbering: codeOfOurs,
  },
]);
