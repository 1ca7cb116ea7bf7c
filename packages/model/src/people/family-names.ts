/**
 * Family names that occur in Viet Nam, each with how many of a thousand people have it: 207,000 names from Đắk Lắk, and for
 * those that do not occur there 38,000 from Nghệ An. Both provinces are home to several peoples.
 *
 * Source: {@link https://hoten.org/100-ho-pho-bien-daklak/}, {@link https://hoten.org/100-ho-nghe-an/}
 */
export const FAMILY_NAMES: ReadonlyMap<string, number> = new Map(
  `Nguyễn:296.44 Trần:101.36 Lê:83.74 Phạm:59.32 Hoàng:40.58 Phan:31.75 Bùi:26.82 Võ:25.74 Hồ:21.74 Vũ:19.88
  Đặng:19.01 Đỗ:17.75 Trương:16.82 Huỳnh:16.15 Ngô:15.79 Đinh:15.49 Dương:12.26 Trịnh:10.11 Nông:9.83 Mai:9.77
  Hà:9.65 Đoàn:9.27 Lương:8.85 Cao:8.56 Đào:7.57 Lưu:5.09 Lý:4.93 Triệu:4.92 Phùng:3.7 Đàm:3.57 Chu:3.32
  Văn:3.31 Vi:3.02 Thái:2.99 Lâm:2.93 Tạ:2.79 Vương:2.7 Tô:2.55 Hứa:2.26 Đậu:2.23 Châu:2.2 Quách:1.52 Lục:1.52
  Ma:1.4 Lại:1.39 Tống:1.29 La:1.18 Bế:1.17 Mã:1.02 Mông:1.01 Đồng:0.99 Kiều:0.98 Thân:0.94 Tăng:0.8 Sầm:0.71
  Lò:0.7 Từ:0.69 Vy:0.67 Long:0.65 Bạch:0.65 Lăng:0.64 Lữ:4.6 Lang:3.7 Kha:2.8 Lầu:2.2 Moong:1.7 Xồng:1.4
  Lộc:1.4 Cụt:1.4 Vừ:1.1 Lo:1 Mạc:0.92 Lỳ:0.79 Doãn:0.68 Kim:0.63 Biện:0.5 Hờ:0.45 Cầm:0.39 Chế:0.34 Lim:0.31
  Mạnh:0.29 Mong:0.29 Ven:0.29 Trình:0.29 Luyện:0.26 Cung:0.26 Thò:0.24 Giản:0.24 Tôn:0.24 Quán:0.24 Lìm:0.21
  Nhữ:0.21 Viêng:0.21 Uông:0.21`
    .split(/\s+/)
    .map((entry): [string, number] => {
      const [name = "", of1000] = entry.split(":");
      return [name, Number(of1000)];
    }),
);
