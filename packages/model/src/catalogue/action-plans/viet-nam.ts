import type { ActionPlan } from "../../action-plan.js";
import type { ClauseKind } from "../../clause.js";
import { PILLARS } from "../../pillar.js";
import { rowsOf } from "../constants.js";
import { nationalActionProgramme as programme } from "../national-action-programme.js";
import { NOTHING_FOUND, notFound, stated } from "./answers.js";

const { instrument, period, pillarTags } = programme;

/** The clauses of one kind, counted and named, with the sources of their wordings. */
function clausesOf(kind: ClauseKind) {
  const clauses = programme.clauses.filter((clause) => clause.kind === kind);
  const items = clauses.map((clause) => clause.shortTitle);
  const parts = { count: { kind: "exact", value: items.length }, items: { status: "listed", items } } as const;
  return { parts, sources: unique(clauses.flatMap(({ text }) => (text.status === "missing" ? [] : text.sources))) };
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}

const objectives = clausesOf("objective");
const taskGroups = clausesOf("task-group");

/** Viet Nam's programme as a plan among others, and the plan of the Ministry of Public Security that supports it. */
export const vietNam = rowsOf<ActionPlan>()([
  {
    code: programme.code,
    scope: { kind: "national", country: "VN" },
    title: programme.title,
    shortTitle: { vi: "Việt Nam 2024–2030", en: "Viet Nam 2024–2030" },
    generation: 1,
    stage: { status: "adopted" },
    answers: {
      ...NOTHING_FOUND,
      years: stated(
        { first: Number(period.start.slice(0, 4)), last: Number(period.end.slice(0, 4)) },
        instrument.sources,
      ),
      date: stated(instrument.date, instrument.sources),
      instrument: stated(
        { vi: `Quyết định số ${instrument.number}`, en: `Decision No. ${instrument.number}` },
        instrument.sources,
      ),
      objectives: stated({ called: "objective", ...objectives.parts }, objectives.sources),
      taskGroups: stated({ called: "task-group", ...taskGroups.parts }, taskGroups.sources),
      pillars: stated(
        PILLARS.filter((pillar) => pillarTags.some((tag) => tag.pillar === pillar)),
        unique(pillarTags.flatMap((tag) => tag.sources)),
        {
          vi: "Báo chí và các trang của Liên hợp quốc xem Chương trình theo bốn trụ cột, cùng với hợp tác quốc tế; trụ cột không trùng với mục tiêu.",
          en: "Press and UN texts read the programme along the four pillars, plus international cooperation; the pillars are not its objectives.",
        },
      ),
      indicators: notFound({
        vi: "Chưa thấy chỉ tiêu bằng số trong chính Quyết định; các con số đến từ Chiến lược quốc gia về bình đẳng giới.",
        en: "No numeric target was seen in the decision itself; numbers reach it from the National Strategy on Gender Equality.",
      }),
      lead: stated({ vi: "Bộ Ngoại giao", en: "Ministry of Foreign Affairs" }, ["un-women-da-nang"], {
        vi: "Cơ quan điều phối.",
        en: "As coordinating agency.",
      }),
      partners: stated(
        {
          vi: "UN Women cùng Canada, Vương quốc Anh, Australia và Hàn Quốc",
          en: "UN Women with Canada, the United Kingdom, Australia and the Republic of Korea",
        },
        ["security-women", "hanoi-times-325272"],
        { vi: "Hỗ trợ việc xây dựng Chương trình.", en: "They helped with the drafting." },
      ),
      implementation: stated(
        {
          vi: "Kế hoạch triển khai do Bộ Ngoại giao chủ trì, UN Women hỗ trợ kỹ thuật; xây dựng ở các cấp, kế hoạch riêng của từng cơ quan góp vào kế hoạch chung",
          en: "A Delivery Plan led by the Ministry of Foreign Affairs with UN Women's technical help; to be drawn up at all levels, each agency's own plan feeding it",
        },
        ["dan-viet", "hanoi-times-327645"],
      ),
      subNationalPlans: stated(
        { count: { kind: "at-least", value: 2 }, level: { vi: "tỉnh", en: "province" } },
        ["thua-thien-hue-150", "women-union-thai-binh"],
        {
          vi: "Đã thấy kế hoạch của Thừa Thiên Huế và Thái Bình; chưa tra cứu các tỉnh, thành phố khác.",
          en: "The plans of Thừa Thiên Huế and Thái Bình were seen; other provinces were not looked up.",
        },
      ),
    },
    note: {
      vi: "Việt Nam là nước ASEAN thứ ba có kế hoạch hành động quốc gia, sau Philippines (2010) và Indonesia (2014).",
      en: "Viet Nam is the third ASEAN member with a national action plan, after the Philippines (2010) and Indonesia (2014).",
    },
    sources: ["lawnet", "dan-viet", "security-women-adopts"],
  },
  {
    code: "mps-wps-plan",
    scope: { kind: "sub-plan", country: "VN", supports: programme.code },
    title: {
      vi: "Kế hoạch hành động của Bộ Công an về Phụ nữ, hòa bình và an ninh",
      en: "Action plan of the Ministry of Public Security on Women, Peace and Security",
    },
    shortTitle: { vi: "Bộ Công an (Việt Nam)", en: "Ministry of Public Security (Viet Nam)" },
    stage: { status: "being-drafted", asOf: "2025-02", sources: ["ngay-nay-156909"] },
    answers: {
      ...NOTHING_FOUND,
      lead: stated({ vi: "Bộ Công an", en: "Ministry of Public Security" }, ["ngay-nay-156909"]),
      implementation: stated(
        {
          vi: "Hỗ trợ Kế hoạch triển khai của Chương trình hành động quốc gia",
          en: "Supports the Delivery Plan of the National Action Programme",
        },
        ["ngay-nay-156909"],
      ),
    },
    note: {
      vi: "Chưa tìm thấy nội dung được công bố: việc ban hành, số hiệu, cấu trúc và chỉ số. Ngày 28/5/2025, Hội Phụ nữ Bộ Công an phát động cuộc thi tìm hiểu Chương trình trong lực lượng Công an nhân dân.",
      en: "No published content was found: adoption, number, structure and indicators. On 28 May 2025 the ministry's Women's Union opened a contest in the police on knowing the programme.",
    },
    sources: ["ngay-nay-156909", "nhan-dan-882907"],
  },
]);
