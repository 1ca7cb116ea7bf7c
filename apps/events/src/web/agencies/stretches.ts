import { addDays, inTime, type PlainDate } from "@wps/model";
import { HOLDINGS, type KnownFunctionCode, type KnownHolding } from "@wps/model/catalogue";

/** A stretch of time in the line of a function: somebody holds it, or the record is silent before or after. */
export type Stretch =
  | { readonly kind: "held"; readonly holding: KnownHolding; readonly chosen: boolean }
  | { readonly kind: "before"; readonly until: PlainDate; readonly chosen: boolean }
  | { readonly kind: "after"; readonly from: PlainDate; readonly chosen: boolean };

/**
 * The line of a function from before the record to after it, the stretch of the chosen day marked.
 *
 * @example
 * stretchesOf("children", "2026-11-21").map(({ kind, chosen }) => `${kind} ${chosen}`);
 * // ["before false", "held false", "held false", "after true"]
 */
export function stretchesOf(code: KnownFunctionCode, day: PlainDate): Stretch[] {
  const line = inTime(HOLDINGS.filter((holding) => holding.function === code));
  const held = line.map((holding): Stretch => {
    const { start, end } = holding.onRecord;
    return { kind: "held", holding, chosen: start <= day && day <= end };
  });
  const first = line[0];
  const last = line.at(-1);
  const before: Stretch[] =
    first === undefined || first.validFrom !== undefined
      ? []
      : [{ kind: "before", until: addDays(first.onRecord.start, -1), chosen: day < first.onRecord.start }];
  const after: Stretch[] =
    last === undefined || last.validTo !== undefined
      ? []
      : [{ kind: "after", from: addDays(last.onRecord.end, 1), chosen: last.onRecord.end < day }];
  return [...before, ...held, ...after];
}
