import type { Indicator } from "../../indicator.js";
import { rowsOf } from "../constants.js";

const people = { kind: "share", of: "person" } as const;
const notFound = { definition: { status: "not-found" } } as const;
const uncounted = { counted: "not-given", ...notFound, scopes: [] } as const;
const strategyPage = ["gia-dinh-moi-55123"];

/** Gender-based violence: what its victims get, and what surveys find. */
export const violenceIndicators = rowsOf<Indicator>()([
  {
    code: "violence-victims-reached",
    title: {
      status: "paraphrase",
      wording: {
        vi: "Tỷ lệ người bị bạo lực gia đình, bạo lực trên cơ sở giới được phát hiện được tiếp cận ít nhất một trong các dịch vụ hỗ trợ cơ bản",
        en: "Share of found victims of domestic and gender-based violence reached by at least one basic support service",
      },
      sources: strategyPage,
    },
    unit: people,
    ...uncounted,
  },
  {
    code: "violence-abusers-counselled",
    title: {
      status: "paraphrase",
      wording: {
        vi: "Tỷ lệ người gây bạo lực gia đình, bạo lực trên cơ sở giới được phát hiện, chưa đến mức bị truy cứu trách nhiệm hình sự, được tư vấn, tham vấn",
        en: "Share of those found to commit domestic or gender-based violence, below criminal liability, who are advised and counselled",
      },
      sources: strategyPage,
    },
    unit: people,
    ...uncounted,
  },
  {
    code: "trafficking-victims-supported",
    title: {
      status: "paraphrase",
      wording: {
        vi: "Tỷ lệ nạn nhân bị mua bán trở về được phát hiện, có nhu cầu hỗ trợ, được hưởng dịch vụ hỗ trợ và tái hòa nhập cộng đồng",
        en: "Share of returned victims of trafficking, found and in need, who get support and help to rejoin the community",
      },
      sources: strategyPage,
    },
    unit: people,
    ...uncounted,
  },
  {
    code: "social-assistance-against-violence",
    title: {
      status: "paraphrase",
      wording: {
        vi: "Tỷ lệ cơ sở trợ giúp xã hội công lập có hoạt động trợ giúp, phòng ngừa và ứng phó với bạo lực trên cơ sở giới",
        en: "Share of public social-assistance establishments with activities against gender-based violence",
      },
      sources: strategyPage,
    },
    unit: { kind: "share", of: "establishment" },
    ...uncounted,
  },
  {
    code: "victims-seeking-help",
    title: {
      status: "paraphrase",
      wording: {
        vi: "Tỷ lệ người bị bạo lực trên cơ sở giới tìm kiếm sự trợ giúp từ cơ quan cung cấp dịch vụ",
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
        vi: "Tỷ lệ trường hợp có nhu cầu trợ giúp về bạo lực trên cơ sở giới được trợ giúp bằng các hình thức khác nhau",
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
      sources: ["gso-violence"],
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
        brokenDownBy: {
          vi: "Thành thị, nông thôn; giới tính; loại bạo lực",
          en: "Urban or rural; sex; kind of violence",
        },
        cadence: { vi: "Điều tra mười năm một lần", en: "A survey every ten years" },
        collectedBy: {
          vi: "Cục Thống kê, phối hợp với Sở Văn hóa, Thể thao và Du lịch",
          en: "The provincial statistics office, with the provincial department of culture",
        },
      },
      basis: "stated",
      note: {
        vi: "Theo hệ thống chỉ tiêu thống kê cấp tỉnh.",
        en: "From the system of statistical indicators of the provinces.",
      },
      sources: ["gso-violence"],
    },
    scopes: [],
  },
]);
