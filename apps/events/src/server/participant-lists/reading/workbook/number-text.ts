import type { MomentParts, NumberFormat } from "./number-format.ts";

/** Sheets keep no more digits of a number; what stands behind them comes from binary fractions. */
const DIGITS = 15;
const SHORT_WHOLE = /^-?(?:0|[1-9]\d{0,14})$/;

const DAY_SECONDS = 86_400;
const DAY_MS = DAY_SECONDS * 1000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** The 29 February 1900, which sheets count, and which never was. */
const NO_DAY = 60;
const LAST_DAY = 2_958_465;
/** How many days later a workbook begins to count that was made for the first Macintosh. */
const DAYS_UNTIL_1904 = 1462;

/**
 * A number as a person reads it in the sheet, days in ISO and without signs between thousands.
 *
 * @param written as the file has it
 * @param is1904 whether days are counted from 1904 on
 * @example
 * numberText("1985.0", { kind: "plain" }, false); // "1985"
 * numberText("912345678", { kind: "digits", pattern: "0000000000" }, false); // "0912345678"
 */
export function numberText(written: string, format: NumberFormat, is1904: boolean): string {
  if (format.kind === "plain" && SHORT_WHOLE.test(written)) return written;
  const number = Number(written);
  if (written.trim() === "" || !Number.isFinite(number)) return written;
  switch (format.kind) {
    case "plain":
      return rounded(number);
    case "percent":
      return `${rounded(number * 100)}%`;
    case "digits":
      return filled(rounded(number), format.pattern);
    case "moment":
      return momentText(is1904 ? number + DAYS_UNTIL_1904 : number, format.shows) ?? rounded(number);
  }
}

const rounded = (number: number) => String(Number(number.toPrecision(DIGITS)));

/** Fills digits in from the right. More of them than the pattern has stand before it; other numbers are left alone. */
function filled(digits: string, pattern: string): string {
  if (!/^\d+$/.test(digits)) return digits;
  let text = "";
  let left = digits.length;
  for (let at = pattern.length - 1; at >= 0; at -= 1) {
    const sign = pattern.charAt(at);
    if (sign !== "0" && sign !== "#") {
      text = sign + text;
    } else if (left > 0) {
      left -= 1;
      text = digits.charAt(left) + text;
    } else if (sign === "0") {
      text = `0${text}`;
    }
  }
  return (digits.slice(0, left) + text).replace(/^[ -]+/, "");
}

function momentText(serial: number, shows: MomentParts): string | undefined {
  const seconds = Math.round(serial * DAY_SECONDS);
  if (seconds < 0 || seconds >= (LAST_DAY + 1) * DAY_SECONDS) return undefined;
  if (shows.elapsed) return timeText(seconds);
  const time = timeText(seconds % DAY_SECONDS);
  if (!shows.year && !shows.month && !shows.day) return time;
  const day = dayText(Math.floor(seconds / DAY_SECONDS));
  if (day === undefined) return undefined;
  if (shows.year && !shows.day) return shows.month ? day.slice(0, 7) : day.slice(0, 4);
  return shows.time && seconds % DAY_SECONDS > 0 ? `${day}T${time}` : day;
}

function dayText(serial: number): string | undefined {
  if (serial < 1 || serial === NO_DAY) return undefined;
  const day = serial < NO_DAY ? serial + 1 : serial;
  return new Date(DAY_ZERO + day * DAY_MS).toISOString().slice(0, 10);
}

function timeText(seconds: number): string {
  const parts = [
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    ...(seconds % 60 > 0 ? [seconds % 60] : []),
  ];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
