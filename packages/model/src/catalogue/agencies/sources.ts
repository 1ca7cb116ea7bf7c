import type { Source } from "../../source.js";
import { constant } from "../constants.js";

/** Where the agencies were read of. A page whose full address was not kept is cited without one. */
export const AGENCY_SOURCES: readonly Source[] = constant<Source[]>([
  { key: "thuvienphapluat-79552", citation: "Thư viện pháp luật (thuvienphapluat.vn), chính sách mới 79552" },
  { key: "viet-nam-news-1692425", citation: "Viet Nam News (vietnamnews.vn), 1692425" },
  {
    key: "vietnam-aujourdhui",
    citation: "Vietnam aujourd’hui (vietnam-aujourdhui.info), 19/02/2025",
    published: "2025-02-19",
  },
  { key: "saigon-times", citation: "The Saigon Times (thesaigontimes)" },
  { key: "lao-dong-1432460", citation: "Lao Động (laodong.vn), 1432460" },
  { key: "lao-dong-1469987", citation: "Lao Động (laodong.vn), 1469987" },
  {
    key: "tra-cuu-quy-hoach",
    citation: "tracuuquyhoach.com, 52000378: báo cáo năm 2024 về bình đẳng giới trình Quốc hội",
  },
  {
    key: "bao-da-nang-3308437",
    citation:
      "Báo Đà Nẵng (baodanang.vn) 3308437: Bộ Nội vụ tổ chức bồi dưỡng cho 160 nữ cán bộ lãnh đạo, quản lý các cấp",
    url: "https://baodanang.vn/bo-noi-vu-to-chuc-boi-duong-cho-160-nu-can-bo-lanh-dao-quan-ly-cac-cap-3308437.html",
    published: "2025-10-27",
  },
  { key: "bac-ninh-396", citation: "Nghị quyết 396 của Hội đồng nhân dân tỉnh Bắc Ninh" },
  {
    key: "lao-dong-xa-hoi-2019",
    citation:
      "Lao động và Xã hội (LĐXH), Nguyễn Hiền, bài về lễ ký kết Chương trình phối hợp giai đoạn 2019 – 2022, 17/10/2019",
    published: "2019-10-17",
  },
  {
    key: "molisa-236975",
    citation:
      "Cổng thông tin điện tử Bộ Lao động - Thương binh và Xã hội (molisa.gov.vn), tintucID=236975: Tập huấn nghiệp vụ công tác bình đẳng giới và vì sự tiến bộ của phụ nữ năm 2023",
    published: "2023-09-13",
  },
  {
    key: "vwu-22567",
    citation:
      "Hội Liên hiệp Phụ nữ Việt Nam (vwu.vn) 22567: Appeal from the International Forum on Women, Peace and Development",
    url: "https://vwu.vn/tin-chi-tiet/-/chi-tiet/appeal-from-the-international-forum-on-women-peace-and-development-hanoi-vietnam-22567-601.html",
  },
  {
    key: "vietnamplus-1082980",
    citation:
      "VietnamPlus (vietnamplus.vn) post1082980: Phát động chiến dịch nâng cao nhận thức của phụ nữ trên không gian mạng",
    url: "https://www.vietnamplus.vn/phat-dong-chien-dich-nang-cao-nhan-thuc-cua-phu-nu-tren-khong-gian-mang-post1082980.vnp",
    published: "2025-12-14",
  },
  {
    key: "vnpkc-2021",
    citation:
      "Cục Gìn giữ hòa bình Việt Nam (vnpkc.gov.vn): Việt Nam-Australia trao đổi kinh nghiệm về giới, hòa bình và an ninh",
    url: "http://vnpkc.gov.vn/tin-tuc/tin-trong-nuoc/viet-nam-australia-trao-doi-kinh-nghiem-ve-gioi-hoa-binh-va-an-ninh",
    published: "2021-09-22",
  },
  {
    key: "viet-nam-news-1666628",
    citation:
      "Viet Nam News (vietnamnews.vn) 1666628: Việt Nam, Australia share experience in promoting women's participation in peacekeeping",
    url: "https://vietnamnews.vn/politics-laws/1666628/viet-nam-australia-share-experience-in-promoting-women-s-participation-in-peacekeeping.html",
    published: "2024-11-08",
  },
  {
    key: "viet-nam-news-1687125",
    citation: "Viet Nam News (vietnamnews.vn) 1687125: Việt Nam joins preparing trainers for peacekeeping courses",
    url: "https://vietnamnews.vn/politics-laws/1687125/viet-nam-joins-preparing-trainers-for-peacekeeping-courses.html",
  },
  {
    key: "un-women-cybersecurity",
    citation: "UN Women Asia and the Pacific: Promoting Greater Cybersecurity for Women and Girls in Viet Nam",
    url: "http://asiapacific.unwomen.org/en/stories/news/2024/01/promoting-greater-cybersecurity-for-women-and-girls-in-viet-nam",
  },
  {
    key: "vietnamplus-223145",
    citation: "VietnamPlus (en.vietnamplus.vn) 223145: Women's role in natural disaster control highlighted",
    url: "https://en.vietnamplus.vn/womens-role-in-natural-disaster-control-highlighted/223145.vnp",
  },
  {
    key: "nong-nghiep-moi-truong-750501",
    citation:
      "Nông nghiệp và Môi trường (nongnghiepmoitruong.vn) d750501: Lồng ghép yếu tố giới, bước đi tất yếu trong phòng chống thiên tai",
    url: "https://nongnghiepmoitruong.vn/long-ghep-yeu-to-gioi-buoc-di-tat-yeu-trong-phong-chong-thien-tai-d750501.html",
  },
  {
    key: "hanoi-times-320369",
    citation: "Hanoi Times (hanoitimes.vn) 320369: Workshop discusses boost to NAP on women, peace and security",
    url: "https://hanoitimes.vn/workshop-discusses-boost-to-nap-on-women-peace-and-security-320369.html",
    published: "2022-03-28",
  },
  {
    key: "hanoi-times-325272",
    citation:
      "Hanoi Times (m.hanoitimes.vn) 325272: Vietnam's 1st national action plan on women, peace and security on the way",
    url: "https://m.hanoitimes.vn/vietnams-1st-national-action-plan-on-women-peace-and-security-on-the-way-325272.html",
  },
  {
    key: "agency-notes",
    citation: "Bản ghi dữ kiện về các cơ quan làm cơ sở cho danh mục này (không kèm địa chỉ)",
    note: {
      vi: "Bản ghi không nêu trang cụ thể cho dữ kiện này.",
      en: "The notes on agencies that this catalogue is drawn from. They name no page for this fact.",
    },
  },
]);
