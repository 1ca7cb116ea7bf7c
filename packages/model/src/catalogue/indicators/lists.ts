import type { IndicatorList } from "../../indicator.js";
import { rowsOf } from "../constants.js";

/** Published lists of indicators, of which the catalogue holds the part that was seen or is of use. */
export const INDICATOR_LISTS = rowsOf<IndicatorList>()([
  {
    code: "sdg",
    title: {
      vi: "Chỉ số Mục tiêu phát triển bền vững dùng cho Phụ nữ, hòa bình và an ninh",
      en: "Sustainable Development Goal indicators used for Women, Peace and Security",
    },
    stated: [],
    note: {
      vi: "Một phần chọn lọc của danh mục toàn cầu. Tên tiếng Anh là tên chính thức; tên tiếng Việt là bản dịch của chúng tôi.",
      en: "A selection from the global list. The English titles are the official ones.",
    },
    sources: ["open-sdg"],
  },
  {
    code: "s-2010-498",
    title: {
      vi: "Chỉ số toàn cầu về thực hiện Nghị quyết 1325 (S/2010/498)",
      en: "Global indicators on Resolution 1325 (S/2010/498)",
    },
    stated: [
      { of: "indicator", count: 26, basis: "stated", sources: ["peacewomen-indicators", "bridge-a71326"] },
      { of: "pillar", count: 4, basis: "stated", sources: ["peacewomen-indicators", "bridge-a71326"] },
    ],
    note: {
      vi: "Danh mục do Nghị quyết 1889 (2009) của Hội đồng Bảo an yêu cầu lập, tại đoạn 17. Mới thấy nội dung năm dòng; các dòng còn lại chưa thấy. Có số mang chữ cái (1a, 1b), nên 26 chỉ số gồm nhiều hơn 26 dãy số liệu. Một phần ba chỉ số là định tính, một phần ba là định lượng. Báo cáo S/2015/716 dùng các chỉ số này kèm số liệu; Khung kết quả chiến lược 2011-2020 của Liên hợp quốc về Phụ nữ, hòa bình và an ninh dùng cùng bốn lĩnh vực.",
      en: "Asked for by Security Council resolution 1889 (2009), paragraph 17. Five rows were seen; the rest were not. Some numbers carry letters (1a, 1b), so that 26 indicators are more than 26 series. One third are qualitative, one third quantitative. Report S/2015/716 uses them with data; the United Nations Strategic Results Framework on Women and Peace and Security, 2011–2020, has the same four areas.",
    },
    sources: [
      "peacewomen-indicators",
      "peacewomen-background",
      "bridge-a71326",
      "s-2010-498-opening",
      "s-2015-716",
      "un-results-framework",
    ],
  },
]);

/** The code of a published list of indicators. */
export type KnownIndicatorListCode = (typeof INDICATOR_LISTS)[number]["code"];
