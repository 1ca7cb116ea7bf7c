import type { Constant } from "../constant.js";
import type { CountrySource } from "../country-edit.js";

type Source = Constant<CountrySource>;

export const LABOUR_CODE_2019: Source = {
  title: "Bộ luật Lao động, Điều 111 và Điều 112 (theo VnEconomy, 26/02/2026)",
  number: "45/2019/QH14",
  url: "https://vneconomy.vn/bo-sung-ngay-van-hoa-viet-nam-2411-vao-danh-muc-ngay-nghi-huong-nguyen-luong.htm",
};

export const COMPENSATION_2019: Source = {
  title: "Bộ luật Lao động, Điều 111 khoản 3 (theo LawNet)",
  number: "45/2019/QH14",
  url: "https://lawnet.vn/thong-tin-phap-luat/en/lao-dong-tien-luong/schedule-for-the-day-off-on-hung-kings-commemoration-day-in-2021-for-vietnamese-officials-public-employees-and-employees-according-to-the-2019-labor-code-142320.html",
};

export const LABOUR_CODE_2012: Source = {
  title: "Bộ luật Lao động, Điều 115 (theo VnEconomic Times)",
  number: "10/2012/QH13",
  url: "http://vneconomictimes.com:8081/article/society/2020-public-holidays-announced",
};

export const TET_BEFORE_2021: Source = {
  title: "Nghị định về thời giờ làm việc, thời giờ nghỉ ngơi: hai phương án nghỉ Tết (theo Great Career & Life)",
  number: "45/2013/NĐ-CP",
  url: "http://greatcareerlife.com/index.php/resource/vietnamese-labor-code/item/26-3-decree-no-45-2013-nd-cp.html",
};

/** The Politburo chose the day and the Government is to bring it into the Labour Code; an act that does so was not seen. */
export const CULTURE_DAY: readonly Source[] = [
  {
    title: "Nghị quyết của Bộ Chính trị về phát triển văn hóa Việt Nam (theo Báo điện tử VietnamPlus)",
    number: "80-NQ/TW",
    url: "https://www.vietnamplus.vn/nguoi-lao-dong-vui-mung-khi-co-them-mot-ngay-nghi-le-vao-2411-hang-nam-post1088225.vnp",
  },
  {
    title: "Chương trình hành động của Chính phủ (theo Dân trí, 26/02/2026)",
    number: "30/NQ-CP",
    url: "https://dantri.com.vn/noi-vu/sua-bo-luat-lao-dong-de-them-mot-ngay-nghi-ngay-van-hoa-viet-nam-20260225151756397.htm",
  },
];

export const CONSTITUTION: Source = {
  title: "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013, Điều 83",
  url: "https://binhluanhienphapvietnam.blogspot.com/2023/03/ieu-83binh-luan-phan-tich-hien-phap-nam.html",
};

export const FIFTH_SESSION: Source = {
  title: "Kỳ họp thứ 5, Quốc hội khóa XV: 22/5–23/6/2023 (TTXVN)",
  url: "https://infographics.vn/nhung-noi-dung-chinh-ky-hop-thu-5-quoc-hoi-khoa-xv/117274.vna",
};

export const SIXTH_SESSION: Source = {
  title: "Kỳ họp thứ 6, Quốc hội khóa XV: 23/10–29/11/2023 (Báo Đồng Nai)",
  url: "https://baodongnai.com.vn/tin-moi/",
};

export const FLOOD_SEASONS: Source = {
  title: "Quyết định về dự báo, cảnh báo và truyền tin thiên tai, Điều 4 khoản 28 (theo Thư viện pháp luật)",
  number: "03/2020/QĐ-TTg",
  url: "https://thuvienphapluat.vn/hoi-dap-phap-luat/4E008-hd-khai-niem-lu-va-lu-quet.html",
};

export const GENDER_MONTH_2016: Source = {
  title: "Chương trình hành động quốc gia về bình đẳng giới giai đoạn 2016-2020 (theo Sở LĐTBXH Bắc Kạn)",
  number: "1696/QĐ-TTg",
  url: "https://soldtbxh.backan.gov.vn/Pages/tin-hoat-dong-chuyen-nganh-318/bdg-va-vi-su-tien-bo-phu-nu-371/thang-hanh-dong-vi-binh-dang-gioi-b8e32185315b59ca.aspx",
};

export const GENDER_MONTH_LATER: Source = {
  title: "Tháng hành động từ 15/11 đến 15/12 hằng năm, bắt đầu từ năm 2016 (Trường THPT Vũng Tàu, 2025)",
  url: "http://thpt-vungtau.edu.vn/tin-tuc-su-kien/thang-hanh-dong-vi-binh-dang-gioi-va-phong-ngua-ung-pho-voi-bao-luc-tren-co-so-gioi-613.html",
};

export const LAW_ON_CHILDREN: Source = {
  title: "Luật Trẻ em (theo Sở Văn hóa, Thể thao và Du lịch Đắk Lắk)",
  number: "102/2016/QH13",
  url: "http://vhttdldaklak.gov.vn/cong-tac-gia-dinh/bo-van-hoa-the-thao-va-du-lich-trien-khai-luat-tre-em-va-thang-hanh-dong-vi-tre-em-438.html",
};

export const NEW_YEAR_2026: Source = {
  title: "Văn bản của Văn phòng Chính phủ ngày 25/12/2025 về nghỉ Tết Dương lịch năm 2026 (theo Tra cứu quy hoạch)",
  number: "12729/VPCP-KGVX",
  url: "https://tracuuquyhoach.com/tin-tuc/tin-vui-cho-nguoi-lao-dong-chinh-phu-dong-y-nghi-tet-duong-lich-4-ngay-54100289",
};

export const TET_2026: Source = {
  title: "Chính thức chốt phương án Tết Nguyên đán Bính Ngọ 2026 nghỉ 9 ngày (Báo Công an TP. Hồ Chí Minh)",
  url: "http://www.congan.com.vn/?catid=702&id=388656&mod=detnews",
};
