import type { Source } from "../../../source.js";

/** Where the gender-equality strategy, its indicators and the yearly reports on it were read. */
export const genderEqualitySources: readonly Source[] = [
  {
    key: "sggp-91002",
    citation: "SGGP English, Vietnam issues new national strategy on gender equality",
    url: "https://sggpnews.org.vn/national/vietnam-issues-new-national-strategy-on-gender-equality-91002.html",
  },
  {
    key: "news-gov-43144",
    citation: "Báo Điện tử Chính phủ (news.gov.vn), Gov't Renews National Strategy on Gender Equality",
    url: "http://news.gov.vn/Home/Govt-Renews-National-Strategy-on-Gender-Equality/20213/43144.vgp",
  },
  {
    key: "vov-841184",
    citation: "VOV (vov.vn), Women to hold key leadership positions in 60% of state management agencies by 2025",
    url: "https://vov.vn/en/society/women-to-hold-key-leadership-positions-in-60-of-state-management-agencies-by-2025-841184.vov",
  },
  {
    key: "viet-nam-news-896268",
    citation: "Viet Nam News (vietnamnews.vn), Viet Nam issues new national strategy on gender equality",
    url: "https://vietnamnews.vn/society/896268/viet-nam-issues-new-national-strategy-on-gender-equality.html",
  },
  {
    key: "ttbd-4920",
    citation: "ttbd.gov.vn (distid=4920), các mục tiêu của Chiến lược quốc gia về bình đẳng giới",
    url: "http://ttbd.gov.vn/Home/Default.aspx?portalid=52&tabid=108&catid=515&distid=4920",
    published: "2021-07-23",
    note: {
      vi: "Bản tiếng Việt xếp theo mục tiêu; phần đã đọc dừng ở mục tiêu 3.",
      en: "In Vietnamese, by objective; what was read breaks off at objective 3.",
    },
  },
  {
    key: "thi-truong-hang-hoa-153515",
    citation: "thitruonghanghoa.com 153515: Đặt mục tiêu giảm số giờ nội trợ không lương của nữ so với nam giới",
    url: "https://thitruonghanghoa.com/tin-tuc/dat-muc-tieu-giam-so-gio-noi-tro-khong-luong-cua-nu-so-voi-nam-gioi-153515.html",
    published: "2021-03-08",
  },
  {
    key: "gia-dinh-moi-55123",
    citation:
      "Gia Đình Mới (giadinhmoi.vn) d55123: Chiến lược quốc gia về bình đẳng giới mới, giảm thời gian làm nội trợ cho phụ nữ",
    url: "https://giadinhmoi.vn/amp/chien-luoc-quoc-gia-ve-binh-dang-gioi-moi-giam-thoi-gian-lam-noi-tro-cho-phu-nu-d55123.html",
    note: {
      vi: "Chép đủ bốn chỉ tiêu của mục tiêu 3, có đánh số.",
      en: "Copies the four targets of objective 3, with their numbers.",
    },
  },
  {
    key: "plo-616303",
    citation: "Pháp Luật TP.HCM (plo.vn) 616303: Thí điểm dịch vụ chăm sóc sức khỏe cho người đồng tính",
    url: "https://plo.vn/thi-diem-dich-vu-cham-soc-suc-khoe-cho-nguoi-dong-tinh-post616303.html",
  },
  {
    key: "dan-tri-20210304",
    citation: "Dân trí (dantri.com.vn): Từ năm 2025: Tối thiểu 27% giám đốc, chủ doanh nghiệp, HTX là nữ giới",
    url: "https://dantri.com.vn/an-sinh/tu-nam-2025-toi-thieu-27-giam-doc-chu-doanh-nghiep-htx-la-nu-gioi-20210304161019443.htm",
    published: "2021-03-04",
  },
  {
    key: "thu-vien-suc-khoe-20210812",
    citation: "thuviensuckhoe.org, Chiến lược quốc gia về bình đẳng giới giai đoạn 2021-2030",
    url: "https://thuviensuckhoe.org/chien-luoc-quoc-gia-ve-binh-dang-gioi-giai-doan-2021-2030-nam-nu-binh-dang-trong-tham-gia-va-thu-huong-cac-thanh-qua-phat-trien-kinh-te-xa-hoi-cua-dat-nuoc-20210812154428338.htm",
    published: "2021-08-12",
  },
  {
    key: "docz-1457174",
    citation: "123docz.net, trích đoạn 1457174: hướng dẫn thu thập số liệu, báo cáo mục tiêu 6, chỉ tiêu 1",
    url: "https://123docz.net/trich-doan/1457174-chi-tieu-1-phan-dau-dat-60-vao-nam-2025-va-80-vao-nam-2030-dan-so-duoc-tiep-can-kien-thuc-co-ban.htm",
  },
  {
    key: "cong-van-2792",
    citation: "hethongphapluat.vn, Công văn 2792/LĐTBXH-BĐG ngày 20/8/2021",
    url: "https://hethongphapluat.vn/cong-van-2792-ldtbxh-bdg-nam-2021-huong-dan-thu-thap-so-lieu-bao-cao-ket-qua-thuc-hien-chien-luoc-quoc-gia-ve-binh-dang-gioi-giai-doan-2021-2030-do-bo-lao-dong-thuong-binh-va-xa-hoi-ban-hanh.html",
    note: { vi: "Mới đọc được công văn, chưa đọc phụ lục.", en: "The letter was read, its annex was not." },
  },
  {
    key: "du-lieu-phap-luat-1014597",
    citation: "dulieuphapluat.vn 1014597, an English translation of Resolution 28/NQ-CP",
    url: "https://dulieuphapluat.vn/van-ban/van-hoa-van-ban/resolution-28nq-cp-in-2021-national-strategy-on-gender-equality-for-the-period-2021-2030-issued-by-the-government-1014597.html",
  },
  {
    key: "open-development-mekong",
    citation: "Open Development Mekong, Viet Nam issues new national strategy on gender equality",
    url: "https://vietnam.opendevelopmentmekong.net/news/viet-nam-issues-new-national-strategy-on-gender-equality/",
    note: {
      vi: "Bản tiếng Anh ghi đúng, bản tiếng Việt ghi sai.",
      en: "Right in English, wrong in its Vietnamese version.",
    },
  },
  {
    key: "gso-key-leader",
    citation:
      "Cơ quan thống kê quốc gia, mô tả cách tính (dữ liệu đặc tả): gso.gov.vn/du-lieu-dac-ta/2019/12/htcttkqg-ty-le-nu-dam-nhiem-chuc-vu-lanh-dao-chinh-quyen",
    note: {
      vi: "Đọc qua một bản sao bị lỗi chữ; cần đối chiếu với bản gốc.",
      en: "Read in a garbled mirror; to be checked against the original.",
    },
  },
  {
    key: "gso-search",
    citation: "Cơ quan thống kê quốc gia, mô tả cách tính (dữ liệu đặc tả) của các chỉ tiêu khác",
    note: { vi: "Đọc qua kết quả tìm kiếm.", en: "Read through search results." },
  },
  {
    key: "gso-violence",
    citation:
      "Cơ quan thống kê quốc gia, mô tả cách tính (dữ liệu đặc tả): tỷ lệ dân số từ mười lăm tuổi trở lên bị bạo lực (cấp tỉnh)",
    url: "https://www.gso.gov.vn/du-lieu-dac-ta/2019/12/htcttk-cap-tinh-ty-le-dan-so-tu-muoi-lam-tuoi-tro-len-bi-bao-luc/",
  },
  {
    key: "moha-55334",
    citation: "Bộ Nội vụ (moha.gov.vn), ItemID=55334",
    url: "https://moha.gov.vn:443/tintuc/Pages/listbnv.aspx?Cat=891&ItemID=55334",
  },
  { key: "cong-thuong-321585", citation: "Báo Công Thương (congthuong.vn) 321585", published: "2024-05-22" },
  {
    key: "quoc-hoi-tv-223041",
    citation: "Truyền hình Quốc hội Việt Nam (quochoitv.vn) 223041",
    url: "https://www.quochoitv.vn/dai-bieu-quoc-hoi-an-tuong-voi-cac-chi-tieu-dat-duoc-ve-binh-dang-gioi-223041.htm",
  },
  {
    key: "tra-cuu-quy-hoach",
    citation: "tracuuquyhoach.com, 52000378: báo cáo năm 2024 về bình đẳng giới trình Quốc hội",
  },
  {
    key: "bao-cao-102",
    citation: "Báo cáo số 102/BC-CP của Chính phủ ngày 15/2/2025",
    published: "2025-02-15",
  },
  {
    key: "bao-cao-300",
    citation: "TaiLieu.VN, Báo cáo số 300/BC-CP của Chính phủ ngày 3/5/2025",
    url: "https://tailieu.vn/doc/bao-cao-so-300bc-cp-2931241.html",
    published: "2025-05-03",
  },
];
