import * as z from "zod";
import { MONEY_STAGES } from "../line-part.js";
import { meaning } from "../meaning.js";
import { MoneyFigure } from "../money-figure.js";
import { Baseline, ResultActual, ResultTarget } from "../reported-value.js";
import { StatementPeriod } from "./statement-period.js";

const Text = z.string().min(1).max(2_000);

/**
 * One figure that a statement tells, with everything by which it is found again in a later one: a sum of money; how many events
 * there were; a number of people, `null` where it is hidden; and what was before, was aimed at and was reached.
 */
export const StatementFigure = z
  .discriminatedUnion("is", [
    /** `of` names what the table is by, and the row of it; the total of all is of neither. */
    z.strictObject({
      is: z.literal("money"),
      of: z.strictObject({ by: Text, key: Text.nullable() }).nullable(),
      stage: z.enum(MONEY_STAGES),
      sum: MoneyFigure,
    }),
    z.strictObject({ is: z.literal("events"), count: z.int().min(0) }),
    z.strictObject({
      is: z.literal("people"),
      table: Text,
      at: z.record(Text, Text.nullable()),
      people: z.int().min(0).nullable(),
    }),
    z.strictObject({
      is: z.literal("result"),
      /** The event, or the grant. */
      of: Text,
      indicator: Text,
      value: z.discriminatedUnion("is", [
        z.strictObject({ is: z.literal("baseline"), value: Baseline }),
        z.strictObject({ is: z.literal("target"), period: Text, value: ResultTarget }),
        z.strictObject({ is: z.literal("actual"), period: Text, value: ResultActual }),
      ]),
    }),
  ])
  .meta(meaning("StatementFigure", "One figure that a statement tells.", "Một số liệu trong báo cáo."));
export type StatementFigure = z.infer<typeof StatementFigure>;

/** What a statement told of its period, as last told: by itself, or by a later one that told it anew. */
export const ToldStatement = z
  .strictObject({ nth: z.int().min(1), period: StatementPeriod, figures: z.array(StatementFigure) })
  .meta(meaning("ToldStatement", "What a statement told of its period.", "Những gì một báo cáo đã nêu."));
export interface ToldStatement extends z.infer<typeof ToldStatement> {}

/** A figure of an earlier statement that is another one now; `undefined` where it was not told, or is not told any more. */
export interface Correction {
  /** The statement that told it. */
  readonly nth: number;
  readonly before: StatementFigure | undefined;
  readonly after: StatementFigure | undefined;
}

/**
 * What of an earlier statement is another now.
 *
 * @returns in the order in which the earlier one told it, and then what it did not tell
 * @example
 * correctionsOf({ nth: 1, period: { start: "2026-01-01", end: "2026-06-30" }, figures: [{ is: "events", count: 3 }] }, [{ is: "events", count: 4 }]).length; // 1
 */
export function correctionsOf({ nth, figures }: ToldStatement, now: readonly StatementFigure[]): Correction[] {
  const [before, after] = [byPlace(figures), byPlace(now)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((place) => {
    const correction = { nth, before: before.get(place), after: after.get(place) };
    const isSame = saidOf(correction.before) === saidOf(correction.after);
    return isSame || isFirstTold(correction) ? [] : [correction];
  });
}

/** What is told of people for the first time, of a year that has ended since, corrects nothing. */
const isFirstTold = ({ before, after }: Correction) => before === undefined && after?.is === "people";

const byPlace = (figures: readonly StatementFigure[]) => new Map(figures.map((figure) => [placeOf(figure), figure]));

/** By what a figure is found again. */
function placeOf(figure: StatementFigure): string {
  switch (figure.is) {
    case "money":
      return JSON.stringify([figure.is, figure.of?.by, figure.of?.key, figure.stage]);
    case "events":
      return JSON.stringify([figure.is]);
    case "people":
      return JSON.stringify([figure.is, figure.table, Object.entries(figure.at).sort()]);
    case "result": {
      const { value } = figure;
      const when = value.is === "baseline" ? undefined : value.period;
      return JSON.stringify([figure.is, figure.of, figure.indicator, value.is, when]);
    }
  }
}

/** What a figure says, whatever the order of its parts. */
const saidOf = (figure: StatementFigure | undefined) => JSON.stringify(figure, inOrder);

const inOrder = (_: string, value: unknown) =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;
