import * as z from "zod";
import { ProgrammeCode } from "../clause.js";
import type { Constant } from "../constant.js";
import { meaning } from "../meaning.js";
import type { Phase, Programme } from "../programme.js";
import { type EventFact, factsIn, heldAmong, yearOf } from "./event-fact.js";
import { eventsHeld } from "./events-held.js";
import { OpenMeasurement } from "./measurement.js";
import { Participations, participations } from "./participations.js";
import { TaskCoverage, taskCoverage } from "./task-coverage.js";
import { womenAmong } from "./women-share.js";

const numbers = { eventsHeld: OpenMeasurement, participations: Participations, womenShare: OpenMeasurement };

/** The measures of one year. */
export const YearMeasures = z
  .strictObject({ year: z.int(), ...numbers, taskCoverage: OpenMeasurement })
  .meta(meaning("YearMeasures", "The measures of one year.", "Các số đo của một năm."));
export interface YearMeasures extends z.infer<typeof YearMeasures> {}

/**
 * The measures of a programme before, during or after its delivery: of all its years together and of each. Years without
 * an event stand among the others, so that a series has no hole.
 */
export const PhaseMeasures = z
  .strictObject({
    phase: z.enum(["preparation", "delivery", "afterwards"] satisfies Phase[]),
    total: z.strictObject({ ...numbers, taskCoverage: TaskCoverage }),
    years: z.array(YearMeasures),
  })
  .meta(
    meaning(
      "PhaseMeasures",
      "The measures of a programme before, during or after its delivery, by year.",
      "Các số đo của chương trình trước, trong hoặc sau thời gian thực hiện, theo năm.",
    ),
  );
export interface PhaseMeasures extends z.infer<typeof PhaseMeasures> {}

/** The measures of a programme. What prepared it is never counted as its delivery. */
export const ProgrammeMeasures = z
  .strictObject({ programme: ProgrammeCode, phases: z.array(PhaseMeasures) })
  .meta(meaning("ProgrammeMeasures", "The measures of a programme.", "Các số đo của chương trình."));
export interface ProgrammeMeasures extends z.infer<typeof ProgrammeMeasures> {}

const PHASES = ["delivery", "preparation", "afterwards"] as const satisfies readonly Phase[];

/**
 * All measures of a programme. An event on several tasks counts once for each of them and once in total.
 *
 * @param facts events with their links, of this programme or of several, each once
 * @returns the delivery first
 * @example
 * measureProgramme(nap, []).phases.map(({ phase }) => phase); // ["delivery", "preparation", "afterwards"]
 */
export function measureProgramme(programme: Constant<Programme>, facts: readonly EventFact[]): ProgrammeMeasures {
  return {
    programme: programme.code,
    phases: PHASES.map((phase) => {
      const own = factsIn(programme, facts, { phase });
      return {
        phase,
        total: { ...numbersOf(own), taskCoverage: taskCoverage(programme, own) },
        years: yearsOf(own).map((year) => {
          const ofYear = factsIn(programme, own, { phase, year });
          return { year, ...numbersOf(ofYear), taskCoverage: taskCoverage(programme, ofYear).held };
        }),
      };
    }),
  };
}

const numbersOf = (facts: readonly EventFact[]) => ({
  eventsHeld: eventsHeld(facts),
  participations: participations(facts),
  womenShare: womenAmong(facts),
});

/** From the first year in which something took place to the last. */
function yearsOf(facts: readonly EventFact[]): number[] {
  const years = heldAmong(facts).map(yearOf);
  if (years.length === 0) return [];
  const first = years.reduce((earliest, year) => Math.min(earliest, year));
  const last = years.reduce((latest, year) => Math.max(latest, year));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
