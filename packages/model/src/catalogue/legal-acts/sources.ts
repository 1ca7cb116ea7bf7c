import type { Source } from "../../source.js";
import { constant } from "../constants.js";
import { sources } from "../national-action-programme/sources.js";

/** Of the sources of Viet Nam's programme, those that legal acts were read of too. */
const OF_THE_PROGRAMME: readonly string[] = ["lawnet", "tailieu", "thuviennhadat-596923"];

/** Where the legal acts were read of. A page whose full address was not kept is cited without one. */
export const LEGAL_ACT_SOURCES: readonly Source[] = constant<Source[]>([
  ...sources.filter(({ key }) => OF_THE_PROGRAMME.includes(key)),
  {
    key: "thuviennhadat-659897",
    citation:
      "Thư viện Nhà đất (thuviennhadat.vn), Luật Tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc, số 92/2025/QH15",
    url: "https://thuviennhadat.vn/van-ban-phap-luat-viet-nam/luat-tham-gia-luc-luong-gin-giu-hoa-binh-cua-lien-hop-quoc-2025-so-92-2025-qh15-659897.html",
  },
  {
    key: "es-nhan-dan-77679",
    citation:
      "Báo Nhân Dân (bản tiếng Tây Ban Nha), Parlamento vietnamita adopta ley sobre participación en misiones de paz de ONU",
    url: "https://es.nhandan.vn/parlamento-vietnamita-adopta-ley-sobre-participacion-en-misiones-de-paz-de-onu-post77679.html",
  },
  { key: "he-thong-phap-luat", citation: "hethongphapluat.com, Nghị quyết 147/NQ-CP năm 2025" },
  {
    key: "sggp-91002",
    citation: "SGGP English, Vietnam issues new national strategy on gender equality",
    url: "https://sggpnews.org.vn/national/vietnam-issues-new-national-strategy-on-gender-equality-91002.html",
  },
  {
    key: "bao-nghe-an-10221583",
    citation: "Báo Nghệ An (English), Strive for 75% of state management agencies to have key female leaders",
    url: "https://baonghean.vn/en/phan-dau-75-cac-co-quan-quan-ly-nha-nuoc-co-lanh-dao-chu-chot-la-nu-10221583.html",
  },
  {
    key: "thuky-luat-88464",
    citation:
      "thukyluat.vn, tin 88464 về Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2021-2025",
    url: "https://thukyluat.vn/news/thong-bao-van-ban-moi/den-2025-100-truong-hop-co-nhu-cau-tro-giup-ve-bao-luc-duoc-tro-giup-88464.html",
  },
  {
    key: "thuvienphapluat-317915",
    citation: "Thư viện pháp luật (thuvienphapluat.vn), Quyết định 1464/QĐ-TTg năm 2016 (317915)",
    url: "https://thuvienphapluat.vn/van-ban/Van-hoa-Xa-hoi/Quyet-dinh-1464-QD-TTg-De-an-Phong-ngua-ung-pho-bao-luc-tren-co-so-gioi-2016-2020-317915.aspx",
  },
  {
    key: "tay-ninh-pbgdpl",
    citation: "Phổ biến, giáo dục pháp luật tỉnh Tây Ninh (pbgdpl.tayninh), Quyết định 1464/QĐ-TTg năm 2016",
  },
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
    key: "lawnet-176627",
    citation: "LawNet, New features in the structure of the Government of Vietnam from March 1, 2025",
    url: "https://lawnet.vn/thong-tin-phap-luat/en/thong-bao-van-ban-moi/new-features-in-the-structure-of-the-government-of-vietnam-from-march-1-2025-176627.html",
  },
  {
    key: "lao-dong-1467445",
    citation: "Báo Lao Động (bản tiếng Anh), The old Government apparatus will operate until the end of February 2025",
    url: "https://news.laodong.vn/thoi-su/bo-may-cu-cua-chinh-phu-hoat-dong-den-het-thang-22025-1467445.ldo",
  },
  {
    key: "lao-dong-1469987",
    citation: "Lao Động (laodong.vn), 1469987",
    url: "https://news.laodong.vn/thoi-su/co-quan-co-nhiem-vu-quan-ly-chinh-sach-tien-luong-tu-13-1469987.ldo",
  },
  {
    key: "lao-dong-1522769",
    citation: "Báo Lao Động (bản tiếng Anh), tin 1522769 về Nghị quyết 202/2025/QH15 và bộ máy 52 tỉnh, thành cũ",
    url: "https://news.laodong.vn/thoi-su/thoi-diem-ket-thuc-hoat-dong-bo-may-52-tinh-thanh-cu-1522769.ldo",
  },
  {
    key: "lao-dong-1524371",
    citation: "Báo Lao Động (bản tiếng Anh), tin 1524371 về việc kết thúc hoạt động cấp huyện từ ngày 1/7/2025",
    url: "https://news.laodong.vn/thoi-su/quoc-hoi-thong-qua-sua-doi-hien-phap-ket-thuc-hoat-dong-cap-huyen-tu-ngay-17-1524371.ldo",
  },
  {
    key: "luat-viet-nam-402946",
    citation: "LuatVietnam (English), Resolution 203/2025/QH15",
    url: "https://english.luatvietnam.vn/tu-phap/resolution-203-2025-qh15-amend-constitution-402946-d1.html",
  },
  {
    key: "vietnamnet-2412112",
    citation: "VietNamNet, Bản tin 17/6: Quốc hội thông qua sửa Hiến pháp lịch sử",
    url: "https://vietnamnet.vn/ban-tin-vietnamnet-17-6-quoc-hoi-thong-qua-sua-hien-phap-lich-su-pre2412112.html",
  },
  {
    key: "luat-viet-nam-101697",
    citation: "LuatVietnam, The number of provincial-level administrative units after the merger (101697)",
    url: "https://luatvietnam.vn/legal-updates/the-number-of-provincial-level-administrative-units-after-merger-34-provinces-and-centrally-run-cities-892-101697-article.html",
  },
  { key: "vnexpress-4897740", citation: "VnExpress, tin 4897740 về 34 tỉnh, thành phố" },
  { key: "bao-thanh-hoa-245497", citation: "Báo Thanh Hóa (baothanhhoa.vn), 245497" },
  {
    key: "cand-754939",
    citation: "Công an nhân dân (amp.cand.com.vn), i754939, về thành phố Huế",
    url: "https://amp.cand.com.vn/su-kien-binh-luan-thoi-su/cong-bo-nghi-quyet-cua-quoc-hoi-ve-thanh-lap-tp-hue-truc-thuoc-trung-uong--i754939",
    published: "2024-12-29",
  },
  {
    key: "tien-phong-1697485",
    citation: "Tiền Phong (tienphong.vn) 1697485, về thành phố Huế",
    url: "https://tienphong.vn/trien-khai-sap-xep-don-vi-hanh-chinh-cap-huyen-xa-cua-thanh-pho-hue-truc-thuoc-trung-uong-post1697485.tpo",
  },
  {
    key: "lawnet-174674",
    citation: "LawNet, Sắp xếp đơn vị hành chính cấp huyện, xã của TP Huế từ 01/01/2025",
    url: "https://lawnet.vn/thong-tin-phap-luat/chinh-sach-moi/sap-xep-don-vi-hanh-chinh-cap-huyen-xa-cua-tp-hue-tu-01-01-2025-174674.html",
  },
  {
    key: "vietnamese-provinces-database",
    citation: "thanglequoc/vietnamese-provinces-database (GitHub), README: Vietnamese Provinces Database",
    url: "https://raw.githubusercontent.com/thanglequoc/vietnamese-provinces-database/master/README.md",
  },
  { key: "dong-nai", citation: "Cổng thông tin tỉnh Đồng Nai (dongnai.gov.vn), các trang về thành phố Đồng Nai" },
]);
