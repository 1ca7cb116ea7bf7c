import * as z from "zod";
import type { NewProgrammeEvent } from "./event.js";
import { meaning } from "./meaning.js";

/** The parts of an event that change by themselves, in the order in which people read them. */
export const EventPart = z
  .enum([
    "status",
    "statusReason",
    "publication",
    "sensitivity",
    "kind",
    "run",
    "title",
    "titleBasis",
    "summary",
    "dates",
    "timeZone",
    "sessions",
    "format",
    "place",
    "organisations",
    "taskLinks",
    "expected",
    "headcounts",
    "budget",
    "cost",
    "funding",
    "deviations",
    "outcomes",
    "variants",
    "sources",
  ])
  .meta(meaning("EventPart", "A part of an event that changes by itself.", "Một phần của sự kiện."));
export type EventPart = z.infer<typeof EventPart>;

/** One part of an event as it was and as it became; absent is *not given*. */
export type Difference = {
  [Part in EventPart]: {
    readonly part: Part;
    readonly before: NewProgrammeEvent[Part];
    readonly after: NewProgrammeEvent[Part];
  };
}[EventPart];

/**
 * What changed between two versions of an event, part by part.
 *
 * @example
 * differencesOf(event, { ...event, format: "online" }).map(({ part }) => part); // ["format"]
 */
export function differencesOf(before: NewProgrammeEvent, after: NewProgrammeEvent): Difference[] {
  return EventPart.options.flatMap((part) => {
    if (isSame(before[part], after[part])) return [];
    // The compiler does not follow that both values are of the part that names them.
    return [{ part, before: before[part], after: after[part] } as Difference];
  });
}

/** What a list lost and gained. */
export interface ListDifference<Item> {
  readonly removed: readonly Item[];
  readonly added: readonly Item[];
}

/**
 * The entries that stand in one of two lists only; one that was changed is removed as it was and added as it became.
 *
 * @example
 * listDifference(["a", "b"], ["b", "c"]); // { removed: ["a"], added: ["c"] }
 */
export function listDifference<Item>(before: readonly Item[], after: readonly Item[]): ListDifference<Item> {
  return { removed: without(before, after), added: without(after, before) };
}

function without<Item>(list: readonly Item[], others: readonly Item[]): Item[] {
  const left = [...others];
  return list.filter((item) => {
    const twin = left.findIndex((other) => isSame(item, other));
    if (twin >= 0) left.splice(twin, 1);
    return twin < 0;
  });
}

/**
 * Whether two values of the domain say the same: an absent key and an undefined one do, and the order of keys says nothing.
 *
 * @example
 * isSame({ vi: "Hà Nội", en: undefined }, { vi: "Hà Nội" }); // true
 */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = new Map(Object.entries(a).filter(([, value]) => value !== undefined));
  const right = new Map(Object.entries(b).filter(([, value]) => value !== undefined));
  return left.size === right.size && [...left].every(([key, value]) => right.has(key) && isSame(value, right.get(key)));
}
