import type { Source } from "../../source.js";
import { constant } from "../constants.js";
import { genderEqualitySources } from "./gender-equality/sources.js";

/** Where indicators, targets and observations were read. A page whose full address was not kept is cited without one. */
export const TARGET_SOURCES: readonly Source[] = constant<Source[]>([
  ...genderEqualitySources,
  {
    key: "thuvienphapluat-79552",
    citation: "Thư viện pháp luật (thuvienphapluat.vn), chính sách mới 79552",
  },
  {
    key: "viet-nam-news-1692425",
    citation: "Việt Nam News, National Assembly approves new governmental structure",
    url: "https://vietnamnews.vn/politics-laws/1692425/national-assembly-approves-new-governmental-structure.html",
    published: "2025-02-18",
  },
  {
    key: "lao-dong-1524371",
    citation: "Báo Lao Động (bản tiếng Anh), tin 1524371 về việc kết thúc hoạt động cấp huyện từ ngày 1/7/2025",
    url: "https://news.laodong.vn/thoi-su/quoc-hoi-thong-qua-sua-doi-hien-phap-ket-thuc-hoat-dong-cap-huyen-tu-ngay-17-1524371.ldo",
  },
  {
    key: "lao-dong-1522769",
    citation: "Báo Lao Động (bản tiếng Anh), tin 1522769 về Nghị quyết 202/2025/QH15 và bộ máy 52 tỉnh, thành cũ",
    url: "https://news.laodong.vn/thoi-su/thoi-diem-ket-thuc-hoat-dong-bo-may-52-tinh-thanh-cu-1522769.ldo",
  },
  { key: "vnexpress-4897740", citation: "VnExpress, tin 4897740 về 34 tỉnh, thành phố" },
  { key: "bao-thanh-hoa-245497", citation: "Báo Thanh Hóa (baothanhhoa.vn), 245497" },
  {
    key: "bao-nghe-an-10221583",
    citation: "Báo Nghệ An (English), Strive for 75% of state management agencies to have key female leaders",
    url: "https://baonghean.vn/en/phan-dau-75-cac-co-quan-quan-ly-nha-nuoc-co-lanh-dao-chu-chot-la-nu-10221583.html",
  },
  {
    key: "bao-nghe-an-280324",
    citation: "Báo Nghệ An (baonghean.vn) 280324: Phấn đấu 75% các cơ quan quản lý nhà nước có lãnh đạo chủ chốt là nữ",
    url: "https://baonghean.vn/phan-dau-75-cac-co-quan-quan-ly-nha-nuoc-co-lanh-dao-chu-chot-la-nu-280324.html",
  },
  {
    key: "luat-viet-nam-28433",
    citation: "LuatVietnam (luatvietnam.vn) 28433: Đến 2030, 75% cơ quan Nhà nước có lãnh đạo chủ chốt là nữ",
    url: "https://luatvietnam.vn/tin-van-ban-moi/co-quan-nha-nuoc-co-lanh-dao-chu-chot-la-nu-186-28433-article.html",
  },
  {
    key: "open-development-policy",
    citation: "Open Development Mekong, Việt Nam thúc đẩy sự tham gia của phụ nữ vào quá trình hoạch định chính sách",
    url: "https://vietnam.opendevelopmentmekong.net/vi/news/vietnam-promotes-womens-participation-in-policy-making-process/",
  },
  {
    key: "vietnamplus-194248",
    citation: "VietnamPlus (English), Vietnam promotes women's participation in policymaking process",
    url: "https://en.vietnamplus.vn/vietnam-promotes-womens-participation-in-policymaking-process/194248.vnp",
  },
  {
    key: "thuky-luat-88464",
    citation:
      "thukyluat.vn, tin 88464 về Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2021-2025",
    url: "https://thukyluat.vn/news/thong-bao-van-ban-moi/den-2025-100-truong-hop-co-nhu-cau-tro-giup-ve-bao-luc-duoc-tro-giup-88464.html",
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
  {
    key: "vnexpress-4197961",
    citation: "VnExpress (vnexpress.net) 4197961",
    url: "https://e.vnexpress.net/news/news/more-vietnamese-female-officers-to-join-un-peacekeeping-ranks-defense-ministry-4197961.html",
    published: "2020-11-27",
  },
  {
    key: "vietnamnet-795179",
    citation: "VietNamNet (vietnamnet.vn) 795179",
    url: "https://vietnamnet.vn/en/vietnam-deploys-12-more-officers-for-un-peacekeeping-operations-795179.html",
  },
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
  {
    key: "qdnd-559107",
    citation: "Quân đội nhân dân (en.qdnd.vn) 559107",
    url: "https://en.qdnd.vn/military/intl-relations-and-cooperation/vietnam-s-servicewomen-play-active-role-in-u-n-peacekeeping-operations-559107",
  },
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
  {
    key: "s-2015-716",
    citation: "S/2015/716 (humanrightsvoices.org)",
    url: "https://humanrightsvoices.org/assets/attachments/documents-txt/9.16.2015.report.sec.gen.women.security.pdf.txt",
  },
  {
    key: "un-results-framework",
    citation: "UN Strategic Results Framework on Women, Peace and Security: 2011-2020 (paperzz.com)",
    url: "https://paperzz.com/doc/7301657/un-strategic-results-framework-on-women--peace-and-security",
  },
  { key: "united-kingdom-plan", citation: "Kế hoạch hành động quốc gia của Vương quốc Anh, nơi dẫn chỉ số 11a" },
]);
