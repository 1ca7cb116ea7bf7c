/** Excel takes a file for UTF-8 only where it begins so. */
const MARK = "\uFEFF";

/**
 * Rows as comma-separated values (RFC 4180) for people who open them in a spreadsheet: no text begins as a formula.
 *
 * @param rows the headings first
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  MARK + rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");

function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
