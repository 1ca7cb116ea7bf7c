import { isCode, isPlainDate, type PlainDate } from "@wps/model";
import { findFunction, type KnownFunction } from "@wps/model/catalogue";
import { matching, reading } from "../address.ts";

/** The day on which the structure of the Government changed. */
export const CHANGE: PlainDate = "2025-03-01";
/** The last day before the change. */
export const EVE: PlainDate = "2025-02-28";

const FIRST_QUESTION = "gender-equality";

/** What the page is asked: who answers for a function on a day. */
export interface Choice {
  readonly asked: KnownFunction | undefined;
  readonly day: PlainDate;
}

/** What the address of the page says. */
export const readAgenciesSearch = reading({ function: matching(isCode), day: matching(isPlainDate) });

/**
 * What an address asks. Where it asks nothing, the question is that of the programme: gender equality, on the day of the
 * change. A function that the catalogue does not hold stays unanswered.
 *
 * @example
 * choiceOf({}).asked?.code; // "gender-equality"
 * choiceOf({ function: "gender" }).asked; // undefined
 */
export function choiceOf(search: { function?: string | undefined; day?: PlainDate | undefined }): Choice {
  return { asked: findFunction(search.function ?? FIRST_QUESTION), day: search.day ?? CHANGE };
}
