import type { Source } from "../../source.js";

/** Where the programme was read. A page whose full address was not kept is cited without one. */
export const sources: Source[] = [
  {
    key: "lawnet",
    citation: "LawNet, văn bản Quyết định 101/QĐ-TTg ngày 25/1/2024",
    url: "https://lawnet.vn/vb/quyet-dinh-101-qd-ttg-2024-phe-duyet-chuong-trinh-quoc-gia-phu-nu-hoa-binh-an-ninh-2024-2030-91bbb.html",
    note: {
      vi: "Ghi Công báo ngày 30/1/2024, số 191-192.",
      en: "Gives the Official Gazette of 30 January 2024, nos. 191-192.",
    },
  },
  {
    key: "tailieu",
    citation: "TaiLieu.VN, Quyết định số 101/QĐ-TTg năm 2024",
    url: "https://tailieu.vn/doc/quyet-dinh-so-101-qd-ttg-nam-2024-2778628.html",
  },
  {
    key: "thuviennhadat-596923",
    citation: "thuviennhadat.vn, Quyết định 101/QĐ-TTg năm 2024 (596923)",
    url: "https://thuviennhadat.vn/vbpl/quyet-dinh-101-qd-ttg-2024-chuong-trinh-hanh-dong-quoc-gia-phu-nu-hoa-binh-an-ninh-2024-2030-596923.html",
    note: {
      vi: "Ghi ngày có hiệu lực 25/1/2024; xếp vào lĩnh vực Văn hóa - Xã hội.",
      en: "Gives 25 January 2024 as the day in force; files it under Culture and Society.",
    },
  },
  {
    key: "pbgdpl-quang-ninh",
    citation: "Phổ biến, giáo dục pháp luật tỉnh Quảng Ninh (pbgdpl.quangninh.gov.vn), Quyết định 101/QĐ-TTg",
    url: "https://pbgdpl.quangninh.gov.vn/quyet-dinh-101-qd-ttg-phe-duyet-chuong-trinh-hanh-dong-quoc-gia-ve-phu-nu-hoa-binh-va-an-ninh-giai-doan-2024-2030/",
    note: {
      vi: "Trích “một số nhiệm vụ, giải pháp” làm ví dụ, không đăng toàn văn.",
      en: "Quotes some of the tasks and solutions as examples, not the whole text.",
    },
  },
  {
    key: "press-summary-2024",
    citation: "Tóm tắt báo chí về Chương trình, tháng 1/2024 (bản lưu, không kèm địa chỉ)",
    note: { vi: "Cùng nội dung với bài của Báo Gia Lai.", en: "The same text as the article of Báo Gia Lai." },
  },
  {
    key: "bao-gia-lai",
    citation:
      "Báo Gia Lai, Thủ tướng phê duyệt Chương trình hành động quốc gia về phụ nữ, hòa bình và an ninh giai đoạn 2024-2030",
    url: "https://baogialai.com.vn/thu-tuong-phe-duyet-chuong-trinh-hanh-dong-quoc-gia-ve-phu-nu-hoa-binh-va-an-ninh-giai-doan-2024-2030-post263744.html",
  },
  {
    key: "lawnet-english",
    citation:
      "LawNet (English), Objectives of Vietnam National Action Program on Women, Peace, and Security for the period 2024-2030",
    url: "https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/objectives-of-vietnam-national-action-program-on-women-peace-and-security-for-the-period-2024-2030-132200.html",
  },
  {
    key: "thua-thien-hue-150",
    citation:
      "Kế hoạch số 150/KH-UBND ngày 3/4/2024 của Ủy ban nhân dân tỉnh Thừa Thiên Huế, đăng trên Thư viện Pháp luật",
    url: "https://thuvienphapluat.vn/bulletin/document.aspx?bid=5c8ee161-11a2-4886-bfb8-0856e58c967a&key=cnFKGBFLWdLiqL6A%2FZLYsA%3D%3D",
    note: { vi: "Mới đọc được phần đầu.", en: "Only its opening could be read." },
  },
  {
    key: "women-union-thai-binh",
    citation: "Hội Liên hiệp Phụ nữ tỉnh Thái Bình, kế hoạch thực hiện Chương trình giai đoạn 2024 - 2030",
    url: "https://phunutinh.thaibinh.gov.vn/vb-cua-hoi/trien-khai-thuc-hien-chuong-trinh-hanh-dong-quoc-gia--ve-phu-nu-hoa-binh-va-an-ninh-giai-doan-20242-1125.html",
    note: { vi: "Mới đọc được phần đầu.", en: "Only its opening could be read." },
  },
  {
    key: "binh-phuoc",
    citation: "Cổng thông tin tỉnh Bình Phước (binhphuoc.gov.vn), mục Bình đẳng giới",
    published: "2024-08-27",
  },
  {
    key: "ngay-nay-149050",
    citation: "Ngày Nay, UN Women bảo vệ phụ nữ và trẻ em gái trên không gian mạng",
    url: "https://ngaynay.vn/un-women-bao-ve-phu-nu-va-tre-em-gai-tren-khong-gian-mang-post149050.html",
  },
  {
    key: "un-viet-nam-274871",
    citation:
      "Liên hợp quốc tại Việt Nam (vietnam.un.org), thông cáo báo chí: Hội thảo “Nâng cao nhận thức, năng lực cho phụ nữ và trẻ em gái trong việc ứng phó với các thách thức trên không gian mạng”",
    url: "https://vietnam.un.org/vi/274871-h%E1%BB%99i-th%E1%BA%A3o-n%C3%A2ng-cao-nh%E1%BA%ADn-th%E1%BB%A9c-n%C4%83ng-l%E1%BB%B1c-cho-ph%E1%BB%A5-n%E1%BB%AF-v%C3%A0-tr%E1%BA%BB-em-g%C3%A1i-trong-vi%E1%BB%87c-%E1%BB%A9ng-ph%C3%B3-v%E1%BB%9Bi-c%C3%A1c",
    published: "2024-07-22",
  },
  {
    key: "vietnam-vn-cyberspace",
    citation: "Vietnam.vn, Ứng phó hiệu quả với các mối đe dọa trên không gian mạng đối với phụ nữ và trẻ em gái",
    url: "https://www.vietnam.vn/id/ung-pho-hieu-qua-voi-cac-moi-de-doa-tren-khong-gian-mang-doi-voi-phu-nu-va-tre-em-gai",
  },
  {
    key: "ngay-nay-156909",
    citation:
      "Ngày Nay, Bộ Công an và UN Women thúc đẩy Chương trình hành động quốc gia về phụ nữ, hòa bình và an ninh",
    url: "https://ngaynay.vn/bo-cong-an-va-un-women-thuc-day-chuong-trinh-hanh-dong-quoc-gia-ve-phu-nu-hoa-binh-va-an-ninh-post156909.html",
  },
  {
    key: "vietnam-vn-workshop",
    citation:
      "Vietnam.vn, Thúc đẩy triển khai Chương trình hành động quốc gia về phụ nữ, hòa bình và an ninh (bản tiếng Anh)",
    url: "https://vcdn.vietnam.vn/en/thuc-day-trien-khai-chuong-trinh-hanh-dong-quoc-gia-ve-phu-nu-hoa-binh-va-an-ninh",
  },
  { key: "un-women-da-nang", citation: "UN Women, trang sự kiện của hội thảo tại Đà Nẵng (không kèm địa chỉ)" },
  {
    key: "asean-wps",
    citation: "ASEAN WPS, Technical exchange on WPS agenda and NAP WPS for social actors in Viet Nam",
    url: "https://wps.asean.org/events/technical-exchange-on-wps-agenda-and-nap-wps-for-social-actors-in-viet-nam",
  },
  {
    key: "nhan-dan-141094",
    citation:
      "Nhân Dân (English), Vietnam, Australia share experience in promoting women's participation in peacekeeping",
    url: "https://en.nhandan.vn/vietnam-australia-share-experience-in-promoting-womens-participation-in-peacekeeping-post141094.html",
    note: { vi: "Lời một đại tá được báo dẫn.", en: "The words of a colonel whom the paper quotes." },
  },
  {
    key: "dan-viet",
    citation: "Dân Việt, Việt Nam ban hành Chương trình hành động quốc gia đầu tiên về phụ nữ, hòa bình và an ninh",
    url: "https://danviet.vn/viet-nam-ban-hanh-chuong-trinh-hanh-dong-quoc-gia-dau-tien-ve-phu-nu-hoa-binh-va-an-ninh-20240809180638465.htm",
  },
  {
    key: "vnanet-373827",
    citation:
      "Thông tấn xã Việt Nam (vietnam.vnanet.vn) 373827: Vietnam unveils first National Action Programme on Women, Peace, Security",
    url: "https://vietnam.vnanet.vn/english/tin-van/vietnam-unveils-first-national-action-programme-on-women-peace-security-373827.html",
    published: "2024-08-09",
  },
  {
    key: "nhan-dan-882907",
    citation: "Nhân Dân, Phát động cuộc thi tìm hiểu Chương trình hành động quốc gia về phụ nữ, hòa bình và an ninh",
    url: "https://nhandan.vn/ocop/phat-dong-cuoc-thi-tim-hieu-chuong-trinh-hanh-dong-quoc-gia-ve-phu-nu-hoa-binh-va-an-ninh-post882907.html",
  },
  {
    key: "un-women-open",
    citation: "UN Women (open.unwomen.org), Viet Nam 2022-2026",
    url: "https://open.unwomen.org/en/viet-nam/2022-2026",
  },
  {
    key: "hanoi-times-327645",
    citation: "Hanoi Times, Vietnam takes action on women, peace, security",
    url: "https://hanoitimes.vn/vietnam-takes-action-on-women-peace-security-327645.html",
  },
  {
    key: "security-women",
    citation: "Security Women (securitywomen.org), National action plans: Vietnam",
    url: "https://www.securitywomen.org/unscr-1325-and-national-action-plans-nap/vietnam",
  },
  {
    key: "security-women-adopts",
    citation:
      "Security Women (securitywomen.org), Vietnam adopts its first women, peace and security national action plan",
    url: "https://www.securitywomen.org/post/vietnam-adopts-its-first-women-peace-and-security-national-action-plan",
  },
  {
    key: "hanoi-times-325272",
    citation:
      "Hanoi Times (m.hanoitimes.vn) 325272: Vietnam's 1st national action plan on women, peace and security on the way",
    url: "https://m.hanoitimes.vn/vietnams-1st-national-action-plan-on-women-peace-and-security-on-the-way-325272.html",
  },
];
