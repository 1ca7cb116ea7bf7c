import type { Source } from "../../source.js";
import { constant } from "../constants.js";

/** Where the legal acts were read of. A page whose full address was not kept is cited without one. */
export const LEGAL_ACT_SOURCES: readonly Source[] = constant<Source[]>([
  {
    key: "tailieu",
    citation: "TaiLieu.VN, Quyết định số 101/QĐ-TTg năm 2024",
    url: "https://tailieu.vn/doc/quyet-dinh-so-101-qd-ttg-nam-2024-2778628.html",
  },
  {
    key: "lawnet",
    citation: "LawNet, văn bản Quyết định 101/QĐ-TTg ngày 25/01/2024",
    url: "https://lawnet.vn/vb/quyet-dinh-101-qd-ttg-2024-phe-duyet-chuong-trinh-quoc-gia-phu-nu-hoa-binh-an-ninh-2024-2030-91bbb.html",
  },
  { key: "thuviennhadat-596923", citation: "thuviennhadat.vn, Quyết định 101/QĐ-TTg năm 2024 (596923)" },
  { key: "thuviennhadat-659897", citation: "thuviennhadat.vn, Luật 92/2025/QH15 (659897)" },
  { key: "es-nhan-dan-77679", citation: "Nhân Dân (español), post77679" },
  { key: "he-thong-phap-luat", citation: "hethongphapluat.com, Nghị quyết 147/NQ-CP năm 2025" },
  {
    key: "sggp-91002",
    citation: "SGGP English, Vietnam issues new national strategy on gender equality",
    url: "https://sggpnews.org.vn/national/vietnam-issues-new-national-strategy-on-gender-equality-91002.html",
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
  },
  {
    key: "tay-ninh-pbgdpl",
    citation: "Phổ biến, giáo dục pháp luật tỉnh Tây Ninh (pbgdpl.tayninh), Quyết định 1464/QĐ-TTg năm 2016",
  },
  { key: "thuvienphapluat-79552", citation: "Thư viện pháp luật (thuvienphapluat.vn), chính sách mới 79552" },
  { key: "viet-nam-news-1692425", citation: "Viet Nam News (vietnamnews.vn), 1692425" },
  { key: "lao-dong-1469987", citation: "Lao Động (laodong.vn), 1469987" },
  { key: "vnexpress-4897740", citation: "VnExpress (vnexpress.net), 4897740" },
  { key: "bao-thanh-hoa-245497", citation: "Báo Thanh Hóa (baothanhhoa.vn), 245497" },
  { key: "cand-754939", citation: "Công an nhân dân (amp.cand.com.vn), i754939, về thành phố Huế" },
  { key: "vietnamese-provinces-database", citation: "thanglequoc/vietnamese-provinces-database (GitHub), README" },
  { key: "dong-nai", citation: "Cổng thông tin tỉnh Đồng Nai (dongnai.gov.vn), các trang về thành phố Đồng Nai" },
]);
