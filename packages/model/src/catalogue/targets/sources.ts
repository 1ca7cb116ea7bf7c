import type { Source } from "../../source.js";
import { constant } from "../constants.js";

/** Where indicators, targets and observations were read. A page whose full address was not kept is cited without one. */
export const TARGET_SOURCES: readonly Source[] = constant<Source[]>([
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
    note: {
      vi: "Bản tiếng Việt xếp theo mục tiêu, dừng sau mục tiêu 2.",
      en: "In Vietnamese, by objective; it breaks off after objective 2.",
    },
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
      "Cơ quan thống kê quốc gia, dữ liệu đặc tả: gso.gov.vn/du-lieu-dac-ta/2019/12/htcttkqg-ty-le-nu-dam-nhiem-chuc-vu-lanh-dao-chinh-quyen",
    note: {
      vi: "Đọc qua một bản sao bị lỗi chữ; cần đối chiếu với bản gốc.",
      en: "Read in a garbled mirror; to be checked against the original.",
    },
  },
  {
    key: "gso-search",
    citation: "Cơ quan thống kê quốc gia, dữ liệu đặc tả của các chỉ tiêu khác",
    note: { vi: "Đọc qua kết quả tìm kiếm.", en: "Read through search results." },
  },
  { key: "moha-55334", citation: "Bộ Nội vụ (moha.gov.vn), ItemID=55334" },
  { key: "cong-thuong-321585", citation: "Báo Công Thương (congthuong.vn) 321585", published: "2024-05-22" },
  { key: "quoc-hoi-tv-223041", citation: "Truyền hình Quốc hội Việt Nam (quochoitv.vn) 223041" },
  {
    key: "tra-cuu-quy-hoach",
    citation: "tracuuquyhoach.com, 52000378: báo cáo năm 2024 về bình đẳng giới trình Quốc hội",
  },
  {
    key: "bao-cao-102",
    citation: "Báo cáo số 102/BC-CP của Chính phủ ngày 15/02/2025",
    published: "2025-02-15",
  },
  {
    key: "bao-cao-300",
    citation: "TaiLieu.VN, Báo cáo số 300/BC-CP của Chính phủ ngày 03/5/2025",
    url: "https://tailieu.vn/doc/bao-cao-so-300bc-cp-2931241.html",
    published: "2025-05-03",
  },
  {
    key: "thuvienphapluat-79552",
    citation: "Thư viện pháp luật (thuvienphapluat.vn), chính sách mới 79552",
  },
  { key: "viet-nam-news-1692425", citation: "Viet Nam News (vietnamnews.vn), 1692425" },
  { key: "vnexpress-4897740", citation: "VnExpress (vnexpress.net), 4897740" },
  { key: "bao-thanh-hoa-245497", citation: "Báo Thanh Hóa (baothanhhoa.vn), 245497" },
  { key: "bao-nghe-an-10221583", citation: "Báo Nghệ An (baonghean.vn) 10221583, về Quyết định 2282/QĐ-TTg" },
  {
    key: "vietnamplus-194248",
    citation: "VietnamPlus (English), Vietnam promotes women's participation in policymaking process",
    url: "https://en.vietnamplus.vn/vietnam-promotes-womens-participation-in-policymaking-process/194248.vnp",
  },
  {
    key: "thuky-luat-88464",
    citation:
      "thukyluat.vn, tin 88464 về Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2021-2025",
  },
  { key: "thuvienphapluat-2232", citation: "Thư viện pháp luật, bản tin về Quyết định 2232/QĐ-TTg" },
  {
    key: "thanh-nien-1251609",
    citation: "Thanh Niên (thanhnien.vn) 1251609, về điều tra quốc gia về bạo lực đối với phụ nữ năm 2019",
  },
  {
    key: "unfpa-viet-nam",
    citation: "UNFPA Việt Nam (vietnam.unfpa.org), điều tra quốc gia về bạo lực đối với phụ nữ năm 2019",
  },
  {
    key: "elsie-fund",
    citation: "Elsie Initiative Fund, UN strategies: elsiefund.org/un-strategies-eifund",
  },
  { key: "un-peacekeeping", citation: "United Nations Peacekeeping (peacekeeping.un.org)" },
  { key: "moi-truong-82805", citation: "moitruong.net.vn 82805, về phụ nữ trong lực lượng gìn giữ hòa bình" },
  { key: "vnexpress-4197961", citation: "VnExpress (vnexpress.net) 4197961" },
  { key: "vietnamnet-795179", citation: "VietNamNet (vietnamnet.vn) 795179" },
  {
    key: "hanoi-times-320369",
    citation: "Hanoi Times (hanoitimes.vn) 320369: Workshop discusses boost to NAP on women, peace and security",
    url: "https://hanoitimes.vn/workshop-discusses-boost-to-nap-on-women-peace-and-security-320369.html",
  },
  {
    key: "un-women-2022-07",
    citation: "UN Women Asia and the Pacific: UN Women supports Viet Nam's MPS officials in capacity building",
    url: "https://asiapacific.unwomen.org/en/stories/press-release/2022/07/un-women-supports-viet-nams-mps-officials-in-capacity-building-for-united-nations-peacekeeping-and-international-policing",
  },
  {
    key: "vietnamplus-243218",
    citation:
      "VietnamPlus (en.vietnamplus.vn) 243218: Vietnam, Australia exchange experience to promote women's participation in UN peacekeeping operation",
    url: "https://en.vietnamplus.vn/vietnam-australia-exchange-experience-to-promote-womens-participation-in-un-peacekeeping-operation/243218.vnp",
  },
  { key: "vietnamplus-243218-fr", citation: "VietnamPlus, bản tiếng Pháp của tin 243218" },
  { key: "qdnd-559107", citation: "Quân đội nhân dân (en.qdnd.vn) 559107" },
  {
    key: "hanoi-times-325272",
    citation:
      "Hanoi Times (m.hanoitimes.vn) 325272: Vietnam's 1st national action plan on women, peace and security on the way",
    url: "https://m.hanoitimes.vn/vietnams-1st-national-action-plan-on-women-peace-and-security-on-the-way-325272.html",
  },
  { key: "nhan-dan-880061", citation: "Báo Nhân Dân (nhandan.vn) post880061" },
  {
    key: "qdnd-584871",
    citation:
      "Quân đội nhân dân (en.qdnd.vn) 584871: Australia congratulates Vietnam on achievements in women, peace and security",
    url: "https://en.qdnd.vn/military/intl-relations-and-cooperation/australia-congratulates-vietnam-on-achievements-in-women-peace-and-security-584871",
  },
  {
    key: "vnanet-399693",
    citation:
      "Thông tấn xã Việt Nam (vietnam.vnanet.vn) 399693: Liên hợp quốc trân trọng cam kết của Việt Nam phái cử nữ sĩ quan cảnh sát tham gia lực lượng gìn giữ hòa bình",
    url: "https://vietnam.vnanet.vn/vietnamese/tin-van/lien-hop-quoc-tran-trong-cam-ket-cua-viet-nam-phai-cu-nu-si-quan-canh-sat-tham-gia-luc-luong-gin-giu-hoa-binh-399693.html",
  },
  {
    key: "vwu-2022-10",
    citation: "Hội Liên hiệp Phụ nữ Việt Nam (vwu.vn), tin ngày 19/10/2022",
    published: "2022-10-19",
  },
  {
    key: "vietnam-vn-defence",
    citation: "Vietnam.vn, về kế hoạch hành động bình đẳng giới và vì sự tiến bộ của phụ nữ của Bộ Quốc phòng",
  },
  {
    key: "open-sdg",
    citation: "open-sdg/sdg-translations (GitHub), the official titles of the SDG indicators",
    note: { vi: "Bộ dữ liệu theo giấy phép MIT.", en: "A data set under the MIT licence." },
  },
  {
    key: "peacewomen-indicators",
    citation: "PeaceWomen, WPS indicators and monitoring",
    url: "http://www.peacewomen.org/security-council/WPS-indicators-and-monitoring",
  },
  {
    key: "peacewomen-background",
    citation: "PeaceWomen, WPS indicators and monitoring: background",
    url: "https://peacewomen.org/security-council/WPS-indicators-and-monitoring/background",
  },
  {
    key: "bridge-a71326",
    citation: "BRIDGE, Institute of Development Studies, A71326",
    url: "https://www.bridge.ids.ac.uk/global-resources/resource/A71326",
  },
  { key: "s-2010-498-opening", citation: "S/2010/498, phần mở đầu (vdocuments.site)" },
  { key: "united-kingdom-plan", citation: "Kế hoạch hành động quốc gia của Vương quốc Anh, nơi dẫn chỉ số 11a" },
]);
