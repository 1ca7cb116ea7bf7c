import type { Clause } from "../../clause.js";
import type { BilingualLine } from "../../text.js";
import { branch } from "../known-programme.js";

type Content = Pick<Clause, "kind" | "shortTitle" | "text" | "numbering">;

/** An area, with the title the report prints under its number. */
function area(shortTitle: BilingualLine, title: BilingualLine): Content {
  return {
    kind: "area",
    shortTitle,
    text: { status: "near-official", wording: title, complete: true, sources: ["lao-dong-xa-hoi-2019"] },
    numbering: { status: "seen" },
  };
}

/** One of the things an area holds, in our own words. */
function item(shortTitle: BilingualLine, ownWords: BilingualLine): Content {
  return {
    kind: "area-item",
    shortTitle,
    text: { status: "paraphrase", wording: ownWords, complete: true, sources: ["lao-dong-xa-hoi-2019"] },
    numbering: {
      status: "inferred",
      note: {
        vi: "Bài viết không đánh số; mỗi phần sau dấu chấm phẩy, mở đầu bằng chữ hoa (trừ tên riêng), được tính là một mục, theo thứ tự.",
        en: "The report does not number them: each part after a semicolon that opens with a capital, other than that of a name, counts as an item, in order.",
      },
    },
  };
}

/** The five areas of the coordination programme and what each holds. */
export const areas = branch([
  {
    code: "1",
    ...area(
      { vi: "Thông tin, tuyên truyền, phổ biến pháp luật", en: "Information and dissemination of law" },
      {
        vi: "Công tác thông tin, tuyên truyền, phổ biến chính sách, pháp luật",
        en: "Information, communication and dissemination of policy and law",
      },
    ),
  },
  {
    code: "1.1",
    parent: "1",
    ...item(
      { vi: "Phổ biến cho cán bộ hai Bên", en: "Dissemination to staff of both sides" },
      {
        vi: "Phổ biến chủ trương, chính sách, pháp luật về công tác phụ nữ, bình đẳng giới và bảo vệ trẻ em cho cán bộ, người lao động của ngành và các cấp Hội",
        en: "Dissemination of policy and law on women's affairs, gender equality and child protection to the staff of the sector and of the Union at all levels",
      },
    ),
  },
  {
    code: "1.2",
    parent: "1",
    ...item(
      { vi: "Nâng cao nhận thức phụ nữ, trẻ em, người dân", en: "Awareness of women, children and people" },
      {
        vi: "Giáo dục, vận động, hỗ trợ để phụ nữ, trẻ em và người dân hiểu biết hơn về lao động, người có công và xã hội",
        en: "Education, mobilisation and support so that women, children and people know more about labour, people with merit and social affairs",
      },
    ),
  },
  {
    code: "1.3",
    parent: "1",
    ...item(
      { vi: "Các Tháng hành động", en: "The Action Months" },
      {
        vi: "Hoạt động hưởng ứng Tháng hành động vì bình đẳng giới và phòng, chống bạo lực trên cơ sở giới, Tháng hành động vì trẻ em và các sự kiện liên quan",
        en: "Activities for the Action Month for gender equality and prevention of gender-based violence, the Action Month for children and related events",
      },
    ),
  },
  {
    code: "1.4",
    parent: "1",
    ...item(
      { vi: "Đổi mới cơ quan thông tin, báo chí", en: "Renewing press and information bodies" },
      {
        vi: "Đổi mới hoạt động của các cơ quan thông tin, báo chí khi truyền thông về phụ nữ, trẻ em và bình đẳng giới",
        en: "Renewing how press and information bodies communicate on women, children and gender equality",
      },
    ),
  },
  {
    code: "1.5",
    parent: "1",
    ...item(
      { vi: "Đa dạng hóa truyền thông vận động xã hội", en: "Diversifying social advocacy" },
      {
        vi: "Đẩy mạnh và đa dạng hóa truyền thông vận động xã hội thực hiện chính sách, pháp luật về bình đẳng giới, phụ nữ và trẻ em theo chức năng mỗi Bên",
        en: "More, and more varied, social advocacy for carrying out policy and law on gender equality, women and children, each side within its functions",
      },
    ),
  },
  {
    code: "2",
    ...area(
      { vi: "Xây dựng, kiểm tra, giám sát chính sách", en: "Making and supervising policy and law" },
      {
        vi: "Công tác xây dựng, kiểm tra, giám sát việc thực hiện chính sách, pháp luật về phụ nữ, trẻ em và BĐG",
        en: "Making policy and law on women, children and gender equality; inspecting and supervising how they are carried out",
      },
    ),
  },
  {
    code: "2.1",
    parent: "2",
    ...item(
      { vi: "Chiến lược bình đẳng giới và văn bản pháp luật", en: "Gender strategy and legal documents" },
      {
        vi: "Tổng kết Chiến lược quốc gia về bình đẳng giới 2011 - 2020, đề xuất Chiến lược 2021 - 2030 và các văn bản, chương trình, đề án liên quan",
        en: "Review of the National Strategy on Gender Equality 2011–2020; proposal of the strategy 2021–2030 and of related legal documents, programmes and schemes",
      },
    ),
  },
  {
    code: "2.2",
    parent: "2",
    ...item(
      { vi: "Lồng ghép giới, lấy ý kiến trẻ em", en: "Gender mainstreaming and children's views" },
      {
        vi: "Lồng ghép vấn đề bình đẳng giới khi xây dựng văn bản pháp luật; lấy ý kiến trẻ em về chính sách, kế hoạch liên quan đến trẻ em",
        en: "Gender mainstreaming in legal documents; taking children's views on policies and plans that concern them",
      },
    ),
  },
  {
    code: "2.3",
    parent: "2",
    ...item(
      { vi: "Đánh giá mục tiêu quốc gia, công ước quốc tế", en: "Assessing national goals and ratified conventions" },
      {
        vi: "Đánh giá việc thực hiện mục tiêu quốc gia về bình đẳng giới và các công ước quốc tế về phụ nữ, trẻ em, bình đẳng giới đã phê chuẩn",
        en: "Assessment of how the national gender-equality goals and the ratified conventions on women, children and gender equality are carried out",
      },
    ),
  },
  {
    code: "2.4",
    parent: "2",
    ...item(
      { vi: "Theo dõi, kiểm tra, giám sát, kiến nghị", en: "Joint monitoring and recommendations" },
      {
        vi: "Phối hợp theo dõi, kiểm tra, giám sát việc thực hiện chính sách, pháp luật; tổng hợp kiến nghị gửi cơ quan có thẩm quyền",
        en: "Joint monitoring, inspection and supervision; forwarding of recommendations to the competent bodies",
      },
    ),
  },
  {
    code: "3",
    ...area(
      { vi: "Hoạt động hỗ trợ phụ nữ và trẻ em", en: "Support for women and children" },
      {
        vi: "Tổ chức các hoạt động hỗ trợ phụ nữ và trẻ em góp phần thực hiện mục tiêu BĐG và bảo đảm quyền, lợi ích hợp pháp của trẻ em",
        en: "Activities that support women and children, helping reach the gender-equality goals and secure the lawful rights and interests of children",
      },
    ),
  },
  {
    code: "3.1",
    parent: "3",
    ...item(
      { vi: "Hướng dẫn ngành, địa phương, đơn vị", en: "Guidance to sectors and localities" },
      {
        vi: "Hướng dẫn các ngành, địa phương, đơn vị lập và thực hiện kế hoạch, chương trình thuộc trách nhiệm mỗi Bên",
        en: "Guidance to sectors, localities and units in making and carrying out the plans and programmes each side answers for",
      },
    ),
  },
  {
    code: "3.2",
    parent: "3",
    ...item(
      { vi: "Đề án xã hội, mô hình, dịch vụ hỗ trợ", en: "Social schemes, models and support services" },
      {
        vi: "Đề án giải quyết vấn đề xã hội của phụ nữ, trẻ em; mô hình, dịch vụ hỗ trợ, trong đó có phím số bình yên và mô hình hỗ trợ nạn nhân bạo lực, xâm hại, mua bán người",
        en: "Schemes on social problems of women and children; support models and services, among them a “peace” phone key and models for victims of violence, abuse and trafficking",
      },
    ),
  },
  {
    code: "3.3",
    parent: "3",
    ...item(
      { vi: "Đường dây nóng 1900969680 và Tổng đài 111", en: "Hotline 1900969680 and child line 111" },
      {
        vi: "Duy trì, giới thiệu đường dây nóng 1900969680 của Hội và Tổng đài quốc gia bảo vệ trẻ em 111; kết nối trực tuyến tổ chức liên ngành và nhóm bảo vệ trẻ em cấp xã với Tổng đài 111",
        en: "Keeping and promoting the Union's hotline 1900969680 and the national child protection line 111; an online network from inter-sector bodies and commune child protection groups to the 111 line",
      },
    ),
  },
  {
    code: "4",
    ...area(
      { vi: "Tập huấn, nâng cao năng lực, chia sẻ thông tin", en: "Training, capacity and sharing of information" },
      {
        vi: "Hoạt động tập huấn, bồi dưỡng nhằm nâng cao năng lực cho cán bộ; chia sẻ thông tin, kinh nghiệm giữa hai Bên",
        en: "Training that raises the capacity of staff; sharing of information and experience between the two sides",
      },
    ),
  },
  {
    code: "4.1",
    parent: "4",
    ...item(
      { vi: "Đào tạo ngành giới và công tác xã hội", en: "Teaching of gender and social work" },
      {
        vi: "Nâng cao chất lượng đào tạo ngành giới và công tác xã hội tại Trường Đại học Lao động - Xã hội và Học viện Phụ nữ Việt Nam",
        en: "Better teaching of gender and of social work at the University of Labour and Social Affairs and the Viet Nam Women's Academy",
      },
    ),
  },
  {
    code: "4.2",
    parent: "4",
    ...item(
      { vi: "Tập huấn cán bộ trung ương, địa phương", en: "Courses for central and local staff" },
      {
        vi: "Tập huấn cán bộ trung ương, địa phương và của hai Bên về bình đẳng giới, bảo vệ trẻ em, phòng, chống xâm hại phụ nữ, trẻ em và lồng ghép giới trong chính sách, pháp luật",
        en: "Courses for central and local staff and for both sides on gender equality, child protection, preventing abuse of women and children, and mainstreaming gender in policy and law",
      },
    ),
  },
  {
    code: "4.3",
    parent: "4",
    ...item(
      { vi: "Trao đổi thông tin, số liệu, tài liệu", en: "Exchange of information, data and documents" },
      {
        vi: "Trao đổi, cung cấp thông tin, số liệu, tài liệu giữa hai Bên khi thực hiện nhiệm vụ",
        en: "Exchange of information, data and documents between the two sides in their work",
      },
    ),
  },
  {
    code: "4.4",
    parent: "4",
    ...item(
      { vi: "Năng lực phối hợp liên ngành các cấp", en: "Inter-sector capacity at all levels" },
      {
        vi: "Nâng cao năng lực phối hợp liên ngành các cấp vì sự tiến bộ của phụ nữ và thực hiện quyền trẻ em",
        en: "Inter-sector capacity at all levels for women's advancement and children's rights",
      },
    ),
  },
  {
    code: "4.5",
    parent: "4",
    ...item(
      { vi: "Nghiên cứu, thống kê, chỉ số bình đẳng giới", en: "Research, statistics, gender-equality indicators" },
      {
        vi: "Phối hợp nghiên cứu, rà soát, thống kê, cung cấp chỉ số bình đẳng giới và thông tin định kỳ làm căn cứ đề xuất chính sách, pháp luật",
        en: "Joint research, review, statistics and supply of gender-equality indicators and regular information as grounds for policy and law",
      },
    ),
  },
  {
    code: "5",
    ...area(
      { vi: "Hợp tác quốc tế", en: "International cooperation" },
      { vi: "Các hoạt động hợp tác quốc tế", en: "International cooperation" },
    ),
  },
  {
    code: "5.1",
    parent: "5",
    ...item(
      { vi: "Tham gia diễn đàn song phương, đa phương", en: "Bilateral and multilateral fora" },
      {
        vi: "Đại diện hai Bên tham gia hợp tác song phương, đa phương, các diễn đàn quốc tế để giới thiệu kết quả và học hỏi kinh nghiệm",
        en: "Both sides take part in bilateral and multilateral cooperation and international fora, to show results and learn from others",
      },
    ),
  },
  {
    code: "5.2",
    parent: "5",
    ...item(
      { vi: "Chủ trì hoạt động quốc tế tại Việt Nam", en: "Hosting international events in Viet Nam" },
      {
        vi: "Cùng chủ trì các hoạt động quốc tế về phụ nữ, trẻ em, bình đẳng giới tại Việt Nam",
        en: "Joint hosting of international events on women, children and gender equality in Viet Nam",
      },
    ),
  },
  {
    code: "5.3",
    parent: "5",
    ...item(
      { vi: "Dự án do đối tác phát triển tài trợ", en: "Projects funded by development partners" },
      {
        vi: "Cùng vận động và triển khai dự án, sáng kiến do đối tác phát triển tài trợ, hỗ trợ kỹ thuật, chú trọng phụ nữ, trẻ em và mục tiêu bình đẳng giới",
        en: "Joint mobilisation and delivery of donor projects and initiatives, with the stress on women, children and gender-equality goals",
      },
    ),
  },
]);
