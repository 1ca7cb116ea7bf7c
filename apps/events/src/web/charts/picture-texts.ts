import { texts } from "../language/i18n.ts";

export const pictureTexts = texts(
  "pictures",
  {
    download: "Tải về",
    xlsx: "Bảng (Excel)",
    csv: "Bảng (CSV)",
    json: "Dữ liệu (JSON)",
    svg: "Hình (SVG)",
    png: "Hình (PNG)",
    numbers: "Số liệu",
    about: "Giải thích",
    notFetched: "Chưa tải được phần ghi tệp Excel. Hãy kiểm tra mạng rồi thử lại.",
  },
  {
    download: "Download",
    xlsx: "Table (Excel)",
    csv: "Table (CSV)",
    json: "Data (JSON)",
    svg: "Picture (SVG)",
    png: "Picture (PNG)",
    numbers: "Numbers",
    about: "What they mean",
    notFetched: "What writes Excel files could not be fetched. Check the network and try again.",
  },
);
