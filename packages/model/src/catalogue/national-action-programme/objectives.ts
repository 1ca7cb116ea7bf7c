import type { Clause } from "../../clause.js";
import { branch } from "../known-programme.js";

const inferredFromOrder: Clause["numbering"] = {
  status: "inferred",
  note: {
    vi: "Suy ra từ thứ tự trong bản tóm tắt báo chí; chỉ thấy chữ a của mục tiêu thứ nhất.",
    en: "Inferred from the order of the press summary; only the letter a of the first objective was seen.",
  },
};

/** Part I of the programme: the general objective and the four specific ones. */
export const objectives = branch([
  {
    code: "I",
    kind: "part",
    shortTitle: { vi: "Mục tiêu", en: "Objectives" },
    text: {
      status: "official",
      wording: { vi: "Mục tiêu", en: "Objectives" },
      complete: true,
      sources: ["tailieu"],
    },
    numbering: { status: "seen" },
  },
  {
    code: "I.1",
    kind: "general-objective",
    parent: "I",
    shortTitle: { vi: "Mục tiêu chung", en: "General objective" },
    text: {
      status: "official",
      wording: {
        vi: "Bảo đảm và thúc đẩy hơn nữa bình đẳng giới; nâng cao vai trò, vị thế, tiếng nói, quyền lợi và nghĩa vụ, trách nhiệm của phụ nữ trong tham gia các lĩnh vực hòa bình, an ninh, góp phần duy trì hòa bình, ổn định và sự phát triển bền vững của quốc gia và trên phạm vi quốc tế.",
        en: "Secure and further promote gender equality; raise the role, standing, voice, rights and interests, duties and responsibilities of women in taking part in the fields of peace and security, helping keep peace, stability and sustainable development of the nation and internationally.",
      },
      complete: true,
      sources: ["tailieu"],
    },
    numbering: { status: "seen" },
  },
  {
    code: "I.2",
    kind: "section",
    parent: "I",
    shortTitle: { vi: "Mục tiêu cụ thể đến năm 2030", en: "Specific objectives to 2030" },
    text: {
      status: "official",
      wording: { vi: "Mục tiêu cụ thể đến năm 2030", en: "Specific objectives to 2030" },
      complete: true,
      sources: ["tailieu"],
    },
    numbering: { status: "seen" },
  },
  {
    code: "I.2.a",
    kind: "objective",
    parent: "I.2",
    shortTitle: { vi: "Tham gia đầy đủ, bình đẳng, có ý nghĩa", en: "Full, equal and meaningful participation" },
    text: {
      status: "near-official",
      wording: {
        vi: "Tăng cường sự tham gia đầy đủ, bình đẳng, có ý nghĩa của phụ nữ Việt Nam trong các lĩnh vực chính trị, đối ngoại, quốc phòng, an ninh và xử lý, ứng phó với các thách thức an ninh phi truyền thống của quốc gia, cũng như trong gìn giữ hòa bình, an ninh quốc tế",
        en: "Strengthen the full, equal and meaningful participation of Vietnamese women in politics, foreign affairs, defence, security and in handling and responding to the nation's non-traditional security challenges, and in keeping international peace and security",
      },
      complete: true,
      sources: ["press-summary-2024", "bao-gia-lai"],
    },
    numbering: {
      status: "seen",
      note: {
        vi: "Trang đăng lại Quyết định dừng ở “a) Mục tiê”; kế hoạch của Thừa Thiên Huế ghi đủ “a) Mục tiêu 1”.",
        en: "The page that reproduces the decision breaks off at “a) Mục tiê”; Thừa Thiên Huế's plan prints “a) Mục tiêu 1” (Objective 1).",
      },
    },
  },
  {
    code: "I.2.a.1",
    kind: "sub-target",
    parent: "I.2.a",
    shortTitle: { vi: "Tăng số lượng và tỷ lệ cán bộ nữ", en: "More women recruited and appointed" },
    text: {
      status: "paraphrase",
      wording: {
        vi: "Tăng số lượng và tỷ lệ cán bộ nữ trong tuyển dụng, quy hoạch và bổ nhiệm vào các vị trí lãnh đạo, quản lý tại các cơ quan quản lý nhà nước và chính quyền địa phương các cấp; hỗ trợ thực hiện có hiệu quả các chỉ tiêu bình đẳng giới trong lĩnh vực chính trị của Chiến lược quốc gia về bình đẳng giới",
        en: "Raise the number and the share of women officers in recruitment, in planning and in appointment to leading and managing posts in state management agencies and in local authorities at all levels; support the effective carrying out of the gender-equality targets in politics of the National Strategy on Gender Equality",
      },
      complete: false,
      note: {
        vi: "Lời của chúng tôi, theo một bài viết tiếng Anh và kế hoạch của Thừa Thiên Huế, cùng nội dung và cùng dừng giữa câu; không phải lời văn của Quyết định.",
        en: "Our own words, after an English article and Thừa Thiên Huế's plan, which agree and both break off in mid-sentence; not the decision's wording.",
      },
      sources: ["lawnet-english", "thua-thien-hue-150"],
    },
    numbering: {
      status: "inferred",
      note: {
        vi: "Đứng đầu trong cả hai nguồn, ở kế hoạch của Thừa Thiên Huế sau một gạch đầu dòng; chưa thấy Quyết định đánh số hay gạch đầu dòng.",
        en: "The first in both sources, in Thừa Thiên Huế's plan after a dash; whether the decision numbers it or has a dash was not seen.",
      },
    },
  },
  {
    code: "I.2.b",
    kind: "objective",
    parent: "I.2",
    shortTitle: {
      vi: "Phòng ngừa, ứng phó với bạo lực trên cơ sở giới",
      en: "Prevent and respond to gender-based violence",
    },
    text: {
      status: "near-official",
      wording: {
        vi: "Phòng ngừa và ứng phó tốt hơn với bạo lực trên cơ sở giới trong bối cảnh sự cố, thảm họa và ứng phó với các thách thức an ninh phi truyền thống",
        en: "Prevent and respond better to gender-based violence in incidents and disasters and in responding to non-traditional security challenges",
      },
      complete: true,
      sources: ["press-summary-2024", "bao-gia-lai"],
    },
    numbering: inferredFromOrder,
  },
  {
    code: "I.2.c",
    kind: "objective",
    parent: "I.2",
    shortTitle: { vi: "Lồng ghép giới trong cứu trợ, phục hồi", en: "Gender mainstreaming in relief and recovery" },
    text: {
      status: "near-official",
      wording: {
        vi: "Tăng cường lồng ghép giới trong hoạt động cứu trợ và phục hồi, bao gồm khắc phục hậu quả chiến tranh, phòng, chống, xử lý, ứng phó với sự cố, thảm họa và các thách thức an ninh phi truyền thống",
        en: "Strengthen gender mainstreaming in relief and recovery, including overcoming the consequences of war, and in preventing, controlling, handling and responding to incidents, disasters and non-traditional security challenges",
      },
      complete: true,
      sources: ["press-summary-2024", "bao-gia-lai"],
    },
    numbering: inferredFromOrder,
  },
  {
    code: "I.2.d",
    kind: "objective",
    parent: "I.2",
    shortTitle: { vi: "Tăng cường hợp tác quốc tế", en: "Stronger international cooperation" },
    text: {
      status: "near-official",
      wording: {
        vi: "Tăng cường hợp tác quốc tế trong lĩnh vực Phụ nữ, hòa bình và an ninh",
        en: "Strengthen international cooperation in the field of Women, Peace and Security",
      },
      complete: true,
      sources: ["press-summary-2024", "bao-gia-lai"],
    },
    numbering: inferredFromOrder,
  },
]);
