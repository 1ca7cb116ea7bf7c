import type { Clause } from "../../clause.js";
import { branch } from "../known-programme.js";

const numberFromOrder: Clause["numbering"] = {
  status: "inferred",
  note: {
    vi: "Suy ra từ thứ tự các nhóm nhiệm vụ trong bản tóm tắt báo chí, vốn không đánh số.",
    en: "Inferred from the order of the task groups in the press summary, which does not number them.",
  },
};

const letterFromOrder: Clause["numbering"] = {
  status: "inferred",
  note: {
    vi: "Trang của tỉnh liệt kê bảy mục, không ghi chữ cái; mục thứ sáu, về không gian mạng, được thông cáo báo chí dẫn là II.2.e. Đếm theo thứ tự a, b, c, d, đ, e, g thì ra chữ này.",
    en: "A provincial page lists seven items without letters; the sixth, on cyberspace, is cited in press releases as II.2.e. Counting a, b, c, d, đ, e, g gives this letter.",
  },
};

const ownWords = {
  vi: "Lời của chúng tôi, tóm lược nội dung trang của tỉnh liệt kê; không phải lời văn của Quyết định.",
  en: "Our own words for what the provincial page lists; not the decision's wording.",
};

/** Part II of the programme: five task groups with the lettered items that were seen. */
export const tasks = branch([
  {
    code: "II",
    kind: "part",
    shortTitle: { vi: "Nhiệm vụ, giải pháp", en: "Tasks and solutions" },
    text: {
      status: "near-official",
      wording: { vi: "Nhiệm vụ, giải pháp", en: "Tasks and solutions" },
      complete: true,
      note: {
        vi: "Chưa thấy tiêu đề của phần trên trang đăng lại Quyết định; trang của Quảng Ninh viết “nhiệm vụ, giải pháp” trong câu văn, bản tóm tắt báo chí viết “nhiệm vụ và giải pháp”.",
        en: "The heading was not seen on a page that reproduces the decision; Quảng Ninh's page has the same words in its prose, and the press summary almost the same.",
      },
      sources: ["pbgdpl-quang-ninh", "press-summary-2024", "bao-gia-lai"],
    },
    numbering: { status: "seen" },
  },
  {
    code: "II.1",
    kind: "task-group",
    parent: "II",
    shortTitle: { vi: "Hoàn thiện cơ chế, chính sách, pháp luật", en: "Complete mechanisms, policies and law" },
    text: {
      status: "official",
      wording: {
        vi: "Rà soát và hoàn thiện cơ chế, chính sách, pháp luật nhằm tăng cường sự tham gia của phụ nữ trong lĩnh vực hòa bình, an ninh; trong khắc phục hậu quả chiến tranh và phòng, chống, xử lý, ứng phó với sự cố, thảm họa và các thách thức an ninh phi truyền thống.",
        en: "Review and complete mechanisms, policies and law so as to increase women's participation in peace and security; in overcoming the consequences of war and in preventing, controlling, handling and responding to incidents, disasters and non-traditional security challenges.",
      },
      complete: true,
      sources: ["pbgdpl-quang-ninh"],
    },
    numbering: { status: "seen" },
  },
  {
    code: "II.1.a",
    kind: "task",
    parent: "II.1",
    shortTitle: { vi: "Chỉ tiêu bình đẳng giới trong nhân sự", en: "Gender targets for personnel and leadership" },
    text: {
      status: "official",
      wording: {
        vi: "Duy trì và cập nhật các chỉ tiêu phù hợp để đảm bảo bình đẳng giới trong tuyển dụng, trong quy hoạch, bổ nhiệm, đề bạt nhân sự vào các vị trí lãnh đạo, quản lý trong các lĩnh vực liên quan đến hòa bình, an ninh, phù hợp với các mục tiêu quốc gia về bình đẳng giới",
        en: "Keep and update suitable targets to secure gender equality in recruitment, personnel planning, appointment and promotion to leading and managing posts in fields tied to peace and security, in line with the national gender-equality goals",
      },
      complete: true,
      sources: ["pbgdpl-quang-ninh"],
    },
    numbering: { status: "seen" },
  },
  {
    code: "II.1.b",
    kind: "task",
    parent: "II.1",
    shortTitle: {
      vi: "Chính sách đối với phụ nữ Quân đội, Công an",
      en: "Policies for women in army, public security",
    },
    text: {
      status: "official",
      wording: {
        vi: "Rà soát, nghiên cứu hoàn thiện chế độ, chính sách đối với phụ nữ trong lực lượng Quân đội nhân dân, Công an nhân dân, phù hợp với đặc điểm, thực tiễn của từng ngành, từng lĩnh vực và các mục tiêu quốc gia về bình đẳng giới",
        en: "Review, study and complete the regimes and policies for women in the People's Army and the People's Public Security, fitting the features and practice of each sector and field and the national gender-equality goals",
      },
      complete: true,
      sources: ["pbgdpl-quang-ninh"],
    },
    numbering: { status: "seen" },
  },
  {
    code: "II.1.c",
    kind: "task",
    parent: "II.1",
    shortTitle: {
      vi: "Đánh giá Chương trình về bạo lực trên cơ sở giới",
      en: "Evaluate the GBV programme 2021–2025",
    },
    text: {
      status: "official",
      wording: {
        vi: "Đánh giá việc thực hiện Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2021 – 2025 và các đề án, chiến lược, chính sách, pháp luật liên quan trong bối cảnh khắc phục hậu quả chiến tranh, phòng, chống, xử lý, ứng phó với…",
        en: "Evaluate the carrying out of the programme on preventing and responding to gender-based violence 2021–2025 and of the related schemes, strategies, policies and law in the context of overcoming the consequences of war and preventing, controlling, handling and responding to …",
      },
      complete: false,
      note: {
        vi: "Trang đã đọc dừng giữa câu; phần còn lại chưa thấy.",
        en: "The page breaks off in mid-sentence; the rest was not seen.",
      },
      sources: ["pbgdpl-quang-ninh"],
    },
    numbering: { status: "seen" },
  },
  {
    code: "II.2",
    kind: "task-group",
    parent: "II",
    shortTitle: {
      vi: "Bạo lực trên cơ sở giới, sự tham gia của phụ nữ",
      en: "GBV response, needs and participation",
    },
    text: {
      status: "near-official",
      wording: {
        vi: "Nâng cao hiệu quả công tác phòng ngừa, ứng phó với bạo lực trên cơ sở giới, đáp ứng nhu cầu cụ thể và thúc đẩy sự tham gia có ý nghĩa của phụ nữ trong bối cảnh khắc phục hậu quả chiến tranh, phòng, chống, xử lý, ứng phó với sự cố, thảm họa và các thách thức an ninh phi truyền thống",
        en: "Make prevention of and response to gender-based violence more effective, meet specific needs and promote the meaningful participation of women in the context of overcoming the consequences of war and of preventing, controlling, handling and responding to incidents, disasters and non-traditional security challenges",
      },
      complete: true,
      sources: ["press-summary-2024", "bao-gia-lai"],
    },
    numbering: {
      status: "inferred",
      note: {
        vi: "Đứng thứ hai trong bản tóm tắt báo chí, vốn không đánh số; thông cáo báo chí dẫn một mục của nhóm này là II.2.e.",
        en: "Second in the press summary, which does not number; press releases cite one of its items as II.2.e.",
      },
    },
  },
  {
    code: "II.2.a",
    kind: "task",
    parent: "II.2",
    shortTitle: {
      vi: "Mô hình ứng phó với bạo lực trên cơ sở giới",
      en: "GBV prevention and response models",
    },
    text: {
      status: "paraphrase",
      wording: {
        vi: "Xây dựng và nhân rộng các chương trình, mô hình phòng ngừa và ứng phó với bạo lực trên cơ sở giới",
        en: "Build and replicate programmes and models of prevention of and response to gender-based violence",
      },
      complete: true,
      note: ownWords,
      sources: ["binh-phuoc"],
    },
    numbering: letterFromOrder,
  },
  {
    code: "II.2.b",
    kind: "task",
    parent: "II.2",
    shortTitle: {
      vi: "Điển hình phụ nữ tham gia cứu trợ, phục hồi",
      en: "Good practice: women in relief and recovery",
    },
    text: {
      status: "paraphrase",
      wording: {
        vi: "Rà soát, xác định các mô hình, cách làm điển hình về sự tham gia trực tiếp của phụ nữ trong hoạt động cứu trợ và phục hồi",
        en: "Review and identify typical models and practices of women's direct part in relief and recovery",
      },
      complete: true,
      note: ownWords,
      sources: ["binh-phuoc"],
    },
    numbering: letterFromOrder,
  },
  {
    code: "II.2.c",
    kind: "task",
    parent: "II.2",
    shortTitle: { vi: "Nâng cao quyền năng kinh tế cho phụ nữ", en: "Women's economic empowerment" },
    text: {
      status: "paraphrase",
      wording: {
        vi: "Khuyến khích và hỗ trợ các sáng kiến nâng cao quyền năng kinh tế cho phụ nữ",
        en: "Encourage and support initiatives for women's economic empowerment",
      },
      complete: true,
      note: ownWords,
      sources: ["binh-phuoc"],
    },
    numbering: letterFromOrder,
  },
  {
    code: "II.2.d",
    kind: "task",
    parent: "II.2",
    shortTitle: {
      vi: "Phổ biến chính sách, pháp luật bình đẳng giới",
      en: "Disseminate gender-equality policy and law",
    },
    text: {
      status: "paraphrase",
      wording: {
        vi: "Thông tin, phổ biến chính sách, pháp luật về bình đẳng giới",
        en: "Inform on and disseminate gender-equality policy and law",
      },
      complete: true,
      note: ownWords,
      sources: ["binh-phuoc"],
    },
    numbering: letterFromOrder,
  },
  {
    code: "II.2.đ",
    kind: "task",
    parent: "II.2",
    shortTitle: { vi: "Đổi mới truyền thông, kỹ năng cho phụ nữ", en: "New communication, skills for women" },
    text: {
      status: "paraphrase",
      wording: {
        vi: "Đổi mới các biện pháp truyền thông; nâng cao nhận thức và kỹ năng dành riêng cho phụ nữ",
        en: "Renew communication measures; awareness and skills specifically for women",
      },
      complete: true,
      note: ownWords,
      sources: ["binh-phuoc"],
    },
    numbering: letterFromOrder,
  },
  {
    code: "II.2.e",
    kind: "task",
    parent: "II.2",
    shortTitle: { vi: "Ứng phó thách thức trên không gian mạng", en: "Responding to challenges in cyberspace" },
    text: {
      status: "near-official",
      wording: {
        vi: "Nâng cao nhận thức và năng lực cho phụ nữ và trẻ em gái trong việc ứng phó với các thách thức trên không gian mạng",
        en: "Raise the awareness and capacity of women and girls in responding to challenges in cyberspace",
      },
      complete: true,
      sources: ["ngay-nay-149050", "un-viet-nam-274871", "vietnam-vn-cyberspace"],
    },
    numbering: { status: "seen" },
  },
  {
    code: "II.2.g",
    kind: "task",
    parent: "II.2",
    shortTitle: { vi: "Nguồn lực cho vùng sâu, vùng xa, khó khăn", en: "Resources for remote and difficult areas" },
    text: {
      status: "paraphrase",
      wording: {
        vi: "Tập trung nguồn lực phòng ngừa và ứng phó với bạo lực trên cơ sở giới cho phụ nữ ở vùng sâu, vùng xa, vùng khó khăn",
        en: "Concentrate resources on prevention of and response to gender-based violence for women in remote and difficult areas",
      },
      complete: true,
      note: ownWords,
      sources: ["binh-phuoc"],
    },
    numbering: letterFromOrder,
  },
  {
    code: "II.3",
    kind: "task-group",
    parent: "II",
    shortTitle: {
      vi: "Phụ nữ với hòa bình, an ninh quốc tế",
      en: "Women in international peace and security",
    },
    text: {
      status: "near-official",
      wording: {
        vi: "nâng cao năng lực và tăng cường sự tham gia của phụ nữ trong tham gia giải quyết các vấn đề hoà bình, an ninh quốc tế",
        en: "raise capacity and increase women's participation in settling international peace and security matters",
      },
      complete: true,
      sources: ["press-summary-2024", "bao-gia-lai"],
    },
    numbering: numberFromOrder,
  },
  {
    code: "II.4",
    kind: "task-group",
    parent: "II",
    shortTitle: { vi: "Sáng kiến hợp tác song phương, đa phương", en: "Bilateral and multilateral initiatives" },
    text: {
      status: "near-official",
      wording: {
        vi: "tích cực thúc đẩy và tham gia các sáng kiến, giải pháp trong khuôn khổ hợp tác song phương, đa phương về Phụ nữ, hòa bình và an ninh",
        en: "actively promote and join initiatives and solutions in bilateral and multilateral cooperation on Women, Peace and Security",
      },
      complete: true,
      sources: ["press-summary-2024", "bao-gia-lai"],
    },
    numbering: numberFromOrder,
  },
  {
    code: "II.5",
    kind: "task-group",
    parent: "II",
    shortTitle: {
      vi: "Chia sẻ kinh nghiệm, tranh thủ hỗ trợ quốc tế",
      en: "Shared experience, international support",
    },
    text: {
      status: "near-official",
      wording: {
        vi: "tăng cường trao đổi, chia sẻ kinh nghiệm, tranh thủ sự hỗ trợ của các đối tác quốc tế về thực hiện Chương trình hành động quốc gia về Phụ nữ, hòa bình, an ninh",
        en: "increase exchange and sharing of experience and draw on the support of international partners in carrying out the National Action Programme on Women, Peace and Security",
      },
      complete: true,
      sources: ["press-summary-2024", "bao-gia-lai"],
    },
    numbering: numberFromOrder,
  },
]);
