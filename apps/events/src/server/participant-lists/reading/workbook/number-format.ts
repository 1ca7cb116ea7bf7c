/** How a sheet shows a number, as far as it changes what the number says. */
export type NumberFormat =
  | { readonly kind: "plain" }
  | { readonly kind: "percent" }
  /**
   * A whole number with zeros before it or signs in it, as telephone numbers have: "0" is a digit that is always there.
   */
  | { readonly kind: "digits"; readonly pattern: string }
  /** A moment, of which only some parts are shown. */
  | { readonly kind: "moment"; readonly shows: MomentParts };

/** What of a moment is shown. A time of day is shown with its minutes. */
export interface MomentParts {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
  readonly time: boolean;
  /** Whether hours are counted on beyond a day: how long something took. */
  readonly elapsed: boolean;
}

const PLAIN: NumberFormat = { kind: "plain" };

/** Formats that files mean by their number only. */
const BUILT_IN = new Map<number, string>([
  [9, "0%"],
  [10, "0.00%"],
  [14, "dd/mm/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  ...[18, 19, 20, 21, 32, 33, 34, 35, 55, 56].map((id) => [id, "h:mm"] as const),
  [22, "dd/mm/yyyy h:mm"],
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, "yyyy-mm-dd"] as const),
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
]);

/** The format of a number that files do not spell out. */
export const builtInFormat = (id: number): NumberFormat => formatOf(BUILT_IN.get(id) ?? "General");

/** What a format writes as it stands, or takes as an order: texts in quotes, signs, colours, fillers. */
const SIGNS = /"[^"]*"|\\.|_.|\*./gs;
const ORDERS = /\[[^\]]*\]/g;
const ELAPSED = /\[(?:h+|m+|s+)\]/i;
/** An "m" is a minute behind hours and before seconds. */
const MINUTES = /(h+[^a-z]*)m+|m+([^a-z]*s)/gi;

/**
 * What a format says of the numbers that it shows.
 *
 * @example
 * formatOf("0%"); // { kind: "percent" }
 * formatOf("0000000000"); // { kind: "digits", pattern: "0000000000" }
 */
export function formatOf(code: string): NumberFormat {
  if (/^(?:general|standard|@)$/i.test(code)) return PLAIN;
  const bare = firstSection(code.replaceAll(SIGNS, "")).replaceAll(ORDERS, (order) => (ELAPSED.test(order) ? "h" : ""));
  if (bare.includes("%")) return { kind: "percent" };
  const withoutFraction = bare.replaceAll(/s[.,]0+/gi, "s");
  if (/[0#?]/.test(withoutFraction)) return digitsFormat(code);
  const parts = withoutFraction.toLowerCase().replaceAll("am/pm", "").replaceAll(MINUTES, "$1$2");
  const shows = {
    year: parts.includes("y"),
    month: parts.includes("m"),
    day: parts.includes("d"),
    time: /[hs]/.test(parts),
    elapsed: ELAPSED.test(code),
  };
  return Object.values(shows).includes(true) ? { kind: "moment", shows } : PLAIN;
}

const firstSection = (code: string) => code.split(";", 1)[0] ?? "";

/** Digits, in groups or not, of which two or more are always there, or the first is. */
const DIGITS = /^(?=0.|.*0.*0)[0#]+(?:[ -][0#]+)*$/;

/** Zeros before a number belong to it: a telephone number that was typed without its first one is shown with it. */
function digitsFormat(code: string): NumberFormat {
  const pattern = firstSection(code.replaceAll(/"([^"]*)"|\\(.)|_./gs, (_, text = "", sign = "") => `${text}${sign}`));
  return DIGITS.test(pattern) ? { kind: "digits", pattern } : PLAIN;
}
