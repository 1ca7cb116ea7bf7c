import type { Indicator } from "../../indicator.js";
import { rowsOf } from "../constants.js";

const summaries = ["sggp-91002", "news-gov-43144", "vov-841184", "viet-nam-news-896268"];
const plain = { counted: "not-given", definition: { status: "not-found" }, scopes: [] } as const;

const own = (vi: string, en: string, sources: readonly string[] = summaries): Indicator["title"] => ({
  status: "paraphrase",
  wording: { vi, en },
  sources,
});

/** What the National Strategy on Gender Equality and the yearly reports on it measure, beside leadership. */
export const genderEqualityIndicators = rowsOf<Indicator>()([
  {
    code: "women-among-wage-workers",
    title: own("Tỷ lệ lao động nữ làm công hưởng lương", "Share of women among wage workers"),
    unit: { kind: "share", of: "person" },
    ...plain,
  },
  {
    code: "women-among-employed",
    title: own("Tỷ lệ nữ trong tổng số lao động có việc làm", "Share of women among the employed", [
      "tra-cuu-quy-hoach",
    ]),
    unit: { kind: "share", of: "person" },
    ...plain,
  },
  {
    code: "agriculture-among-employed-women",
    title: own(
      "Tỷ trọng lao động nông nghiệp trong tổng số lao động nữ có việc làm",
      "Share of agriculture in all employed women",
    ),
    unit: { kind: "share", of: "person" },
    ...plain,
  },
  {
    code: "women-directors",
    title: own(
      "Tỷ lệ nữ giám đốc, chủ doanh nghiệp, hợp tác xã",
      "Share of women among directors and owners of enterprises and co-operatives",
    ),
    unit: { kind: "share", of: "person" },
    ...plain,
  },
  {
    code: "unpaid-housework-time",
    title: own(
      "Tỷ số giữa số giờ trung bình làm công việc nội trợ và chăm sóc trong gia đình không được trả công của phụ nữ và của nam giới",
      "Ratio of women's to men's average hours of unpaid housework and family care",
      ["gia-dinh-moi-55123"],
    ),
    unit: { kind: "ratio", per: 1, of: { vi: "phụ nữ", en: "women" }, to: { vi: "nam giới", en: "men" } },
    ...plain,
  },
  {
    code: "sex-ratio-at-birth",
    title: own("Tỷ số giới tính khi sinh", "Sex ratio at birth"),
    unit: { kind: "ratio", per: 100, of: { vi: "bé trai", en: "boys" }, to: { vi: "bé gái", en: "girls" } },
    ...plain,
  },
  {
    code: "maternal-mortality",
    title: own("Tỷ số tử vong mẹ", "Maternal mortality"),
    unit: { kind: "rate", per: 100_000, of: { vi: "trẻ đẻ sống", en: "live births" } },
    ...plain,
  },
  {
    code: "provinces-with-lgbt-care",
    title: own(
      "Tỷ lệ tỉnh có ít nhất một cơ sở y tế cung cấp thí điểm dịch vụ chăm sóc sức khỏe dành cho người đồng tính, song tính và chuyển giới",
      "Share of provinces with a health facility that pilots care for homosexual, bisexual and transgender people",
      ["plo-616303"],
    ),
    unit: { kind: "share", of: "province" },
    ...plain,
  },
  {
    code: "gender-in-curriculum",
    title: own(
      "Nội dung về giới, bình đẳng giới trong chương trình của hệ thống giáo dục quốc dân, được giảng dạy chính thức ở các trường sư phạm",
      "Gender and gender equality in the curriculum of the national education system and formally taught at pedagogical universities",
      ["dan-tri-20210304"],
    ),
    unit: { kind: "yes-no" },
    ...plain,
  },
  {
    code: "ethnic-minority-primary-completion",
    title: own(
      "Tỷ lệ trẻ em trai và trẻ em gái người dân tộc thiểu số hoàn thành tiểu học",
      "Share of ethnic-minority boys and girls who finish primary school",
    ),
    unit: { kind: "share", of: "person" },
    ...plain,
  },
  {
    code: "women-among-masters",
    title: own(
      "Tỷ lệ nữ trong tổng số người có trình độ thạc sĩ",
      "Share of women among those with a master's degree",
      ["plo-616303"],
    ),
    unit: { kind: "share", of: "person" },
    ...plain,
  },
  {
    code: "women-among-doctors",
    title: own("Tỷ lệ nữ trong tổng số người có trình độ tiến sĩ", "Share of women among those with a doctorate", [
      "plo-616303",
    ]),
    unit: { kind: "share", of: "person" },
    ...plain,
  },
  {
    code: "population-reached-by-gender-knowledge",
    title: own(
      "Tỷ lệ dân số được tiếp cận kiến thức cơ bản về bình đẳng giới",
      "Share of the population reached by basic knowledge of gender equality",
      ["docz-1457174"],
    ),
    unit: { kind: "share", of: "person" },
    counted: "within-a-span",
    definition: {
      status: "found",
      value: {
        numerator: {
          vi: "Số dân được tiếp cận kiến thức cơ bản về bình đẳng giới",
          en: "Number of people reached by basic knowledge of gender equality",
        },
        denominator: { vi: "Tổng dân số", en: "The whole population" },
        terms: [],
        cadence: {
          vi: "Hằng năm, theo báo cáo của địa phương; điều tra xã hội học ít nhất hai lần, năm 2024 và 2029",
          en: "Yearly, from local reports; surveys at least twice, in 2024 and 2029",
        },
        collectedBy: {
          vi: "Bộ Lao động - Thương binh và Xã hội",
          en: "Ministry of Labour, War Invalids and Social Affairs",
        },
      },
      basis: "stated",
      note: {
        vi: "Trích đoạn không ghi tên văn bản; nội dung là hướng dẫn thu thập số liệu của Chiến lược, việc mà Công văn 2792/LĐTBXH-BĐG ngày 20/8/2021 hướng dẫn.",
        en: "The excerpt names no act; it guides the collection of data for the strategy, which is the matter of official letter 2792/LĐTBXH-BĐG of 20 August 2021.",
      },
      sources: ["docz-1457174", "cong-van-2792"],
    },
    scopes: [],
  },
  {
    code: "gender-equality-strategy-targets",
    title: own(
      "Số chỉ tiêu của Chiến lược quốc gia về bình đẳng giới theo kết quả",
      "Targets of the National Strategy on Gender Equality by result",
      ["cong-thuong-321585", "quoc-hoi-tv-223041"],
    ),
    unit: { kind: "share", of: "target" },
    ...plain,
    scopes: [
      { code: "met", name: { vi: "Đạt", en: "Met" } },
      { code: "partly-met", name: { vi: "Đạt một phần", en: "Partly met" } },
      { code: "better-than-2022", name: { vi: "Tốt hơn năm 2022", en: "Better than in 2022" } },
    ],
  },
  {
    code: "world-rank",
    title: own("Thứ hạng thế giới nêu trong báo cáo", "World rank given in the report", ["tra-cuu-quy-hoach"]),
    unit: { kind: "rank" },
    ...plain,
    note: {
      vi: "Chưa thấy tên của bảng xếp hạng. Tử số là thứ hạng, mẫu số là số quốc gia được xếp hạng.",
      en: "The name of the ranking was not seen. The numerator is the rank, the denominator the number ranked.",
    },
  },
  {
    code: "defence-plan-targets-met",
    title: own(
      "Số chỉ tiêu đạt trong kế hoạch vì sự tiến bộ của phụ nữ và bình đẳng giới của Bộ Quốc phòng",
      "Targets met of the Ministry of National Defence's plan on women's advancement and gender equality",
      ["vietnam-vn-defence"],
    ),
    unit: { kind: "share", of: "target" },
    ...plain,
  },
  {
    code: "women-party-members-in-defence",
    title: own("Tỷ lệ nữ đảng viên (Bộ Quốc phòng)", "Share of women party members (Ministry of National Defence)", [
      "vietnam-vn-defence",
    ]),
    unit: { kind: "share", of: "person" },
    ...plain,
  },
]);
