import { overlap, type Period, spanOf } from "@wps/model";

/** A month on the track of a span. */
export interface TrackMonth extends Period {
  /** Whether the span holds it. */
  readonly isIn: boolean;
  /** Whether the calendar shows days of it. */
  readonly isShown: boolean;
}

/**
 * The months of the years that a span lies in: the ground on which its length can be seen.
 *
 * @param span whole months
 * @param shown the days that the calendar shows
 */
export function trackOf(span: Period, shown: Period): TrackMonth[] {
  const first = Number(span.start.slice(0, 4));
  const years = Number(span.end.slice(0, 4)) - first + 1;
  return Array.from({ length: years * 12 }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, "0");
    const days = spanOf("month", `${first + Math.floor(index / 12)}-${month}-01`);
    return { ...days, isIn: overlap(days, span), isShown: overlap(days, shown) };
  });
}
