import { texts } from "../language/i18n.ts";

export const pictureTexts = texts(
  "pictures",
  { download: "Tải về", csv: "Bảng (CSV)", svg: "Hình (SVG)", png: "Hình (PNG)" },
  { download: "Download", csv: "Table (CSV)", svg: "Picture (SVG)", png: "Picture (PNG)" },
);
