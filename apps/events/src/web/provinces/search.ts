import { isPlainDate, toLine } from "@wps/model";
import { asText, matching, reading, wholeNumber } from "../address.ts";

const number = wholeNumber(0, 99);

/** What the address of the page says. */
export const readProvincesSearch = reading({
  // A number, so that the address reads `?code=24`: the router puts a text of digits in quotation marks. 01 is a text.
  code: (raw) => number(typeof raw === "string" && /^\d\d$/.test(raw) ? Number(raw) : raw),
  day: matching(isPlainDate),
  q: asText(toLine),
});
