import * as z from "zod";

/** An identifier that is made and never chosen: a UUID in small letters. */
export const uuid = () => z.uuid().toLowerCase();

// The hexadecimal digits of RFC 9562 with their version and variant, or all of them 0, or all f.
const UUID =
  /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|0{8}-(?:0{4}-){3}0{12}|f{8}-(?:f{4}-){3}f{12})$/;

/**
 * Whether a text is a UUID in small letters.
 *
 * @example
 * isUuid("439c044e-b44b-4821-8672-2662705f45ac"); // true
 */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
