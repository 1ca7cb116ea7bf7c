import type { Hours } from "../session.js";
import type { LocalTime } from "../time-zone.js";

/** One stay in an online meeting, as its report has it. */
export interface MeetingStay {
  /** How long; less than from coming to leaving where somebody was out in between. */
  readonly seconds: number;
  /** From when to when by the clock of the report, where it says so. */
  readonly clock?: StayClock;
}

/** When somebody came and left, in seconds since midnight, on a day as the report writes it. */
export interface StayClock {
  readonly day: string;
  readonly from: number;
  readonly to: number;
}

/**
 * How long somebody was in a meeting, all their stays together. Where the clock is known, two devices at the same time count
 * once, and what was spent outside counts for nothing.
 *
 * @param within counts between these hours alone, where the report has a clock: a part of a meeting that lasted longer
 * @returns whole minutes, rounded down
 * @example
 * minutesOfStays([{ seconds: 3_120 }, { seconds: 2_400 }]); // 92
 * minutesOfStays([{ seconds: 3_600, clock: { day: "8/3", from: 30_600, to: 34_200 } }, { seconds: 1_800, clock: { day: "8/3", from: 32_400, to: 34_200 } }]); // 60
 * minutesOfStays([{ seconds: 3_600, clock: { day: "8/3", from: 30_600, to: 34_200 } }], { start: "09:00", end: "11:00" }); // 30
 */
export function minutesOfStays(stays: readonly MeetingStay[], within?: Hours): number {
  const span = within ? { from: secondOf(within.start), to: secondOf(within.end) } : undefined;
  const seen = stays.map(({ seconds, clock }) => {
    const inside = clock && cut(clock, span);
    return { seconds: inside ? Math.min(seconds, inside.to - inside.from) : seconds, inside };
  });
  const sum = seen.reduce((total, { seconds }) => total + seconds, 0);
  const clocks = seen.flatMap(({ inside }) => inside ?? []);
  const atMost = clocks.length === stays.length ? lengthOf(clocks) : span ? span.to - span.from : sum;
  return Math.floor(Math.min(sum, atMost) / 60);
}

/** The part of a stay that lies within a span of time; nothing of it where it lies outside. */
function cut({ day, from, to }: StayClock, span: Omit<StayClock, "day"> | undefined): StayClock {
  if (span === undefined) return { day, from, to };
  const start = Math.max(from, span.from);
  return { day, from: start, to: Math.max(start, Math.min(to, span.to)) };
}

/** How long at least one of them lasts, in seconds. */
function lengthOf(clocks: readonly StayClock[]): number {
  let length = 0;
  const reached = new Map<string, number>();
  for (const { day, from, to } of clocks.toSorted((one, other) => one.from - other.from)) {
    const until = reached.get(day) ?? 0;
    length += Math.max(0, to - Math.max(from, until));
    reached.set(day, Math.max(until, to));
  }
  return length;
}

const secondOf = (time: LocalTime): number => 3_600 * Number(time.slice(0, 2)) + 60 * Number(time.slice(3, 5));

const CLOCK = /(\d{1,2}):(\d\d)(?::(\d\d))?(?:[.,]\d+)?(?:\s*(am|pm|sa|ch)\b)?/i;
const AFTERNOON = /pm|ch/i;

/**
 * When somebody came and left, as reports write it: `3/8/26, 8:29:51 AM`, `2026-03-08 08:31`, `08:31 SA`.
 *
 * @returns undefined where it cannot be read, or goes over midnight
 */
export function stayClockIn(joined: string, left: string): StayClock | undefined {
  const [from, to] = [momentIn(joined), momentIn(left)];
  if (from === undefined || to === undefined || from.day !== to.day || to.second < from.second) return undefined;
  return { day: from.day, from: from.second, to: to.second };
}

function momentIn(text: string): { readonly day: string; readonly second: number } | undefined {
  const found = CLOCK.exec(text);
  if (found === null) return undefined;
  const [whole, hour = "", minute = "", second = "0", half] = found;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (AFTERNOON.test(half) ? 12 : 0);
  return {
    day: text
      .replace(whole, " ")
      .replaceAll(/[\s,T]+/g, " ")
      .trim(),
    second: 3_600 * hours + 60 * Number(minute) + Number(second),
  };
}
