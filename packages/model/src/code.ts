import * as z from "zod";

const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST = 64;

/** Words of small letters and digits with single hyphens between them: a code that people read in an address. */
export const code = (longest = LONGEST) =>
  z.string().max(longest).regex(CODE, { error: "small letters, digits and single hyphens" });

/**
 * Whether a text is written like a code of the record, of a programme, a plan, an agency, a function or an organisation. It
 * does not say that there is one of this code.
 *
 * @example
 * isCode("nap-wps-2024-2030"); // true
 * isCode("NAP WPS"); // false
 */
export function isCode(text: string): boolean {
  return text.length <= LONGEST && CODE.test(text);
}
