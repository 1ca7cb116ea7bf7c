import type { Indicator } from "../../indicator.js";
import { rowsOf } from "../constants.js";

const notFound = { definition: { status: "not-found" } } as const;

/** Women in leading posts and in elected bodies. The first counts agencies, the second posts: never one for the other. */
export const leadershipIndicators = rowsOf<Indicator>()([
  {
    code: "agencies-with-woman-key-leader",
    title: {
      status: "paraphrase",
      wording: {
        vi: "Tỷ lệ cơ quan quản lý nhà nước, chính quyền địa phương các cấp có lãnh đạo chủ chốt là nữ",
        en: "Share of state management agencies and local authorities at all levels that have a woman key leader",
      },
      sources: ["ttbd-4920", "gso-key-leader"],
    },
    unit: { kind: "share", of: "agency" },
    counted: "on-a-day",
    definition: {
      status: "found",
      value: {
        numerator: {
          vi: "Số cơ quan quản lý nhà nước ở trung ương (bộ, cơ quan ngang bộ) và chính quyền địa phương (Hội đồng nhân dân, Ủy ban nhân dân các cấp; không tính đơn vị hành chính đô thị không tổ chức Hội đồng nhân dân) có lãnh đạo chủ chốt là nữ",
          en: "Number of central state management agencies (ministries, ministerial-level agencies) and local authorities (People's Councils and People's Committees at all levels; urban units without a Council left out) that have a woman key leader",
        },
        denominator: { vi: "Tổng số các cơ quan nói trên", en: "Number of all such agencies" },
        terms: [
          {
            term: { vi: "Lãnh đạo chủ chốt", en: "Key leader" },
            meaning: {
              vi: "Ở bộ, cơ quan ngang bộ: từ Thứ trưởng hoặc tương đương trở lên. Ở Hội đồng nhân dân, Ủy ban nhân dân: Chủ tịch hoặc Phó Chủ tịch.",
              en: "In ministries, a Deputy Minister or equivalent upward. In Councils and Committees, the Chair or a Vice-Chair.",
            },
          },
        ],
        brokenDownBy: { vi: "Trung ương, địa phương; cấp hành chính", en: "Central or local; administrative level" },
        cadence: { vi: "Hằng năm", en: "Yearly" },
        collectedBy: { vi: "Bộ Nội vụ", en: "Ministry of Home Affairs" },
      },
      basis: "stated",
      note: {
        vi: "Dữ liệu đặc tả của cơ quan thống kê, đọc qua một bản sao bị lỗi chữ; diễn đạt ở đây là của chúng tôi, cần đối chiếu với bản gốc.",
        en: "Metadata of the statistics office, read in a garbled mirror; the words are ours, and the original is to be checked.",
      },
      sources: ["gso-key-leader"],
    },
    scopes: [
      { code: "ministries", name: { vi: "Bộ, cơ quan ngang bộ", en: "Ministries and ministerial-level agencies" } },
      { code: "government-agencies", name: { vi: "Cơ quan thuộc Chính phủ", en: "Government-attached agencies" } },
      {
        code: "ministries-and-government-agencies",
        name: {
          vi: "Bộ, cơ quan ngang bộ và cơ quan thuộc Chính phủ",
          en: "Ministries, ministerial-level and government-attached agencies",
        },
      },
      { code: "provinces", name: { vi: "Cấp tỉnh", en: "Provinces" } },
      { code: "districts", name: { vi: "Cấp huyện", en: "Districts" } },
      { code: "communes", name: { vi: "Cấp xã", en: "Communes" } },
    ],
  },
  {
    code: "women-in-leading-posts",
    title: {
      status: "paraphrase",
      wording: { vi: "Tỷ lệ nữ giữ chức vụ lãnh đạo", en: "Share of leading posts held by women" },
      sources: ["moha-55334"],
    },
    unit: { kind: "share", of: "post" },
    counted: "on-a-day",
    ...notFound,
    scopes: [
      { code: "central", name: { vi: "Trung ương", en: "Central level" } },
      { code: "provinces", name: { vi: "Cấp tỉnh", en: "Provinces" } },
      { code: "districts", name: { vi: "Cấp huyện", en: "Districts" } },
      { code: "communes", name: { vi: "Cấp xã", en: "Communes" } },
    ],
    note: {
      vi: "Tính chức vụ, không tính cơ quan: không so được với chỉ tiêu về cơ quan có lãnh đạo chủ chốt là nữ. Tên dòng trên trang nguồn nói lẫn cả cơ quan và chức vụ; dòng ghi nguồn nói là số liệu nữ đảm nhiệm chức vụ lãnh đạo.",
      en: "It counts posts, not agencies: no measure of the target on agencies with a woman key leader. The page names its rows by agencies and posts at once; its source line speaks of women in leading posts.",
    },
  },
  {
    code: "women-in-national-assembly",
    title: {
      status: "paraphrase",
      wording: { vi: "Tỷ lệ nữ đại biểu Quốc hội", en: "Share of women among deputies of the National Assembly" },
      sources: ["tra-cuu-quy-hoach"],
    },
    unit: { kind: "share", of: "seat" },
    counted: "not-given",
    ...notFound,
    scopes: [],
  },
  {
    code: "women-in-peoples-councils",
    title: {
      status: "paraphrase",
      wording: {
        vi: "Tỷ lệ nữ đại biểu Hội đồng nhân dân",
        en: "Share of women among deputies of People's Councils",
      },
      sources: ["gso-search"],
    },
    unit: { kind: "share", of: "seat" },
    counted: "on-a-day",
    definition: {
      status: "found",
      value: {
        numerator: {
          vi: "Số nữ đại biểu Hội đồng nhân dân của một cấp trong một nhiệm kỳ",
          en: "Number of women deputies of People's Councils of one level and term",
        },
        denominator: {
          vi: "Tổng số đại biểu Hội đồng nhân dân cùng cấp, cùng nhiệm kỳ",
          en: "Number of all deputies of the same level and term",
        },
        terms: [],
        cadence: { vi: "Đầu nhiệm kỳ", en: "At the start of a term" },
      },
      basis: "stated",
      sources: ["gso-search"],
    },
    scopes: [],
  },
  {
    code: "women-in-personnel-planning",
    title: {
      status: "paraphrase",
      wording: {
        vi: "Tỷ lệ nữ trong quy hoạch lãnh đạo, quản lý",
        en: "Share of women in the personnel planning scheme for leading and managing posts",
      },
      sources: ["vietnamplus-194248"],
    },
    unit: { kind: "share", of: "person" },
    counted: "not-given",
    ...notFound,
    scopes: [],
  },
  {
    code: "planned-women-trained",
    title: {
      status: "paraphrase",
      wording: {
        vi: "Tỷ lệ nữ trong quy hoạch được đào tạo, bồi dưỡng",
        en: "Share of the women in the personnel planning scheme who got training",
      },
      sources: ["vietnamplus-194248"],
    },
    unit: { kind: "share", of: "person" },
    counted: "not-given",
    ...notFound,
    scopes: [],
  },
  {
    code: "ethnic-minority-leaders",
    title: {
      status: "paraphrase",
      wording: {
        vi: "Tỷ lệ lãnh đạo là người dân tộc thiểu số so với cơ cấu dân số ở vùng dân tộc thiểu số",
        en: "Share of leaders drawn from ethnic minorities against the structure of the population in ethnic-minority areas",
      },
      sources: ["luat-viet-nam-28433", "vietnamplus-194248"],
    },
    unit: { kind: "ratio-of-shares" },
    counted: "not-given",
    ...notFound,
    scopes: [],
  },
  {
    code: "women-among-staff-of-sector",
    title: {
      status: "paraphrase",
      wording: {
        vi: "Tỷ lệ nữ trong đội ngũ cán bộ của ngành",
        en: "Share of women among the staff of a sector",
      },
      sources: ["bao-nghe-an-10221583"],
    },
    unit: { kind: "share", of: "person" },
    counted: "not-given",
    ...notFound,
    scopes: [],
  },
]);
