import type { Form } from "./attribute-part.js";
import { exactNumber } from "./xml-decimal.js";

/** How the schema wants a number to be written: with a point, and without groups of digits. */
export const DECIMAL: Form = { name: "decimal", holds: (text) => exactNumber(text) !== undefined };

const isDay = (text: string) => {
  const moment = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().slice(0, 10) === text;
};

const ZONE = "(?:Z|[+-](?:0\\d|1[0-3]):[0-5]\\d|[+-]14:00)?";
const DAY_AND_ZONE = new RegExp(`^(\\d{4}-\\d\\d-\\d\\d)${ZONE}$`);

/** A day, with or without a zone. */
export const DAY: Form = { name: "day", holds: (text) => isDay(DAY_AND_ZONE.exec(text)?.[1] ?? "") };

const TIME = "T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?";
const MOMENT_OF_DAY = new RegExp(`^(\\d{4}-\\d\\d-\\d\\d)${TIME}${ZONE}$`);

/** A day with its time, with or without a zone. */
export const MOMENT: Form = { name: "moment", holds: (text) => isDay(MOMENT_OF_DAY.exec(text)?.[1] ?? "") };

/** A whole number without a sign. */
export const WHOLE: Form = { name: "whole number", holds: (text) => /^\d{1,9}$/.test(text) };

/** A year above 0. */
export const YEAR: Form = { name: "year", holds: (text) => /^(?!0+$)\d{1,9}$/.test(text) };

/** A tag of a language, such as `vi` or `zh-Hant`. */
export const LANGUAGE: Form = {
  name: "tag of a language",
  holds: (text) => /^[A-Za-z]{1,8}(?:-[A-Za-z\d]{1,8})*$/.test(text),
};

const ESCAPED = /^(?:[A-Za-z\d\-._~:/?#@!$&'()*+,;=]|%[\dA-Fa-f]{2})*$/;
const IN_FULL = /^[A-Za-z][A-Za-z\d+.-]*:(?:(?!\/\/)|\/\/[^/?#:@]+(?::\d{1,5})?(?:[/?#]|$))/;
const BY_PATH = /^[^:?#]*(?:[/?#]|$)/;

/** An address on the web, in full or by its path, with every other sign escaped. */
export const ADDRESS: Form = {
  name: "address",
  holds: (text) =>
    ESCAPED.test(text) &&
    (IN_FULL.test(text) || (BY_PATH.test(text) && !text.startsWith("//"))) &&
    text.split("#").length <= 2,
};
