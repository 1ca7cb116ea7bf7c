import { isCode, isPlainDate, type Phase } from "@wps/model";
import {
  EVENT_DIMENSIONS,
  EVENT_MEASURES,
  type EventDimension,
  type EventMeasureCode,
  PARTICIPATION_MEASURES,
  type ParticipationDimension,
  type ParticipationMeasureCode,
} from "@wps/model/indicators";
import { asText, type Found, matching, oneOf, reading } from "../address.ts";

const PHASES = ["preparation", "delivery", "afterwards"] as const satisfies readonly Phase[];
const text = asText((raw) => raw);

const dimensions = asText((raw) => {
  const named = raw.split(",").flatMap((name) => EVENT_DIMENSIONS.find((dimension) => dimension === name) ?? []);
  return named.length === 0 ? undefined : [...new Set(named)].slice(0, 2).join();
});

/** Which events are meant, and under whose name what has changed hands stands. */
export const scopeReaders = {
  programme: matching(isCode),
  phase: oneOf(PHASES),
  from: matching(isPlainDate),
  to: matching(isPlainDate),
  where: text,
  organisations: text,
  provinces: oneOf(["as-was", "as-now"]),
  subPlans: oneOf(["included"]),
};

/** By what the people at one's events are told apart on a page. */
export const SHOWN_DIMENSIONS = [
  "sex",
  "organisation",
  "government-level",
  "position-level",
  "age-group",
  "province",
  "role",
  "mode",
  "year",
] as const satisfies readonly ParticipationDimension[];
export type ShownDimension = (typeof SHOWN_DIMENSIONS)[number];

const readers = {
  ...scopeReaders,
  by: dimensions,
  /** The cell that is explained: its categories between commas, or {@link WHOLE}. */
  cell: text,
  /** By what the people at one's own events are grouped. */
  people: oneOf(SHOWN_DIMENSIONS),
};

/** Reads an address that names days; a last day before the first is none. */
export function readingScope<Readers extends typeof scopeReaders>(own: Readers) {
  const read = reading(own);
  return (search: Readonly<Record<string, unknown>>): Found<Readers> => {
    const found = read(search);
    const { from, to }: Found<typeof scopeReaders> = found;
    return from !== undefined && to !== undefined && to < from ? { ...found, to: undefined } : found;
  };
}

/** What the address of the page of a measure says, in the words in which the server is asked. */
export const readChoices = readingScope(readers);
export type Choices = Found<typeof readers>;

/** What the server is asked. */
export interface MeasureAsk extends Omit<Choices, "cell" | "people"> {
  readonly measure: EventMeasureCode;
}

/** The measure, where events answer it. */
export const answeredByEvents = (code: string): EventMeasureCode | undefined =>
  EVENT_MEASURES.find((measure) => measure === code);

/** The measure, where lists of participants answer it. */
export const answeredByPeople = (code: string): ParticipationMeasureCode | undefined =>
  PARTICIPATION_MEASURES.find((measure) => measure === code);

/** The dimensions that a choice names. */
export const dimensionsOf = ({ by }: Pick<Choices, "by">): EventDimension[] =>
  (by?.split(",") ?? []).flatMap((name) => EVENT_DIMENSIONS.find((dimension) => dimension === name) ?? []);

/** In place of a cell: all of them together. */
export const WHOLE = "*";

/**
 * A question about one cell of a breakdown: its categories are named, and nothing is broken down.
 *
 * @param cell its categories, one for each dimension; nothing for what is not on record
 */
export function askOfCell({ by, where, ...ask }: MeasureAsk, cell: string): MeasureAsk {
  if (cell === WHOLE) return { ...ask, ...(where !== undefined && { where }) };
  const categories = cell.split(",");
  const named = dimensionsOf({ by }).map((dimension, index) => `${dimension}:${categories[index] ?? ""}`);
  const all = [where, ...named].filter((choice) => choice !== undefined && choice !== "");
  return { ...ask, ...(all.length > 0 && { where: all.join() }) };
}

/** The categories of a cell in an address. */
export const cellText = (key: readonly (string | null)[]): string => key.map((category) => category ?? "").join();

/** Where a cell is explained. */
export function addressOfCell({ measure, ...choices }: MeasureAsk, cell: string): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...choices, cell })) if (value !== undefined) search.set(name, value);
  return `/measures/${measure}?${search}`;
}
