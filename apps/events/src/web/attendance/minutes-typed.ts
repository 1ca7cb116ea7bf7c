import { AttendanceMark } from "@wps/model";

/**
 * Minutes as somebody types them; `null` where nothing is typed, which says that nobody knows.
 *
 * @returns undefined for what are no minutes of a day
 * @example
 * minutesTyped(" 95 "); // 95
 * minutesTyped(""); // null
 * minutesTyped("1h"); // undefined
 */
export function minutesTyped(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === "") return null;
  if (!/^\d{1,4}$/.test(typed)) return undefined;
  return AttendanceMark.shape.minutes.safeParse(Number(typed)).data;
}
