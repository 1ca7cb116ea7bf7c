import {
  addDays,
  daysBetween,
  EventId,
  isValidOn,
  NewProgrammeEvent,
  type PlainDate,
  provinceListOn,
  SessionId,
} from "@wps/model";
import { nationalActionProgramme, PROVINCES } from "@wps/model/catalogue";
import { type Chance, chanceFrom } from "../../../tools/bench/chance.ts";
import type { EventContent } from "../src/server/events/rows.ts";

/** Which events to make up. The same options make the same events. */
export interface GeneratedOptions {
  readonly count: number;
  /** The first and the last day on which one may begin. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly seed?: number;
}

/** An event that nobody has held, under the identifier that it is kept by. */
export interface GeneratedEvent {
  readonly id: EventId;
  /** Every session of it has its identifier. */
  readonly event: EventContent;
}

/** The organisations of the public record that the made-up events name. */
export const GENERATED_ORGANISATIONS = ["mps", "mnd", "moha", "vwu", "un-women", "undp", "gov-canada", "gov-korea"];

const KINDS = ["workshop", "training", "conference", "forum", "dialogue", "consultation"] as const;
const SHAPES = {
  workshop: ["Hội thảo", "Workshop"],
  training: ["Tập huấn", "Training"],
  conference: ["Hội nghị", "Conference"],
  forum: ["Diễn đàn", "Forum"],
  dialogue: ["Đối thoại", "Dialogue"],
  consultation: ["Tham vấn", "Consultation"],
} as const;
const SUBJECTS = [
  ["an toàn trên không gian mạng", "safety in cyberspace"],
  ["phòng ngừa và ứng phó với bạo lực trên cơ sở giới", "preventing and answering gender-based violence"],
  ["kỹ năng lãnh đạo của nữ sĩ quan", "leadership of women officers"],
  ["phụ nữ tham gia gìn giữ hòa bình", "women in peacekeeping"],
  ["ứng phó thiên tai có trách nhiệm giới", "gender-responsive disaster response"],
  ["hỗ trợ nạn nhân bị mua bán", "support for victims of trafficking"],
  ["khắc phục hậu quả bom mìn", "dealing with the remnants of war"],
  ["truyền thông về phụ nữ, hòa bình và an ninh", "communication on women, peace and security"],
] as const;
const AUDIENCES = [
  ["cán bộ cấp xã", "commune officials"],
  ["nữ cán bộ công an", "women police officers"],
  ["giảng viên", "lecturers"],
  ["hội viên nòng cốt", "core members"],
  ["cơ quan báo chí", "the press"],
] as const;
const CLAUSES = nationalActionProgramme.clauses.filter(({ kind }) => kind === "task").map(({ code }) => code);
const AFTERWARDS = ["held", "held", "held", "reported", "verified", "cancelled"] as const;
const BEFOREHAND = ["planned", "planned", "approved", "confirmed", "postponed"] as const;
/** The day on which the made-up events are looked at: what lies before it has been held. */
const TODAY: PlainDate = "2026-11-22";

/** Made-up events of every state, with one to three days, people, money and links, spread evenly over the days. */
export function generatedEvents({ count, from, to, seed = 1325 }: GeneratedOptions): GeneratedEvent[] {
  const chance = chanceFrom(seed);
  const days = daysBetween(from, to) + 1;
  return Array.from({ length: count }, (_, index) => {
    const start = addDays(from, Math.floor((index * days) / count));
    const event = NewProgrammeEvent.parse(draftOn(start, index, chance));
    const sessions = event.sessions.map((session) => ({ ...session, id: SessionId.parse(chance.uuid()) }));
    return { id: EventId.parse(chance.uuid()), event: { ...event, sessions } };
  });
}

function draftOn(start: PlainDate, index: number, chance: Chance) {
  const end = addDays(start, chance.below(3));
  const kind = chance.oneOf(KINDS);
  const [subject, subjectEn] = chance.oneOf(SUBJECTS);
  const [audience, audienceEn] = chance.oneOf(AUDIENCES);
  const status = chance.oneOf(end < TODAY ? AFTERWARDS : BEFOREHAND);
  const [lead, partner, funder] = chance.some(GENERATED_ORGANISATIONS, 3);
  const list = provinceListOn(start);
  const province = chance.oneOf(PROVINCES.filter((unit) => unit.list === list && isValidOn(unit, start)));
  const heads = 20 + chance.below(180);
  return {
    kind,
    title: {
      vi: `${SHAPES[kind][0]} ${subject} cho ${audience}, lớp ${index + 1}`,
      en: `${SHAPES[kind][1]} on ${subjectEn} for ${audienceEn}, class ${index + 1}`,
    },
    titleBasis: "described",
    summary: {
      vi: `Chương trình gồm phần lý thuyết, thực hành và thảo luận nhóm về ${subject}; ${audience} trao đổi kinh nghiệm tại ${province.name.vi}.`,
      en: `Lectures, practice and group work on ${subjectEn}; ${audienceEn} share experience in ${province.name.en}.`,
    },
    dates: { precision: "day", start, end, basis: "stated", sources: ["s1"] },
    timeZone: "Asia/Ho_Chi_Minh",
    format: chance.oneOf(["in-person", "hybrid", "online"]),
    place: {
      status: "known",
      name: province.name,
      province: { code: province.code, list },
      basis: "stated",
      sources: ["s1"],
    },
    sessions: daysFrom(start, end).map((date) => ({ date, hours: { start: "08:00", end: "16:30" } })),
    organisations: [
      { organisation: lead, role: "lead", basis: "stated", sources: ["s1"] },
      { organisation: partner, role: chance.oneOf(["co-host", "partner", "implementer"]), basis: "stated" },
    ],
    taskLinks: chance.some(CLAUSES, 1 + chance.below(2)).map((clause) => ({
      programme: nationalActionProgramme.code,
      clause,
      basis: "suggested",
      why: { vi: `Nội dung ${subject} thuộc nhiệm vụ ${clause}.`, en: `The subject is that of task ${clause}.` },
    })),
    headcounts: {
      status: "listed",
      items: [
        {
          unit: "person",
          count: { kind: "exact", value: heads },
          women: { kind: "exact", value: chance.below(heads) },
          standing: "chosen",
          basis: "stated",
        },
      ],
    },
    funding: {
      status: "listed",
      items: [
        {
          funder,
          level: "event",
          amount: { status: "known", money: { minor: 1_000_000 * (10 + chance.below(490)), currency: "VND" } },
          basis: "stated",
        },
      ],
    },
    outcomes: {
      status: "listed",
      items: [{ kind: "output", statement: { vi: `${heads} người hoàn thành khóa học.` } }],
    },
    deviations: [],
    status,
    ...(status === "cancelled" || status === "postponed" ? { statusReason: { vi: "Do thời tiết." } } : {}),
    publication: chance.below(10) === 0 ? "draft" : "published",
    sensitivity: chance.below(20) === 0 ? "sensitive" : "open",
    variants: [],
    sources: [{ key: "s1", citation: `Báo cáo số ${index + 1}`, url: `https://example.org/bao-cao/${index + 1}` }],
  };
}

const daysFrom = (start: PlainDate, end: PlainDate): PlainDate[] =>
  Array.from({ length: daysBetween(start, end) + 1 }, (_, day) => addDays(start, day));
