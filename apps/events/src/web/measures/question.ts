import { isCode, type Phase, type ProgrammeCode } from "@wps/model";
import type { EventMeasureCode } from "@wps/model/indicators";
import { type Found, matching, oneOf, reading, wholeNumber } from "../address.ts";

const PHASES = ["preparation", "delivery", "afterwards"] as const satisfies readonly Phase[];

/** The measures that are told of every programme, year by year. */
export const OVERVIEW_MEASURES = [
  "DEL-01",
  "PRT-01",
  "PRT-08",
  "COV-01",
] as const satisfies readonly EventMeasureCode[];
export type OverviewMeasure = (typeof OVERVIEW_MEASURES)[number];

const question = {
  programme: matching(isCode),
  measure: oneOf(OVERVIEW_MEASURES),
  phase: oneOf(PHASES),
  year: wholeNumber(1000, 9999),
};
export type MeasureSearch = Found<typeof question>;

/** What the address of the page says: the programme, and the number that is asked about. */
export const readMeasureSearch = reading(question);

/** The number that somebody asks about, of one programme. */
export interface Question extends Required<Pick<MeasureSearch, "programme" | "measure" | "phase">> {
  readonly programme: ProgrammeCode;
  readonly measure: OverviewMeasure;
  readonly phase: Phase;
  readonly year?: number | undefined;
}

/** The question in an address; none where it asks for no number. */
export function questionIn({ measure, phase, year }: MeasureSearch, programme: ProgrammeCode): Question | undefined {
  return measure && phase && { programme, measure, phase, year };
}

/** Where a number is explained. */
export function addressOf({ programme, measure, phase, year }: Question): string {
  const search = new URLSearchParams({ programme, measure, phase, ...(year !== undefined && { year: String(year) }) });
  return `/measures?${search}`;
}
