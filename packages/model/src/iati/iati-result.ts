import { attribute, flag } from "./attribute-part.js";
import { children } from "./child-part.js";
import { documentLink } from "./iati-document-link.js";
import { day, texts } from "./narrative.js";
import { optional, type SaidBy, type Shape, shape } from "./shape.js";
import { ADDRESS, DAY, YEAR } from "./xml-forms.js";

const referenceParts = {
  vocabulary: attribute("vocabulary"),
  code: attribute("code"),
  uri: optional(attribute("indicator-uri", ADDRESS)),
};
/** What an indicator is called elsewhere: vocabulary 9 are indicators of the SDGs, 99 one's own. */
export interface IatiIndicatorReference extends SaidBy<typeof referenceParts> {}
const indicatorReference: Shape<IatiIndicatorReference> = shape(referenceParts);

const resultReferenceParts = {
  vocabulary: attribute("vocabulary"),
  code: attribute("code"),
  uri: optional(attribute("vocabulary-uri", ADDRESS)),
};
/** What a result is called elsewhere. Where the result has one, its indicators have none. */
export interface IatiResultReference extends SaidBy<typeof resultReferenceParts> {}
const resultReference: Shape<IatiResultReference> = shape(resultReferenceParts);

const dimensionParts = { name: optional(attribute("name")), value: optional(attribute("value")) };
/** What a figure is about: `sex` and `female`. Several dimensions of one figure cross each other. */
export interface IatiDimension extends SaidBy<typeof dimensionParts> {}
const dimension: Shape<IatiDimension> = shape(dimensionParts);

const locationRef = shape({ ref: optional(attribute("ref")) });

const baselineParts = {
  day: optional(attribute("iso-date", DAY)),
  year: attribute("year", YEAR),
  value: optional(attribute("value")),
  locations: optional(children("location", locationRef)),
  dimensions: optional(children("dimension", dimension)),
  documents: optional(children("document-link", documentLink)),
  comment: optional(texts("comment")),
};
/** What was before. Where nobody knows, there is none. */
export interface IatiBaseline extends SaidBy<typeof baselineParts> {}
const baseline: Shape<IatiBaseline> = shape(baselineParts);

const figureParts = {
  /** A number with a point; left out of what is told in words. A figure that is withheld is left out as a whole. */
  value: optional(attribute("value")),
  locations: optional(children("location", locationRef)),
  dimensions: optional(children("dimension", dimension)),
  comment: optional(texts("comment")),
  documents: optional(children("document-link", documentLink)),
};
/** What was to be reached, or was: the total without dimensions, and a figure for each part. */
export interface IatiFigure extends SaidBy<typeof figureParts> {}
const figure: Shape<IatiFigure> = shape(figureParts);

const periodParts = {
  start: day("period-start"),
  end: day("period-end"),
  targets: optional(children("target", figure)),
  actuals: optional(children("actual", figure)),
};
/** A period that is reported on. */
export interface IatiResultPeriod extends SaidBy<typeof periodParts> {}
const resultPeriod: Shape<IatiResultPeriod> = shape(periodParts);

const indicatorParts = {
  /** Code of IndicatorMeasure: 1 unit, 2 percentage, 3 nominal, 4 ordinal, 5 qualitative. */
  measure: attribute("measure"),
  isAscending: optional(flag("ascending")),
  /** Whether figures of several activities may be added up. Never those of percentages. */
  isAggregable: optional(flag("aggregation-status")),
  title: texts("title"),
  description: optional(texts("description")),
  documents: optional(children("document-link", documentLink)),
  references: optional(children("reference", indicatorReference)),
  baselines: optional(children("baseline", baseline)),
  periods: optional(children("period", resultPeriod)),
};
/** What a result is measured by. */
export interface IatiIndicator extends SaidBy<typeof indicatorParts> {}
const indicator: Shape<IatiIndicator> = shape(indicatorParts);

const resultParts = {
  /** Code of ResultType: 1 output, 2 outcome, 3 impact, 9 other. */
  type: attribute("type"),
  isAggregable: optional(flag("aggregation-status")),
  title: texts("title"),
  description: optional(texts("description")),
  documents: optional(children("document-link", documentLink)),
  references: optional(children("reference", resultReference)),
  indicators: children("indicator", indicator),
};
/** What came of an activity, or is to come of it. */
export interface IatiResult extends SaidBy<typeof resultParts> {}
export const result: Shape<IatiResult> = shape(resultParts);
