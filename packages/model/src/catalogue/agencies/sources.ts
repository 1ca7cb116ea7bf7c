import type { Source } from "../../source.js";
import { constant } from "../constants.js";

/** Where the agencies were read of. A page whose full address was not kept is cited without one. */
export const AGENCY_SOURCES: readonly Source[] = constant<Source[]>([
  { key: "thuvienphapluat-79552", citation: "Thư viện pháp luật (thuvienphapluat.vn), chính sách mới 79552" },
  {
    key: "viet-nam-news-1692425",
    citation: "Việt Nam News, National Assembly approves new governmental structure",
    url: "https://vietnamnews.vn/politics-laws/1692425/national-assembly-approves-new-governmental-structure.html",
    published: "2025-02-18",
  },
  {
    key: "dai-bieu-nhan-dan-269612",
    citation:
      "Đại biểu Nhân dân (daibieunhandan.vn), Tổ chức của Chính phủ nhiệm kỳ 2021-2026 gồm 18 bộ, 4 cơ quan ngang bộ",
    url: "https://daibieunhandan.vn/Thoi-su-Quoc-hoi/To-chuc-cua-Chinh-phu-nhiem-ky-20212026-gom-18-bo-4-co-quan-ngang-bo-i269612/amp/",
    published: "2021-07-23",
  },
  {
    key: "vietnam-aujourdhui",
    citation: "Vietnam aujourd’hui (vietnam-aujourdhui.info), 19/02/2025",
    url: "https://vietnam-aujourdhui.info/2025/02/19/vietnams-cabinet-reduced-to-14-ministries-after-government-restructuring",
    published: "2025-02-19",
  },
  {
    key: "saigon-times",
    citation: "The Saigon Times (english.thesaigontimes.vn), Government to have 14 ministries and three agencies",
    url: "https://english.thesaigontimes.vn/government-to-have-14-ministries-and-three-agencies-after-restructuring",
    note: { vi: "Nói về đề xuất trình Quốc hội.", en: "On the proposal put to the National Assembly." },
  },
  {
    key: "lao-dong-1432460",
    citation: "Lao Động (laodong.vn), 1432460",
    url: "https://news.laodong.vn/thoi-su/trach-nhiem-cua-bo-noi-vu-va-bo-ldtbxh-khi-thuc-hien-sap-xep-1432460.ldo",
    note: { vi: "Nói về phương án tháng 12/2024.", en: "On the plan of December 2024." },
  },
  {
    key: "vietnam-vn-molisa",
    citation: "Vietnam.vn (español), Plan para fusionar unidades del Ministerio de Trabajo",
    url: "https://www.vietnam.vn/es/phuong-an-sap-nhap-cac-don-vi-cua-bo-lao-dong-thuong-binh-va-xa-hoi",
    published: "2024-12-27",
    note: {
      vi: "Nói về phương án tháng 12/2024, khi đó còn dự kiến chuyển giảm nghèo sang Ủy ban Dân tộc.",
      en: "On the plan of December 2024, which still meant poverty reduction for the Committee for Ethnic Minority Affairs.",
    },
  },
  {
    key: "lao-dong-1469987",
    citation: "Lao Động (laodong.vn), 1469987",
    url: "https://news.laodong.vn/thoi-su/co-quan-co-nhiem-vu-quan-ly-chinh-sach-tien-luong-tu-13-1469987.ldo",
  },
  {
    key: "lao-dong-1469868",
    citation: "Lao Động (English, news.laodong.vn), 1469868: bộ máy của Chính phủ sau sắp xếp",
    url: "https://news.laodong.vn/thoi-su/bo-may-cua-chinh-phu-sau-sap-xep-se-hoat-dong-tu-13-1469868.ldo",
  },
  {
    key: "vietnam-vn-17",
    citation: "Vietnam.vn (English), Chính phủ tinh gọn còn 17 bộ, ngành và 25 thành viên",
    url: "https://vietnam.vn/en/chinh-phu-tinh-gon-con-17-bo-nganh-va-25-thanh-vien",
  },
  {
    key: "viet-nam-news-1694392",
    citation: "Viet Nam News (vietnamnews.vn), 1694392, on the ministry of ethnic minority and religious affairs",
    url: "https://vietnamnews.vn/opinion/op-ed/1694392/explainer-new-ministry-expected-to-enhance-ethnic-minority-and-religious-affairs.html",
  },
  {
    key: "bnv-739-2025",
    citation: "hethongphapluat.vn, Công văn 739/BNV-CTTN&BĐG ngày 28/3/2025 của Bộ Nội vụ",
    url: "https://www.hethongphapluat.vn/cong-van-739-bnv-cttn-bdg-huong-dan-trien-khai-cong-tac-binh-dang-gioi-nam-2025-do-bo-noi-vu-ban-hanh.html",
    published: "2025-03-28",
  },
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
    key: "tam-hung",
    citation: "tamhung.vn, tin về việc thành lập Tổng cục Phòng, chống thiên tai tháng 8/2017",
    url: "https://tamhung.vn/bo-nong-nghiep-va-phat-trien-nong-thon-thanh-lap-tong-cuc-phong-chong-thien-tai/",
  },
  {
    key: "bao-dan-toc-2021",
    citation: "Báo Dân tộc và Phát triển (baodantoc.vn), mục Xã hội, tin ngày 21/5/2021",
    url: "https://chuongtrinhmtqg.baodantoc.vn/doi-song-xa-hoi-p591.htm",
    published: "2021-05-21",
  },
  {
    key: "vietnamplus-1064632",
    citation: "VietnamPlus (vietnamplus.vn) post1064632: Triển khai công tác đảm bảo đê điều, ứng phó lũ trên các sông",
    url: "https://www.vietnamplus.vn/trien-khai-cong-tac-dam-bao-de-dieu-ung-pho-lu-tren-cac-song-post1064632.vnp",
    published: "2025-09-29",
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
    key: "bao-quoc-te-167206",
    citation: "Thế giới và Việt Nam (en.baoquocte.vn) 167206: Workshop promotes agenda on women, peace and security",
    url: "https://en.baoquocte.vn/workshop-promotes-agenda-on-women-peace-and-security-167206.html",
  },
  {
    key: "vietnamplus-224174",
    citation:
      "VietnamPlus (en.vietnamplus.vn) 224174: Vietnam learns from int’l experience in building women, peace, security national action plan",
    url: "https://en.vietnamplus.vn/vietnam-learns-from-intl-experience-in-building-women-peace-security-national-action-plan/224174.vnp",
  },
  {
    key: "vnanet-373827",
    citation:
      "Thông tấn xã Việt Nam (vietnam.vnanet.vn) 373827: Vietnam unveils first National Action Programme on Women, Peace, Security",
    url: "https://vietnam.vnanet.vn/english/tin-van/vietnam-unveils-first-national-action-programme-on-women-peace-security-373827.html",
    published: "2024-08-09",
  },
  {
    key: "bao-nghe-an-10309018",
    citation: "Báo Nghệ An (baonghean.vn) 10309018: Quốc hội phê chuẩn 2 Phó Thủ tướng Chính phủ",
    url: "https://baonghean.vn/quoc-hoi-phe-chuan-2-pho-thu-tuong-chinh-phu-pham-thi-thanh-tra-ho-quoc-dung-10309018.html",
    published: "2025-10-25",
  },
  {
    key: "plo-877502",
    citation: "Pháp Luật TP.HCM (plo.vn) post877502: Bộ máy Chính phủ có 3 tân Bộ trưởng",
    url: "https://plo.vn/bo-may-chinh-phu-co-3-tan-bo-truong-post877502.html",
    published: "2025-10-25",
  },
  {
    key: "viet-times-190874",
    citation:
      "VietTimes (viettimes.vn) post190874: Quốc hội phê chuẩn Bộ trưởng Ngoại giao, Nội vụ, Nông nghiệp và Môi trường",
    url: "https://viettimes.vn/quoc-hoi-phe-chuan-bo-truong-ngoai-giao-noi-vu-nong-nghiep-va-moi-truong-post190874.html",
    published: "2025-10-25",
  },
  {
    key: "agency-notes",
    citation: "Tư liệu tổng hợp về các cơ quan, dùng để lập danh mục này (không kèm địa chỉ)",
    note: {
      vi: "Tư liệu không nêu trang cụ thể cho dữ kiện này.",
      en: "The notes on agencies that this catalogue is drawn from. They name no page for this fact.",
    },
  },
]);
