import ICAL from "ical.js";

// RFC 7986 and Apple's older property are text; ical.js does not know either and would hand them over escaped.
for (const property of ["name", "x-wr-calname"]) ICAL.design.icalendar.property[property] = { defaultType: "text" };

/** A calendar text as another reader understands it. */
export const readCalendar = (text: string) => new ICAL.Component(ICAL.parse(text));

/** The events of a calendar text as another reader understands them. */
export const readBlocks = (text: string) => readCalendar(text).getAllSubcomponents("vevent");

/** The first value of a property, as text. */
export const textOf = (component: ICAL.Component | undefined, property: string) =>
  component?.getFirstPropertyValue(property)?.toString();
