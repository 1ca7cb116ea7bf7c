import type { Form } from "./shape.js";
import { exactNumber } from "./xml-decimal.js";

/** How the schema wants a number to be written: with a point, and without groups of digits. */
export const DECIMAL: Form = { name: "decimal", holds: (text) => exactNumber(text) !== undefined };

const isDay = (text: string) => {
  const moment = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().slice(0, 10) === text;
};

const DAY_AND_ZONE = /^(\d{4}-\d\d-\d\d)(?:Z|[+-]\d\d:\d\d)?$/;

/** A day, with or without a zone. */
export const DAY: Form = { name: "day", holds: (text) => isDay(DAY_AND_ZONE.exec(text)?.[1] ?? "") };

const MOMENT_OF_DAY = /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)?$/;

/** A day with its time, with or without a zone. */
export const MOMENT: Form = { name: "moment", holds: (text) => isDay(MOMENT_OF_DAY.exec(text)?.[1] ?? "") };

/** A whole number without a sign. */
export const WHOLE: Form = { name: "whole number", holds: (text) => /^\d{1,9}$/.test(text) };

/** A year above 0. */
export const YEAR: Form = { name: "year", holds: (text) => /^(?!0+$)\d{1,9}$/.test(text) };
