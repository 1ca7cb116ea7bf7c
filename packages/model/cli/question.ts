import {
  AgeGroup,
  AttendanceMode,
  EVENT_KINDS,
  GovernmentLevel,
  type MeasureCode,
  ParticipationRole,
  type Phase,
  PositionLevel,
  Sex,
} from "@wps/model";
import { FUNCTIONS, findProgramme, MEASURES, PROGRAMMES } from "@wps/model/catalogue";
import {
  EVENT_DIMENSIONS,
  EVENT_MEASURES,
  MeasureQuestion,
  PARTICIPATION_DIMENSIONS,
  PARTICIPATION_MEASURES,
  ParticipationQuestion,
} from "@wps/model/indicators";
import { KIND_WORDS, type KindName } from "./facts/kind.js";
import { type Issue, sayIssue } from "./facts/say-issue.js";
import { Misuse } from "./misuse.js";
import { knownWord } from "./nearest.js";
import type { Given, Option } from "./options.js";

/** What of a question can be said on the command line. */
export const QUESTION: readonly Option[] = [
  { name: "indicator", value: "CODE", says: { vi: "số đo, ví dụ PRT-08", en: "the measure, such as PRT-08" } },
  { name: "as", value: "participations|events", says: { vi: "tệp ghi gì", en: "what the file is about" } },
  { name: "programme", value: "CODE", says: { vi: "của chương trình", en: "of a programme" } },
  { name: "sub-plans", says: { vi: "cùng các kế hoạch hỗ trợ chương trình", en: "with the plans that support it" } },
  {
    name: "clause",
    value: "CODE",
    says: { vi: "của mục hoặc nhiệm vụ, ví dụ II.2.e", en: "of a clause, such as II.2.e" },
  },
  {
    name: "phase",
    value: "preparation|delivery|afterwards",
    says: { vi: "trước, trong hoặc sau thời gian thực hiện", en: "before, within or after its period" },
  },
  { name: "from", value: "DAY", says: { vi: "bắt đầu từ ngày", en: "begun on this day or later" } },
  { name: "to", value: "DAY", says: { vi: "bắt đầu đến hết ngày", en: "begun on this day or earlier" } },
  {
    name: "where",
    value: "DIMENSION:CATEGORY",
    many: true,
    says: { vi: "chỉ loại này; trống: chưa ghi nhận", en: "of this category alone; empty: not on record" },
  },
  {
    name: "organisations",
    value: "was|now:FUNCTION:DAY",
    says: {
      vi: "cơ quan như khi đó, hoặc cơ quan phụ trách lĩnh vực vào ngày nêu",
      en: "as they were, or who answers for a function on a day",
    },
  },
  {
    name: "provinces",
    value: "as-was|as-now",
    says: { vi: "tỉnh như khi đó hoặc như hiện nay", en: "as they were, or as they are now" },
  },
];

export const BY: Option = {
  name: "by",
  value: "DIMENSION,DIMENSION",
  many: true,
  says: { vi: "phân tổ theo một hoặc hai chiều", en: "broken down by one or two dimensions" },
};

const PHASES = ["preparation", "delivery", "afterwards"] as const satisfies readonly Phase[];

/** Dimensions whose categories are known beforehand. */
const CATEGORIES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ["sex", Sex.options],
  ["age-group", AgeGroup.options],
  ["government-level", GovernmentLevel.options],
  ["position-level", PositionLevel.options],
  ["role", ParticipationRole.options],
  ["mode", AttendanceMode.options],
  ["event-kind", EVENT_KINDS],
  ["programme", PROGRAMMES.map(({ code }) => code)],
]);

const DIMENSION = { vi: "chiều", en: "dimension" };

/** The measure that somebody asks for. */
export function measureIn(given: Given): MeasureCode {
  const word = given.one("indicator");
  if (word === undefined) {
    throw new Misuse({
      vi: "Hãy nêu số đo: --indicator PRT-08.",
      en: "Say which measure: --indicator PRT-08.",
    });
  }
  const codes = MEASURES.map(({ code }) => code);
  return knownWord({ vi: "số đo", en: "measure" }, word.toUpperCase(), codes);
}

/** The measure, where records of a kind answer it. */
function answered<Code extends MeasureCode>(measure: MeasureCode, codes: readonly Code[], kind: KindName): Code {
  const found = codes.find((code) => code === measure);
  if (found !== undefined) return found;
  const { vi, en } = KIND_WORDS[kind];
  throw new Misuse({
    vi: `Không tính được ${measure} từ ${vi}; tính được: ${codes.join(", ")}.`,
    en: `${measure} is not measured from ${en}; these are: ${codes.join(", ")}.`,
  });
}

const inParts = (text: string) => text.split(",").filter((part) => part !== "");

function whereIn(given: Given, dimensions: readonly string[]) {
  return Object.fromEntries(
    given.all("where").map((text) => {
      const [name = "", ...rest] = text.split(":");
      const dimension = knownWord(DIMENSION, name, dimensions);
      if (rest.length === 0) {
        throw new Misuse({
          vi: `--where cần có dạng ${name}:LOẠI.`,
          en: `--where is written ${name}:CATEGORY.`,
        });
      }
      const category = rest.join(":");
      const known = CATEGORIES.get(dimension);
      if (category !== "" && known) {
        knownWord({ vi: `loại của chiều ${dimension}`, en: `category of ${dimension}` }, category, known);
      }
      return [dimension, category || null];
    }),
  );
}

function organisationsIn(text: string) {
  const [as, code = "", ...on] = text.split(":");
  if (as === "was" && code === "") return { as };
  if (as !== "now") throw new Misuse({ vi: "Dùng was hoặc now:LĨNH-VỰC:NGÀY.", en: "Say was or now:FUNCTION:DAY." });
  const codes = FUNCTIONS.map((one) => one.code);
  return { as, function: knownWord({ vi: "lĩnh vực", en: "function" }, code, codes), on: on.join(":") };
}

/** The first and the last day that there can be. */
const ALWAYS = { start: "1900-01-01", end: "2199-12-31" };

function scopeIn(given: Given, dimensions: readonly string[]) {
  const [code, clause, phase] = [given.one("programme"), given.one("clause"), given.one("phase")];
  const [start, end] = [given.one("from"), given.one("to")];
  const [organisations, provinces] = [given.one("organisations"), given.one("provinces")];
  const codes = PROGRAMMES.map((programme) => programme.code);
  const programme = code && knownWord({ vi: "chương trình", en: "programme" }, code, codes);
  const clauses = programme && findProgramme(programme)?.clauses.map((one) => one.code);
  return {
    ...(programme && { programme }),
    ...(clause && { clause: clauses ? knownWord({ vi: "mục", en: "clause" }, clause, clauses) : clause }),
    ...(phase && { phase: knownWord({ vi: "giai đoạn", en: "phase" }, phase, PHASES) }),
    ...((start || end) && { period: { start: start ?? ALWAYS.start, end: end ?? ALWAYS.end } }),
    ...(organisations && { organisations: organisationsIn(organisations) }),
    ...(provinces && {
      provinces: knownWord({ vi: "cách xem tỉnh", en: "view of provinces" }, provinces, ["as-was", "as-now"]),
    }),
    subPlans: given.has("sub-plans"),
    by: given
      .all("by")
      .flatMap(inParts)
      .map((name) => knownWord(DIMENSION, name, dimensions)),
    where: whereIn(given, dimensions),
  };
}

/** In which option a part of the question is said. */
const OPTION_OF: ReadonlyMap<string, string> = new Map([
  ["period.start", "--from"],
  ["period.end", "--to"],
]);

function refused([issue]: readonly Issue[], asked: unknown): Misuse {
  if (issue === undefined) return new Misuse({ vi: "Câu hỏi không đúng.", en: "This is no question." });
  const option = OPTION_OF.get(issue.path.join(".")) ?? `--${String(issue.path[0])}`;
  const { vi, en } = sayIssue(issue, asked);
  return new Misuse({ vi: `${option}: ${vi}.`, en: `${option}: ${en}.` });
}

/** What is asked of events. */
export function questionOfEvents(given: Given): MeasureQuestion {
  const measure = answered(measureIn(given), EVENT_MEASURES, "events");
  const asked = { measure, ...scopeIn(given, EVENT_DIMENSIONS) };
  const { success, data, error } = MeasureQuestion.safeParse(asked);
  if (!success) throw refused(error.issues, asked);
  return data;
}

/** What is asked of participations. */
export function questionOfParticipations(given: Given): ParticipationQuestion {
  const measure = answered(measureIn(given), PARTICIPATION_MEASURES, "participations");
  const asked = { measure, ...scopeIn(given, PARTICIPATION_DIMENSIONS) };
  const { success, data, error } = ParticipationQuestion.safeParse(asked);
  if (!success) throw refused(error.issues, asked);
  return data;
}
