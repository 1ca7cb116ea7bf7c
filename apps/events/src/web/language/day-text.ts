/**
 * A day as people write it into a field, in every language of the app: `15/3/2027`; a month is `3/2027`. What is neither
 * stays as it is.
 *
 * @example
 * toDayText("2027-03-15"); // "15/3/2027"
 * toDayText("mid March"); // "mid March"
 */
export function toDayText(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined) return date;
  return [day, month]
    .flatMap((part) => (part === undefined ? [] : [Number(part)]))
    .concat(Number(year))
    .join("/");
}

/**
 * What somebody wrote as an ISO 8601 day, or month, whether the calendar has it or not; anything else stays as it is. The day
 * comes first, as in Viet Nam; between the numbers may be any sign, or in eight digits none.
 *
 * @example
 * fromDayText("15.3.2027"); // "2027-03-15"
 * fromDayText("15032027"); // "2027-03-15"
 * fromDayText("3/2027"); // "2027-03"
 * fromDayText("2027-03-15"); // "2027-03-15"
 */
export function fromDayText(text: string): string {
  const written = text.trim();
  const [, day, month, year] =
    /^(?:(\d{1,2})[\s./-]+)?(\d{1,2})[\s./-]+(\d{4})$/.exec(written) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(written) ?? [];
  if (month === undefined || year === undefined) return written;
  return [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, "0")])).join("-");
}
