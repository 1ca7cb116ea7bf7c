import { CoverageMap } from "../../indicators/coverage-map/coverage-map.js";
import { CoverageQuestion } from "../../indicators/coverage-map/coverage-question.js";
import { EventBehind, Exclusion } from "../../indicators/explanation.js";
import { Application } from "../../indicators/learning/application.js";
import { EvidenceTier } from "../../indicators/learning/evidence-tier.js";
import { Satisfaction } from "../../indicators/learning/satisfaction.js";
import { MeasureTable } from "../../indicators/measure-events.js";
import { ParticipationTable } from "../../indicators/measure-participations.js";
import { MeasureQuestion } from "../../indicators/measure-question.js";
import { Measurement } from "../../indicators/measurement.js";
import { GrantMoney, GrantMoneyRow } from "../../indicators/money/grant-money.js";
import { StagedOthers } from "../../indicators/money/other-funders.js";
import { ParticipationQuestion } from "../../indicators/participation-question.js";
import { ProgrammeMeasures } from "../../indicators/programme-measures.js";
import { RequiredPace } from "../../indicators/targets/pace.js";
import { PathLegend, PathResult } from "../../indicators/targets/straight-path.js";
import { MoneyFigure, StagedFigures } from "../../money-figure.js";
import { type Guard, guardOf } from "../guard.js";

/**
 * Whether something is a {@link MeasureQuestion} as it stands.
 *
 * @example
 * isMeasureQuestion(askedInFull({ measure: "DEL-01" })); // true
 * isMeasureQuestion({ measure: "DEL-01" }); // false
 */
export const isMeasureQuestion: Guard<MeasureQuestion> = guardOf(MeasureQuestion);

/**
 * Whether something is a {@link MeasureTable} as it stands.
 *
 * @example
 * isMeasureTable(measureEvents({ measure: "DEL-01" }, [], REFERENCE)); // true
 */
export const isMeasureTable: Guard<MeasureTable> = guardOf(MeasureTable);

/**
 * Whether something is a {@link CoverageQuestion} as it stands.
 *
 * @example
 * isCoverageQuestion({ programme: "nap-wps-2024-2030", years: { first: 2027, last: 2026 } }); // false
 */
export const isCoverageQuestion: Guard<CoverageQuestion> = guardOf(CoverageQuestion);

/**
 * Whether something is a {@link CoverageMap} as it stands.
 *
 * @example
 * isCoverageMap(coverageMap({ programme: nap.code, years: { first: 2026, last: 2026 } }, [], REFERENCE)); // true
 */
export const isCoverageMap: Guard<CoverageMap> = guardOf(CoverageMap);

/**
 * Whether something is a {@link ParticipationQuestion} as it stands.
 *
 * @example
 * isParticipationQuestion({ ...askedInFull({ measure: "PRT-01" }), by: ["sex"] }); // true
 */
export const isParticipationQuestion: Guard<ParticipationQuestion> = guardOf(ParticipationQuestion);

/**
 * Whether something is a {@link ParticipationTable} as it stands.
 *
 * @example
 * isParticipationTable(measureParticipations({ measure: "PRT-02" }, attendees, REFERENCE)); // true
 */
export const isParticipationTable: Guard<ParticipationTable> = guardOf(ParticipationTable);

/**
 * Whether something is a {@link Measurement} as it stands.
 *
 * @example
 * isMeasurement(eventsHeld([])); // true
 */
export const isMeasurement: Guard<Measurement> = guardOf(Measurement);

/**
 * Whether something is a {@link ProgrammeMeasures} as it stands.
 *
 * @example
 * isProgrammeMeasures(measureProgramme(nap, [])); // true
 */
export const isProgrammeMeasures: Guard<ProgrammeMeasures> = guardOf(ProgrammeMeasures);

/**
 * Whether something is an {@link EventBehind} as it stands.
 *
 * @example
 * isEventBehind({ event: "a", use: { use: "counted" } }); // true
 */
export const isEventBehind: Guard<EventBehind> = guardOf(EventBehind);

/**
 * Whether something is an {@link Exclusion} as it stands.
 *
 * @example
 * isExclusion({ because: "other-phase", events: [] }); // false
 */
export const isExclusion: Guard<Exclusion> = guardOf(Exclusion);

/**
 * Whether something is an {@link Application} as it stands.
 *
 * @example
 * isApplication(application([])); // true
 */
export const isApplication: Guard<Application> = guardOf(Application);

/**
 * Whether something is a {@link Satisfaction} as it stands.
 *
 * @example
 * isSatisfaction(satisfaction([{ population: 40, answers: [1, 2, 5, 12, 10] }])); // true
 */
export const isSatisfaction: Guard<Satisfaction> = guardOf(Satisfaction);

/**
 * Whether something is an {@link EvidenceTier} as it stands.
 *
 * @example
 * isEvidenceTier(evidenceTier("2025-03-10", [{ tier: 1, gathered: "2025-03-10" }])); // true
 */
export const isEvidenceTier: Guard<EvidenceTier> = guardOf(EvidenceTier);

/**
 * Whether something is a {@link PathLegend} as it stands.
 *
 * @example
 * isPathLegend(PATH_LEGEND); // true
 */
export const isPathLegend: Guard<PathLegend> = guardOf(PathLegend);

/**
 * Whether something is a {@link PathResult} as it stands.
 *
 * @example
 * isPathResult({ measurement: eventsHeld([]), possible: ["ahead"] }); // true
 */
export const isPathResult: Guard<PathResult> = guardOf(PathResult);

/**
 * Whether something is a {@link RequiredPace} as it stands.
 *
 * @example
 * isRequiredPace({ pace: eventsHeld([]) }); // true
 */
export const isRequiredPace: Guard<RequiredPace> = guardOf(RequiredPace);

/**
 * Whether something is {@link GrantMoney} as it stands.
 *
 * @example
 * isGrantMoney(moneyOfGrants({ grants: [grant], others: [], money: [], events: [], currency: "CAD", rates: [] })); // true
 */
export const isGrantMoney: Guard<GrantMoney> = guardOf(GrantMoney);

/**
 * Whether something is a {@link GrantMoneyRow} as it stands.
 *
 * @example
 * isGrantMoneyRow({ at: { is: "one", key: "2026" }, figures: {} }); // true
 */
export const isGrantMoneyRow: Guard<GrantMoneyRow> = guardOf(GrantMoneyRow);

/**
 * Whether something is a {@link MoneyFigure} as it stands.
 *
 * @example
 * isMoneyFigure({ known: 0 }); // false
 */
export const isMoneyFigure: Guard<MoneyFigure> = guardOf(MoneyFigure);

/**
 * Whether something is {@link StagedFigures} as they stand.
 *
 * @example
 * isStagedFigures({}); // true
 */
export const isStagedFigures: Guard<StagedFigures> = guardOf(StagedFigures);

/**
 * Whether something is {@link StagedOthers} as they stand.
 *
 * @example
 * isStagedOthers({ planned: { is: "nobody" }, committed: { is: "nobody" }, actual: { is: "withheld" } }); // true
 */
export const isStagedOthers: Guard<StagedOthers> = guardOf(StagedOthers);
