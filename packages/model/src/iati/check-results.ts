import type { FieldPath } from "../field-path.js";
import type { IatiActivity } from "./iati-activity.js";
import type { IatiFinding } from "./iati-finding.js";
import type { IatiDimension, IatiIndicator, IatiResult } from "./iati-result.js";
import { numberFault } from "./number-fault.js";

const [PERCENTAGE, QUALITATIVE] = ["2", "5"];

/** Figures of results: each a number, or not there. */
export function checkResults({ results = [] }: IatiActivity): IatiFinding[] {
  return results.flatMap((result, index) =>
    result.indicators.flatMap((indicator, nth) => {
      const path = ["results", index, "indicators", nth];
      return [...checkReferences(result, indicator, path), ...checkIndicator(indicator, path)];
    }),
  );
}

function checkReferences(result: IatiResult, indicator: IatiIndicator, path: FieldPath): IatiFinding[] {
  if ((result.references ?? []).length === 0 || (indicator.references ?? []).length === 0) return [];
  return [{ code: "repeated", path: [...path, "references"] }];
}

function checkIndicator(indicator: IatiIndicator, path: FieldPath): IatiFinding[] {
  const { measure, isAggregable, baselines = [], periods = [] } = indicator;
  const figures = [
    ...baselines.map((figure, nth) => ({ figure, at: [...path, "baselines", nth] })),
    ...periods.flatMap(({ targets = [], actuals = [] }, period) => [
      ...targets.map((figure, nth) => ({ figure, at: [...path, "periods", period, "targets", nth] })),
      ...actuals.map((figure, nth) => ({ figure, at: [...path, "periods", period, "actuals", nth] })),
    ]),
  ];
  const isSummed = measure === PERCENTAGE && isAggregable === true;
  return [
    ...(isSummed ? [{ code: "summed-percentage", path: [...path, "isAggregable"] } as const] : []),
    ...figures.flatMap(({ figure, at }) => [
      ...(measure === QUALITATIVE ? [] : checkValue(figure.value, [...at, "value"])),
      ...(figure.dimensions ?? []).flatMap((dimension, nth) => checkDimension(dimension, [...at, "dimensions", nth])),
    ]),
  ];
}

function checkValue(value: string | undefined, path: FieldPath): IatiFinding[] {
  if (value === undefined || value.trim() === "") return [{ code: "no-value", path }];
  const code = numberFault(value);
  return code === undefined ? [] : [{ code, path, found: value }];
}

function checkDimension({ name = "", value = "" }: IatiDimension, path: FieldPath): IatiFinding[] {
  return name.trim() === "" || value.trim() === "" ? [{ code: "no-dimension", path }] : [];
}
