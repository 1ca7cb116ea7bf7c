import type { Indicator } from "../../indicator.js";
import { rowsOf } from "../constants.js";

const unseen = { counted: "not-given", definition: { status: "not-found" }, scopes: [] } as const;
const sources = ["peacewomen-indicators", "peacewomen-background", "bridge-a71326", "s-2010-498-opening"];

/** The rows of S/2010/498 whose content was seen, shortened into our own words. */
export const resolution1325 = rowsOf<Indicator>()([
  {
    code: "s-2010-498-1a",
    title: {
      status: "paraphrase",
      wording: { vi: "Mức độ phổ biến của bạo lực tình dục", en: "Prevalence of sexual violence" },
      sources,
    },
    kind: "quantitative",
    ...unseen,
    listed: { list: "s-2010-498", numbers: ["1a"], pillar: "prevention" },
  },
  {
    code: "s-2010-498-1b",
    title: {
      status: "paraphrase",
      wording: {
        vi: "Các dạng thức bạo lực tình dục trong và sau xung đột",
        en: "Patterns of sexual violence in conflict and post-conflict situations",
      },
      sources,
    },
    kind: "qualitative",
    unit: { kind: "record" },
    ...unseen,
    listed: { list: "s-2010-498", numbers: ["1b"], pillar: "prevention" },
  },
  {
    code: "s-2010-498-2",
    title: {
      status: "paraphrase",
      wording: {
        vi: "Mức độ các phái bộ gìn giữ hòa bình và phái bộ chính trị đặc biệt của Liên hợp quốc báo cáo về hành vi vi phạm quyền của phụ nữ và trẻ em gái",
        en: "Extent to which United Nations peacekeeping and special political missions report on violations of women's and girls' rights",
      },
      sources,
    },
    kind: "mixed",
    ...unseen,
    listed: { list: "s-2010-498", numbers: ["2"], pillar: "prevention" },
  },
  {
    code: "s-2010-498-3a",
    title: {
      status: "paraphrase",
      wording: {
        vi: "Mức độ các cơ quan nhân quyền tiếp nhận, chuyển giao và điều tra các vi phạm quyền của phụ nữ và trẻ em gái",
        en: "Extent to which violations of women's and girls' rights are reported, referred and investigated by human rights bodies",
      },
      sources,
    },
    kind: "mixed",
    ...unseen,
    listed: { list: "s-2010-498", numbers: ["3a"], pillar: "prevention" },
  },
  {
    code: "s-2010-498-11a",
    title: {
      status: "paraphrase",
      wording: {
        vi: "Sự tham gia của phụ nữ trong các cuộc đàm phán hòa bình chính thức",
        en: "Women in formal peace negotiations",
      },
      note: {
        vi: "Chỉ thấy qua kế hoạch của Vương quốc Anh.",
        en: "Seen through the plan of the United Kingdom only.",
      },
      sources: ["united-kingdom-plan"],
    },
    kind: "quantitative",
    ...unseen,
    listed: { list: "s-2010-498", numbers: ["11a"], pillar: "participation" },
  },
]);
