import { factorOf, type Measure } from "../measure.js";
import { METADATA_PLACES, type MeasureMetadata, type MetadataConcept } from "../measure-metadata.js";
import { type BilingualProse, type Language, wordingIn } from "../text.js";
import { findIndicator } from "./indicators.js";
import { findLegalAct } from "./legal-acts.js";
import {
  AGGREGATION_WORDS,
  capital,
  DIMENSION_WORDS,
  FACT_WORDS,
  FREQUENCY_WORDS,
  PROVIDER_WORDS,
  TIER_WORDS,
  unitWords,
} from "./measures/words.js";
import { findClause, findProgramme } from "./programmes.js";
import { findFramework, findTarget } from "./targets.js";

/** A text in one language, of those that are always there in both. */
type Say = (text: BilingualProse) => string;

/**
 * A measure as the SDG metadata template tells an indicator: by the concepts of its SDMX structure, in one language. A
 * concept on which nothing is known is left out, never empty.
 *
 * @example
 * metadataOf(getMeasure("PRT-08"), "en").concepts.find(({ id }) => id === "UNIT_MEASURE"); // { id: "UNIT_MEASURE", place: "2.b", value: "Percent of participations" }
 * metadataOf(getMeasure("LRN-10"), "vi").concepts.some(({ id }) => id === "DATA_COMP"); // false
 */
export function metadataOf(measure: Measure, language: Language): MeasureMetadata {
  const { code, version } = measure;
  const said = saidOf(measure, (text) => wordingIn(text, language).text);
  const concepts = said.flatMap(([id, value]) => (value === "" ? [] : [{ id, place: METADATA_PLACES[id], value }]));
  return { measure: code, version, language, concepts };
}

/** What there is to say on each concept, in the order of the template; an empty text where there is nothing. */
function saidOf(measure: Measure, say: Say): readonly (readonly [MetadataConcept, string])[] {
  return [
    ["SDG_INDICATOR", `${measure.code} ${say(measure.name)}`],
    ["SDG_RELATED_INDICATORS", lines(measure.references.indicators.map((code) => indicatorLine(code, say)))],
    ["STAT_CONC_DEF", say(measure.definition)],
    ["UNIT_MEASURE", say(unitWords(measure.unit))],
    ["SOURCE_TYPE", capital(measure.facts.map((facts) => say(FACT_WORDS[facts])).join("; "))],
    ["FREQ_COLL", say(FREQUENCY_WORDS[measure.frequency])],
    ["DATA_SOURCE", say(PROVIDER_WORDS[measure.provider])],
    ["RATIONALE", say(measure.rationale)],
    ["REC_USE_LIM", say(measure.limitations)],
    ["DATA_COMP", computation(measure, say)],
    ["IMPUTATION", say(measure.missingValues)],
    ["REG_AGG", say(AGGREGATION_WORDS[measure.aggregation])],
    ["COVERAGE", lines([say(TIER_WORDS[measure.tier]), ...breakdowns(measure, say)])],
    [
      "COMPARABILITY",
      say({
        vi: `Phiên bản ${measure.version} của định nghĩa. Số liệu của hai phiên bản không bao giờ nằm trong cùng một chuỗi.`,
        en: `Version ${measure.version} of the definition. Numbers of two versions never stand in one series.`,
      }),
    ],
    ["OTHER_DOC", lines(documents(measure, say))],
  ];
}

const lines = (all: readonly string[]) => all.join("\n");

function indicatorLine(code: string, say: Say): string {
  const indicator = findIndicator(code);
  if (indicator === undefined) return code;
  const { listed, title } = indicator;
  const number = listed === undefined ? "" : `${listed.list.toUpperCase()} ${listed.numbers.join(", ")}: `;
  return `${number}${say(title.wording)}`;
}

function computation({ numerator, denominator, unit }: Measure, say: Say): string {
  if (numerator === undefined) return "";
  const top = say(numerator);
  if (denominator === undefined) return top;
  const parts = [
    say({ vi: `Tử số: ${top}.`, en: `Numerator: ${top}.` }),
    say({ vi: `Mẫu số: ${say(denominator)}.`, en: `Denominator: ${say(denominator)}.` }),
  ];
  const factor = factorOf(unit);
  return lines(factor === 1 ? parts : [...parts, say({ vi: `Nhân với ${factor}.`, en: `Times ${factor}.` })]);
}

function breakdowns({ disaggregations }: Measure, say: Say): string[] {
  if (disaggregations.length === 0) return [];
  const all = disaggregations.map((dimension) => say(DIMENSION_WORDS[dimension])).join("; ");
  return [say({ vi: `Phân tổ theo: ${all}.`, en: `Broken down by: ${all}.` })];
}

/** What a measure refers to beside indicators: tasks that ask for it, targets, acts, and where its method is from. */
function documents({ tasks, references }: Measure, say: Say): string[] {
  return [
    ...tasks.map((ref) => {
      const programme = findProgramme(ref.programme);
      const clause = findClause(ref);
      return clause === undefined || programme === undefined
        ? `${ref.programme} ${ref.clause ?? ""}`.trim()
        : `${programme.instrument.number} ${clause.code}: ${say(clause.shortTitle)}`;
    }),
    ...references.targets.map((ref) => {
      const [framework, target] = [findFramework(ref.framework), findTarget(ref.framework, ref.target)];
      return framework === undefined || target?.text.wording === undefined
        ? `${ref.framework} ${ref.target}`
        : `${say(framework.shortTitle)}, ${ref.target}: ${say(target.text.wording)}`;
    }),
    ...references.acts.map((code) => {
      const act = findLegalAct(code);
      return act === undefined ? code : [act.number, say(act.subject)].filter((part) => part !== undefined).join(": ");
    }),
    ...references.methods,
  ];
}
