import type { Indicator } from "../../indicator.js";
import { rowsOf } from "../constants.js";

const people = { kind: "share", of: "person" } as const;
const notFound = { definition: { status: "not-found" } } as const;

/** Gender-based violence: what its victims get, and what surveys find. */
export const violenceIndicators = rowsOf<Indicator>()([
  {
    code: "violence-victims-reached",
    title: {
      status: "paraphrase",
      wording: {
        vi: "Tỷ lệ nạn nhân của bạo lực gia đình và bạo lực trên cơ sở giới được phát hiện được tiếp cận ít nhất một dịch vụ hỗ trợ cơ bản",
        en: "Share of found victims of domestic and gender-based violence reached by at least one basic support service",
      },
      sources: ["sggp-91002", "news-gov-43144", "vov-841184", "viet-nam-news-896268"],
    },
    unit: people,
    counted: "not-given",
    ...notFound,
    scopes: [],
  },
  {
    code: "victims-seeking-help",
    title: {
      status: "paraphrase",
      wording: {
        vi: "Tỷ lệ người bị bạo lực trên cơ sở giới tìm kiếm sự giúp đỡ của nơi cung cấp dịch vụ",
        en: "Share of victims of gender-based violence who seek help from service providers",
      },
      sources: ["thuky-luat-88464", "thuvienphapluat-2232"],
    },
    unit: people,
    counted: "not-given",
    ...notFound,
    scopes: [],
  },
  {
    code: "victims-in-need-helped",
    title: {
      status: "paraphrase",
      wording: {
        vi: "Tỷ lệ người bị bạo lực trên cơ sở giới có nhu cầu được giúp đỡ dưới một hình thức nào đó",
        en: "Share of victims of gender-based violence in need who get help in some form",
      },
      sources: ["thuky-luat-88464", "thuvienphapluat-2232"],
    },
    unit: people,
    counted: "not-given",
    ...notFound,
    scopes: [],
  },
  {
    code: "women-subjected-to-violence",
    title: {
      status: "paraphrase",
      wording: {
        vi: "Tỷ lệ phụ nữ bị bạo lực theo điều tra quốc gia",
        en: "Share of women subjected to violence, national survey",
      },
      sources: ["thanh-nien-1251609", "unfpa-viet-nam"],
    },
    unit: people,
    counted: "within-a-span",
    ...notFound,
    scopes: [
      { code: "any-form-in-life", name: { vi: "Bất kỳ hình thức nào, trong đời", en: "Any form, in life" } },
      {
        code: "any-form-last-12-months",
        name: { vi: "Bất kỳ hình thức nào, trong 12 tháng qua", en: "Any form, in the last 12 months" },
      },
      { code: "physical-in-life", name: { vi: "Bạo lực thể chất, trong đời", en: "Physical, in life" } },
      { code: "sexual", name: { vi: "Bạo lực tình dục", en: "Sexual" } },
    ],
    note: {
      vi: "Điều tra năm 2019 hỏi khoảng 6.000 phụ nữ từ 15 đến 64 tuổi.",
      en: "The survey of 2019 asked about 6,000 women aged 15 to 64.",
    },
  },
  {
    code: "harmed-women-without-public-help",
    title: {
      status: "paraphrase",
      wording: {
        vi: "Tỷ lệ phụ nữ bị bạo lực không tìm kiếm sự giúp đỡ của dịch vụ công",
        en: "Share of harmed women who sought no public help",
      },
      sources: ["thanh-nien-1251609", "unfpa-viet-nam"],
    },
    unit: people,
    counted: "not-given",
    ...notFound,
    scopes: [],
  },
  {
    code: "population-subjected-to-violence",
    title: {
      status: "paraphrase",
      wording: {
        vi: "Tỷ lệ dân số từ 15 tuổi trở lên bị bạo lực",
        en: "Share of the population aged 15 and over subjected to violence",
      },
      sources: ["gso-search"],
    },
    unit: people,
    counted: "within-a-span",
    definition: {
      status: "found",
      value: {
        numerator: {
          vi: "Số nạn nhân từ 15 tuổi trở lên trong kỳ",
          en: "Number of victims aged 15 and over in the period",
        },
        denominator: {
          vi: "Dân số trung bình từ 15 tuổi trở lên trong kỳ",
          en: "Average population aged 15 and over in the period",
        },
        terms: [],
        cadence: { vi: "Điều tra mười năm một lần", en: "A survey every ten years" },
      },
      basis: "stated",
      sources: ["gso-search"],
    },
    scopes: [],
  },
]);
