import type { AggregationRule, Language } from "@wps/model";
import { type Explanation, type ParticipationExplanation, REASON_WORDS } from "@wps/model/indicators";
import type { Command } from "../command.js";
import { inquire } from "../inquiry.js";
import { toJson } from "../json.js";
import { MEASUREMENT_COLUMNS, sayMeasurement } from "../measurement-words.js";
import { JSON_OUT } from "../options.js";
import { QUESTION } from "../question.js";
import { QUESTIONS_HELP } from "../record-help.js";
import { inColumns, toTable } from "../table.js";
import type { Text } from "../text.js";

const WORDS = {
  definition: { vi: "Định nghĩa", en: "Definition" },
  numerator: { vi: "Tử số", en: "Numerator" },
  denominator: { vi: "Mẫu số", en: "Denominator" },
  missing: { vi: "Khi thiếu", en: "Where missing" },
  limitations: { vi: "Giới hạn", en: "Limitations" },
  rule: { vi: "Cách gộp", en: "Aggregation" },
  event: { vi: "sự kiện", en: "event" },
  person: { vi: "người", en: "person" },
  alone: { vi: "riêng bản ghi này", en: "by itself" },
  use: { vi: "được dùng", en: "use" },
  because: { vi: "vì sao", en: "because" },
  inTime: { vi: "đã tổ chức trong kỳ", en: "held in the period" },
  notInTime: { vi: "không tổ chức trong kỳ", en: "not held in the period" },
  nobody: { vi: "(không ghi tên)", en: "(gave no name)" },
} as const satisfies Record<string, Text>;

const RULES: Readonly<Record<AggregationRule, Text>> = {
  sum: { vi: "cộng các phần", en: "parts are added" },
  "ratio-of-sums": {
    vi: "cộng tử số và mẫu số rồi chia một lần",
    en: "numerators and denominators are added, and divided once",
  },
  union: {
    vi: "phần trùng chỉ tính một lần; các phần không cộng lại",
    en: "what is in several parts is one; parts never add up",
  },
  latest: { vi: "lấy phần mới nhất", en: "the newest part stands for the whole" },
  none: { vi: "tính lại từ đầu", en: "the whole is measured anew" },
};

const USES: Readonly<Record<string, Text>> = {
  counted: { vi: "được tính", en: "counted" },
  bounds: { vi: "chỉ cho giới hạn dưới", en: "lower bound only" },
  "left-out": { vi: "không vào giá trị", en: "not part of the value" },
};

const BECAUSE: Readonly<Record<string, Text>> = {
  "not-counted": { vi: "không rõ số người", en: "people not counted" },
  about: { vi: "“khoảng” không bảo đảm điều gì", en: "“about” makes nothing certain" },
  "women-not-counted": { vi: "số nữ chưa rõ hoặc không chính xác", en: "women not counted, or not exactly" },
  "count-not-exact": { vi: "số người chưa rõ hoặc không chính xác", en: "people not counted, or not exactly" },
  "no-task": { vi: "không gắn với nhiệm vụ cụ thể nào", en: "not linked to a single task" },
  "no-objective": { vi: "không gắn với mục tiêu nào", en: "linked to no objective" },
  "not-funded": { vi: "không có tài trợ", en: "not funded" },
  "funding-not-known": { vi: "chưa rõ có tài trợ hay không", en: "not known whether it was funded" },
  "plan-not-kept": { vi: "không lưu kế hoạch", en: "no plan was kept" },
  "other-programme": { vi: "không gắn với chương trình", en: "not linked to the programme" },
  "other-phase": { vi: "ở thời gian khác", en: "of another time" },
  "outside-period": { vi: "ngoài khoảng ngày", en: "outside the days asked for" },
  "other-clause": { vi: "thuộc mục khác", en: "of another clause" },
  "other-category": { vi: "thuộc loại khác", en: "of another category" },
  "not-held": { vi: "không diễn ra", en: "not held" },
  "not-planned": { vi: "chưa được phê duyệt vào kế hoạch", en: "not approved for a plan" },
};

const BEHIND = (count: number): Text => ({ vi: `Đứng sau con số: ${count}`, en: `Behind the number: ${count}` });
const LEFT = (because: Text, count: number): Text => ({
  vi: `Ngoài phạm vi, ${because.vi}: ${count}`,
  en: `Outside of it, ${because.en}: ${count}`,
});
const REPEATED = (count: number): Text => ({
  vi: `Đăng ký lặp lại tại cùng sự kiện: ${count}`,
  en: `Registered again at the same event: ${count}`,
});

function rowsOf(explanation: Explanation | ParticipationExplanation, language: Language): string {
  const { event, person, alone, use, because, nobody } = WORDS;
  if ("events" in explanation) {
    return toTable(
      [event, use, because].map((word) => word[language]),
      explanation.events.map((part) => [
        part.event,
        USES[part.use.use]?.[language] ?? "",
        "because" in part.use ? (BECAUSE[part.use.because]?.[language] ?? "") : planned(part, language),
      ]),
    );
  }
  return toTable(
    [event, person, alone].map((word) => word[language]),
    explanation.participations.map((part) => {
      const [value = ""] = sayMeasurement(part.alone, language);
      const says = "reason" in part.alone ? REASON_WORDS[part.alone.reason][language] : value;
      return [part.event, part.person ?? nobody[language], says];
    }),
  );
}

/** When an event was to be, and whether it was held then; nothing where that is not asked. */
function planned({ plan }: Explanation["events"][number], language: Language): string {
  if (plan === undefined) return "";
  return `${plan.days.start}, ${(plan.isHeldInTime ? WORDS.inTime : WORDS.notInTime)[language]}`;
}

function exclusionsOf(explanation: Explanation | ParticipationExplanation, language: Language): string[] {
  const excluded =
    "events" in explanation
      ? explanation.excluded.map(({ because, events }) => ({ because, names: events }))
      : explanation.excluded.map(({ because, participations }) => ({
          because,
          names: participations.map(({ event, person }) => `${event} ${person ?? WORDS.nobody[language]}`),
        }));
  return excluded.map(({ because, names }) => {
    const heading = LEFT(BECAUSE[because] ?? WORDS.because, names.length)[language];
    return `\n${heading}\n${inColumns(names.map((name) => [`  ${name}`])).join("\n")}\n`;
  });
}

function toText(explanation: Explanation | ParticipationExplanation, language: Language): string {
  const { definition, measurement } = explanation;
  const { code, version, name, aggregation } = definition;
  const about = [
    [WORDS.definition, definition.definition],
    [WORDS.numerator, definition.numerator],
    [WORDS.denominator, definition.denominator],
    [WORDS.missing, definition.missingValues],
    [WORDS.limitations, definition.limitations],
  ] as const;
  const count = "events" in explanation ? explanation.events.length : explanation.participations.length;
  const repeated = "repeated" in explanation ? explanation.repeated : 0;
  return [
    `${code} v${version}: ${name[language]}\n\n`,
    toTable(
      MEASUREMENT_COLUMNS.map((column) => column[language]),
      [sayMeasurement(measurement, language)],
    ),
    "\n",
    ...about.flatMap(([word, said]) => (said?.[language] ? [`${word[language]}: ${said[language]}\n`] : [])),
    `${WORDS.rule[language]}: ${RULES[aggregation][language]}\n`,
    `\n${BEHIND(count)[language]}\n`,
    rowsOf(explanation, language),
    ...exclusionsOf(explanation, language),
    ...(repeated > 0 ? [`\n${REPEATED(repeated)[language]}\n`] : []),
  ].join("");
}

export const explain: Command = {
  name: "explain",
  takes: "FILE --indicator CODE",
  says: {
    vi: "Vì sao con số như vậy: định nghĩa, từng bản ghi đứng sau và từng bản ghi bị loại.",
    en: "Why a number is what it is: its definition, each record behind it, each one left out.",
  },
  options: [...QUESTION, JSON_OUT],
  more: QUESTIONS_HELP,
  run: (given, surroundings) =>
    inquire(given, surroundings, (inquiry) => {
      const explanation = inquiry.explain();
      const { say, language } = surroundings;
      if (given.has("json")) for (const part of toJson(explanation)) say(part);
      else say(toText(explanation, language));
    }),
};
