/** The last words of `npm test`. */
import type { Tally } from "./tally.ts";

export interface Result {
  name: string;
  tally: Tally;
  /** How long the step took, in milliseconds. */
  took: number;
}

/**
 * One line about a step that has ended.
 *
 * @example
 * toLine({ name: "walls", tally: { passed: 9, failed: 0, skipped: [] }, took: 2130 });
 * // "✓ walls: 9 passed (2.1 s)"
 */
export function toLine({ name, tally, took }: Result): string {
  const mark = tally.failed === 0 ? "✓" : "✗";
  return `${mark} ${name}: ${toCounts(tally)} (${toSeconds(took)})`;
}

/**
 * The table of all that ran, what was skipped, and the closing line that machines read.
 */
export function toSummary(results: readonly Result[]): string {
  const width = Math.max(...results.map((result) => result.name.length));
  const rows = results.map(({ name, tally, took }) =>
    [
      name.padEnd(width),
      ...[tally.passed, tally.failed, tally.skipped.length].map((count) => String(count).padStart(7)),
      toSeconds(took).padStart(8),
    ].join(" "),
  );
  const skipped = results.flatMap(({ name, tally }) => tally.skipped.map((test) => `  ${name}: ${test}`));
  const total = {
    passed: sum(results.map(({ tally }) => tally.passed)),
    failed: sum(results.map(({ tally }) => tally.failed)),
    skipped: skipped.length,
  };
  return [
    "",
    `${"".padEnd(width)}  passed  failed skipped     time`,
    ...rows,
    "",
    ...(skipped.length > 0 ? ["Skipped:", ...skipped] : ["Nothing was skipped."]),
    `${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`,
  ].join("\n");
}

function toCounts({ passed, failed, skipped }: Tally): string {
  const counts = [`${passed} passed`];
  if (failed > 0) counts.push(`${failed} failed`);
  if (skipped.length > 0) counts.push(`${skipped.length} skipped`);
  return counts.join(", ");
}

/**
 * @example
 * toSeconds(2130); // "2.1 s"
 */
export function toSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
