import ICAL from "ical.js";

/** The events of a calendar text as another reader understands them. */
export const entriesIn = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");

/** The first value of a property, as text. */
export const textOf = (entry: ICAL.Component | undefined, property: string) =>
  entry?.getFirstPropertyValue(property)?.toString();

/** The entries whose titles hold these words. */
export const entriesTitled = (text: string, words: string) =>
  entriesIn(text).filter((entry) => textOf(entry, "summary")?.includes(words));
